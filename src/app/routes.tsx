import type { ComponentType } from 'react'
import type { LoaderFunction, RouteObject } from 'react-router'
import { patterns } from '../paths'
import type { AppContext } from './app-context'
import { BootingScreen } from './booting-screen'
import { NotFoundScreen, PortalErrorScreen } from './error-screens'
import { RouteFailedScreen } from './failed-screen'
import { konnectBranch } from './konnect-branch'
import { loadChunk } from '../loading/chunk'
import { portalGuards } from './portal-guards'
import { PortalLayout } from './portal-layout'
import { RootLayout } from './root-layout'

/** URL → guard → screen. Screens are loaded when they are wanted. */
export function createRoutes(app: AppContext): RouteObject[] {
  const { realm } = app.config
  return [
    {
      element: (
        <RootLayout
          link={app.link}
          openedLinks={app.openedLinks}
          isStep={app.handedOn !== undefined}
          dock={app.mockMode?.dock}
        />
      ),
      errorElement: <RouteFailedScreen />,
      HydrateFallback: BootingScreen,
      children: [
        ...(app.mockMode?.routes ?? []),
        ...(realm === 'portal' ? [] : [konnectBranch(app)]),
        ...(realm === 'konnect' ? [] : [portalBranch(app, realm === 'both' ? '/portal/:slug' : '/')]),
      ],
    },
  ]
}

function portalBranch(app: AppContext, root: string): RouteObject {
  const guards = portalGuards(app)
  return {
    path: root,
    loader: guards.portal,
    element: <PortalLayout realms={app.realms} />,
    errorElement: <PortalErrorScreen />,
    children: [
      {
        loader: guards.catalog,
        lazy: {
          Component: () => loadChunk(async () => (await import('../portal/portal-private-area')).PortalPrivateArea),
        },
        children: [
          {
            index: true,
            loader: nothing,
            lazy: {
              Component: () => loadChunk(async () => (await import('../portal/catalog/catalog-screen')).CatalogScreen),
            },
          },
          {
            path: inside(patterns.api),
            loader: nothing,
            lazy: { Component: () => loadChunk(async () => (await import('../portal/catalog/api-screen')).ApiScreen) },
          },
        ],
      },
      // It only redirects; without an element the router warns of an empty page.
      { path: inside(patterns.catalog), loader: guards.catalogAlias, element: null },
      screen(patterns.logIn, guards.logIn, async () => (await import('../portal/log-in/log-in-screen')).LogInScreen),
      screen(patterns.logInSso, guards.ssoStart, async () => (await import('../account/sso-leaving')).SsoLeaving),
      screen(
        patterns.register,
        guards.passwords,
        async () => (await import('../portal/sign-up/sign-up-screen')).SignUpScreen,
      ),
      screen(
        patterns.verifyEmail,
        guards.passwords,
        async () => (await import('../portal/verify-email/verify-email-screen')).VerifyEmailScreen,
      ),
      screen(
        patterns.forgotPassword,
        guards.passwords,
        async () => (await import('../recovery/forgot-password-screen')).ForgotPasswordScreen,
      ),
      screen(
        patterns.resetPassword,
        guards.passwords,
        async () => (await import('../recovery/reset-password-screen')).ResetPasswordScreen,
      ),
      screen(patterns.status, guards.status, async () => (await import('../portal/status/status-screen')).StatusScreen),
      { path: '*', element: <NotFoundScreen /> },
    ],
  }
}

/** A route without a loader shows nothing at all when its screen cannot be loaded; with one, the error screen stands. */
const nothing: LoaderFunction = () => null

function screen(pattern: string, loader: LoaderFunction, component: () => Promise<ComponentType>): RouteObject {
  return { path: inside(pattern), loader, lazy: { Component: () => loadChunk(component) } }
}

/** Child routes are relative to their realm. */
function inside(pattern: string): string {
  return pattern.slice(1)
}
