/** The one source of the security headers: preview sends them, and what we document for other servers is made of them. */

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

/** Mock builds: also the worker, and frames for e-mails, which bring a style sheet of their own and run no script. */
const mockPolicy: Policy = {
  ...productionPolicy,
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'trusted-types': ['mock-studio'],
}

export interface HeaderOptions {
  readonly mock?: boolean
  /** Origins of APIs that are not ours: `connect-src`, and `img-src` for a portal's logo. */
  readonly apiOrigins?: readonly string[]
}

function contentSecurityPolicy({ mock = false, apiOrigins = [] }: HeaderOptions = {}): string {
  const policy = mock ? mockPolicy : productionPolicy
  return Object.entries(policy)
    .map(([name, values]) => {
      const also = name === 'connect-src' || name === 'img-src' ? apiOrigins : []
      return [name, ...values, ...also].join(' ')
    })
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
    'cache-control': 'no-store',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}

/** Assets whose names carry a hash never change. */
export const assetCacheControl = 'public, max-age=31536000, immutable'
