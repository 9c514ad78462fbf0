import { screenPattern } from '../app/screen-pattern'
import { patterns } from '../paths'

/** The documents that are kept: files of the build, the same for everybody. */
export const keptDocuments = ['/', patterns.logIn] as const

/**
 * What becomes of a request. `network`: it is none of the worker's business, and goes as if there were none. `asset`: a
 * file whose name carries a hash; the kept one does. `document`: the network's, and only without a network the kept one:
 * of sign-in its own, of every other screen the empty page in which the app says what it cannot load.
 */
export type Strategy =
  { readonly kind: 'network' | 'asset' } | { readonly kind: 'document'; readonly kept: (typeof keptDocuments)[number] }

export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

const network: Strategy = { kind: 'network' }

/** Only what is listed is touched: whatever path an API is configured to have, it is not among it. */
export function strategyFor({ method, mode, url }: Asked, origin: string): Strategy {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return network
  if (mode !== 'navigate') return hashed.test(asked.pathname) && asked.search === '' ? { kind: 'asset' } : network
  const pattern = screenPattern(asked.pathname)
  if (pattern === null || isSingleSignOn(pattern, asked)) return network
  return { kind: 'document', kept: pattern === patterns.logIn ? patterns.logIn : '/' }
}

/** Vite's names: eight characters of a hash before the ending. */
const hashed = /^\/assets\/[\w.-]+-[\w-]{8}\.(?:js|css|woff2|svg|png)$/

/** Codes and tokens are for one use, and the path of an organization leads away at once. */
const forOneUse = ['code', 'state', 'loginSuccess', 'error', 'token', 'email']

function isSingleSignOn(pattern: string, { searchParams }: URL): boolean {
  const leads = pattern.endsWith(patterns.logInSso) || pattern.endsWith(patterns.organizationLogIn)
  return leads || forOneUse.some((name) => searchParams.has(name))
}
