import type { ComponentType } from 'react'
import { redirect, type RouteObject } from 'react-router'
import { loadErrorScreens, RouteFailedScreen } from '../errors/lazy-error-screens'
import { loadChunk } from '../loading/chunk'
import { type RealmKind, type ScreenRow, screensOf } from '../screens'
import type { ScreenLoader } from '../session/realm-context'
import { HydrateFallback } from './hydrate-fallback'
import type { AppContext } from './app-context'
import type { RealmModule } from './realm-module'
import { RootLayout } from './root-layout'

/** What the module of a row of `screens.ts` exports. */
interface ScreenModule {
  readonly Component: ComponentType
  readonly loader?: ScreenLoader
}

const screenModules = import.meta.glob<ScreenModule>(['../{konnect,portal,recovery}/**/*-screen.tsx'])
const realmModules: Readonly<Record<RealmKind, () => Promise<RealmModule>>> = {
  konnect: async () => (await import('./konnect-realm')).konnectRealmModule,
  portal: async () => (await import('./portal-realm')).portalRealmModule,
}
const privateAreas: Readonly<Record<RealmKind, () => Promise<ComponentType>>> = {
  konnect: async () => (await import('../layout/private-layout')).PrivateLayout,
  portal: async () => (await import('../portal/portal-private-layout')).PortalPrivateLayout,
}

export function loadScreen({ module }: ScreenRow): Promise<ScreenModule> {
  const load = screenModules[`../${module}`]
  if (!load) throw new Error(`screens.ts names no module of src: ${module}`)
  return loadChunk(load)
}

/** URL → guard → screen. Screens are loaded on navigation. */
export function createRoutes(app: AppContext): RouteObject[] {
  const { realm } = app.config
  return [
    {
      element: <RootLayout app={app} />,
      errorElement: <RouteFailedScreen />,
      HydrateFallback: HydrateFallback,
      children: [
        ...(app.mockMode?.routes ?? []),
        ...(realm === 'portal' ? [] : [realmRoute(app, 'konnect', '/')]),
        ...(realm === 'konnect' ? [] : [realmRoute(app, 'portal', realm === 'both' ? '/portal/:slug' : '/')]),
      ],
    },
  ]
}

function realmRoute(app: AppContext, kind: RealmKind, root: string): RouteObject {
  const load = () => loadChunk(realmModules[kind])
  const rows = screensOf(kind).map(([, row]) => row)

  function screenRoute(row: ScreenRow): RouteObject {
    return {
      path: toRelativePath(row.path),
      lazy: {
        Component: async () => (await loadScreen(row)).Component,
        // A route without a loader shows nothing at all when its screen cannot be loaded; with one, an error screen is shown.
        loader: async () => {
          const [realm, { loader }] = await Promise.all([load(), loadScreen(row)])
          return async ({ params, request }) => {
            const redirection = await realm.guard(app, row, params)
            const url = new URL(request.url)
            return redirection ?? loader?.({ context: realm.getRealmContext(app, params), params, url }) ?? null
          }
        },
      },
    }
  }

  /** It only redirects; without an element the router warns of an empty page. */
  function aliasRoute({ path, aliasOf = '/' }: ScreenRow): RouteObject {
    return {
      path: toRelativePath(path),
      element: null,
      loader: async ({ params }) => {
        const { realm } = (await load()).getRealmContext(app, params)
        const { search, hash } = app.getTargetLocation()
        return redirect((realm.root + aliasOf).replace(/(.)\/$/, '$1') + search + hash)
      },
    }
  }

  return {
    path: root,
    lazy: {
      Component: async () => (await load()).Layout,
      ErrorBoundary: async () => (await load()).ErrorScreen,
      loader: async () => {
        const realm = await load()
        return async ({ params }) => {
          await realm.load(app, params)
          return null
        }
      },
    },
    children: [
      {
        lazy: {
          Component: async () => (await Promise.all([loadChunk(privateAreas[kind]), app.i18n.loadAll()]))[0],
        },
        children: rows.filter((row) => row.access === 'private' && !row.aliasOf).map(screenRoute),
      },
      ...rows.filter((row) => row.access !== 'private').map(screenRoute),
      ...rows.filter((row) => row.aliasOf).map(aliasRoute),
      { path: '*', lazy: { Component: async () => (await loadErrorScreens()).NotFoundScreen } },
    ],
  }
}

/** Child routes are relative to their realm. */
function toRelativePath(path: string): string {
  return path.slice(1)
}
