/** The one source of the response headers: preview sends them, and what other servers are told is made of them. */

type Policy = Readonly<Record<string, readonly string[]>>

const productionPolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}

/** Mock builds: also msw's service worker, and frames for e-mails, which bring a style sheet of their own and run no script. */
const mockPolicy: Policy = {
  ...productionPolicy,
  'style-src': ["'self'", "'unsafe-inline'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'trusted-types': ['mock-studio'],
}

export interface HeaderOptions {
  readonly mock?: boolean
  /** Origins of APIs that are not ours: `connect-src`, and `img-src` for a portal's logo. */
  readonly apiOrigins?: readonly string[]
  /** Of the scripts and style elements that stand in the documents: see inline-hashes.ts. */
  readonly scriptHashes?: readonly string[]
  readonly styleHashes?: readonly string[]
}

export function contentSecurityPolicy(options: HeaderOptions = {}): string {
  const { mock = false, apiOrigins = [], scriptHashes = [], styleHashes = [] } = options
  const also: Policy = {
    'connect-src': apiOrigins,
    'img-src': apiOrigins,
    'script-src': scriptHashes,
    // A hash beside 'unsafe-inline' would take it back.
    'style-src': mock ? [] : styleHashes,
  }
  return Object.entries(mock ? mockPolicy : productionPolicy)
    .map(([name, values]) => [name, ...values, ...(also[name] ?? [])].join(' '))
    .join('; ')
}

/** What every answer carries. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** What a document carries besides. */
export function documentHeaders(options: HeaderOptions = {}): Readonly<Record<string, string>> {
  return {
    ...commonHeaders,
    'content-security-policy': contentSecurityPolicy(options),
    'cache-control': noStore,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}

/** Documents, redirects and refusals. */
export const noStore = 'no-store'

/** Assets whose names carry a hash never change. */
export const assetCacheControl = 'public, max-age=31536000, immutable'

/** Files that keep their name from build to build: kept, but asked for anew each time. */
export const fileCacheControl = 'no-cache'
