import type { ComponentType } from 'react'
import type { LoaderFunction, RouteObject } from 'react-router'
import { patterns } from '../paths'
import type { AppContext } from './app-context'
import { KonnectErrorScreen, NotFoundScreen } from './error-screens'
import { konnectGuards } from './konnect-guards'
import { KonnectLayout } from './konnect-layout'
import { loadChunk } from '../loading/chunk'

/** URL → guard → screen, in the Konnect realm. */
export function konnectBranch(app: AppContext): RouteObject {
  const guards = konnectGuards(app)
  return {
    element: <KonnectLayout app={app} />,
    errorElement: <KonnectErrorScreen />,
    children: [
      {
        loader: guards.session,
        lazy: { Component: () => loadChunk(async () => (await import('../account/private-area')).PrivateArea) },
        children: [
          screen(patterns.start, async () => (await import('../konnect/home/home-screen')).HomeScreen),
          screen(patterns.plan, async () => (await import('../konnect/plan/plan-screen')).PlanScreen),
          screen(patterns.account, async () => (await import('../konnect/account/account-screen')).AccountScreen),
        ],
      },
      screen(
        patterns.logIn,
        async () => (await import('../konnect/sign-in/sign-in-screen')).SignInScreen,
        guards.logIn,
      ),
      screen(
        patterns.organizationLogIn,
        async () => (await import('../account/sso-leaving')).SsoLeaving,
        guards.organizationLogIn,
      ),
      screen(patterns.register, async () => (await import('../konnect/sign-up/sign-up-screen')).SignUpScreen),
      screen(
        patterns.verifyEmail,
        async () => (await import('../konnect/verify-email/verify-email-screen')).VerifyEmailScreen,
      ),
      screen(patterns.welcome, async () => (await import('../konnect/welcome/welcome-screen')).WelcomeScreen),
      screen(
        patterns.forgotPassword,
        async () => (await import('../recovery/forgot-password-screen')).ForgotPasswordScreen,
      ),
      screen(
        patterns.resetPassword,
        async () => (await import('../recovery/reset-password-screen')).ResetPasswordScreen,
      ),
      { path: '*', element: <NotFoundScreen /> },
    ],
  }
}

/** A route without a loader shows nothing at all when its screen cannot be loaded; with one, the error screen stands. */
const nothing: LoaderFunction = () => null

function screen(path: string, component: () => Promise<ComponentType>, loader?: LoaderFunction): RouteObject {
  return { path, loader: loader ?? nothing, lazy: { Component: () => loadChunk(component) } }
}
