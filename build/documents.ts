import type { AppConfig } from '../src/config/config'
import { patterns } from '../src/paths'

/**
 * Which document a server answers to which path: the one table that preview, nginx, Caddy and static hosts are made of.
 * A file that a build does not have is answered by `index.html`, where the app draws the screen itself.
 */

type Screen = keyof typeof patterns
type RealmChoice = AppConfig['realm']

export const indexFile = 'index.html'

/** Answered with status 404 to every path that is no screen. */
const notFoundFile = '404.html'

/** Screens that stand in a file of their own once they are prerendered; each realm has them. */
const entryFiles = {
  logIn: 'login.html',
  register: 'register.html',
  verifyEmail: 'verify-email.html',
  forgotPassword: 'forgot-password.html',
  resetPassword: 'reset-password.html',
} as const satisfies Partial<Record<Screen, string>>

const konnectFiles: Partial<Record<Screen, string>> = {
  start: indexFile,
  ...entryFiles,
  welcome: 'welcome.html',
  organizationLogIn: indexFile,
  plan: indexFile,
  account: indexFile,
}

const portalFiles: Partial<Record<Screen, string>> = {
  start: indexFile,
  ...entryFiles,
  logInSso: indexFile,
  catalog: indexFile,
  api: indexFile,
  status: indexFile,
}

export interface DocumentRoute {
  /** As in src/paths.ts: `/login/:organizationLoginPath`. */
  readonly pattern: string
  readonly file: string
}

export interface Documents {
  /** No path matches two of them. */
  readonly routes: readonly DocumentRoute[]
  readonly notFound: string
}

/** The table for a realm, with the files that a build has. */
export function documentsOf(realm: RealmChoice, has: (file: string) => boolean): Documents {
  const existing = (file: string) => (has(file) ? file : indexFile)
  const routes = wantedRoutes(realm).map(({ pattern, file }) => ({ pattern, file: existing(file) }))
  return { routes, notFound: existing(notFoundFile) }
}

function wantedRoutes(realm: RealmChoice): readonly DocumentRoute[] {
  if (realm === 'konnect') return realmRoutes(konnectFiles)
  if (realm === 'portal') return realmRoutes(portalFiles)
  const beside = realmRoutes(portalFiles).map(({ pattern, file }) => ({
    pattern: `/portal/:slug${pattern === '/' ? '' : pattern}`,
    // A portal's own file, never Konnect's: the two realms have the same names for different screens.
    file: file === indexFile ? indexFile : `portal-${file}`,
  }))
  return [...realmRoutes(konnectFiles), ...beside]
}

function realmRoutes(files: Partial<Record<Screen, string>>): readonly DocumentRoute[] {
  return Object.entries(patterns).flatMap(([screen, pattern]) => {
    const file = Object.entries(files).find(([name]) => name === screen)?.[1]
    return file === undefined ? [] : [{ pattern, file }]
  })
}

/** Regular expression of a pattern without its anchors; a slash at the end is the same screen. */
export function patternSource(pattern: string): string {
  return pattern === '/' ? '/' : `${pattern.replace(/:\w+/g, '[^/]+')}/?`
}

/** File of the screen at a path; null when there is none. */
export function documentAt({ routes }: Documents, pathname: string): string | null {
  return routes.find(({ pattern }) => new RegExp(`^${patternSource(pattern)}$`).test(pathname))?.file ?? null
}
