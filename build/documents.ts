import type { AppConfig } from '../src/config/config'
import { documentFile, patternSource, type RealmKind, screensOf } from '../src/screens'

/**
 * Which document a server answers to which path: the one table that preview, nginx, Caddy and static hosts are made of.
 * A file that a build does not have is answered by `index.html`, where the app renders the screen itself.
 */

export const indexFile = 'index.html'

/** Answered with status 404 to every path that is no screen. */
const notFoundFile = '404.html'

export interface DocumentRoute {
  /** As in src/screens.ts: `/login/:organizationLoginPath`. */
  readonly pattern: string
  readonly file: string
}

export interface Documents {
  /** No path matches two of them. */
  readonly routes: readonly DocumentRoute[]
  readonly notFound: string
}

/** The table for a realm, with the files that a build has. */
export function createDocuments(realm: AppConfig['realm'], has: (file: string) => boolean): Documents {
  const existing = (file: string) => (has(file) ? file : indexFile)
  const routes = routesForRealm(realm).map(({ pattern, file }) => ({ pattern, file: existing(file) }))
  return { routes, notFound: existing(notFoundFile) }
}

function routesForRealm(realm: AppConfig['realm']): readonly DocumentRoute[] {
  return realm === 'both' ? [...routesOf('konnect', realm), ...routesOf('portal', realm)] : routesOf(realm, realm)
}

function routesOf(kind: RealmKind, configured: AppConfig['realm']): readonly DocumentRoute[] {
  const root = kind === 'portal' && configured === 'both' ? '/portal/:slug' : ''
  return screensOf(kind).map(([, row]) => ({
    pattern: row.path === '/' ? root || '/' : root + row.path,
    file: row.prerendered ? documentFile(kind, row, configured) : indexFile,
  }))
}

/** File of the screen at a path; null when there is none. */
export function findDocument({ routes }: Documents, pathname: string): string | null {
  return routes.find(({ pattern }) => new RegExp(`^${patternSource(pattern)}$`).test(pathname))?.file ?? null
}
