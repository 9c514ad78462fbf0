import type { IncomingMessage } from 'node:http'
import type { SetCookie } from '../../wire'

/** Front ends of developers' own machines may call us from other ports, with cookies; nobody else may. */
const localOrigin = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/

export interface Origins {
  /** The server's own origin, as the browser sees it. */
  readonly own: string
  /** The origin of the calling page. Links in e-mails lead there. */
  readonly page: string
  /** The page's origin if it differs and may read our responses. */
  readonly foreign: string | null
}

/** Returns null if the headers contain no valid http(s) origin. */
export function parseOrigins(request: IncomingMessage): Origins | null {
  const protocol = header(request, 'x-forwarded-proto') ?? 'http'
  const host = header(request, 'x-forwarded-host') ?? header(request, 'host') ?? 'localhost'
  const own = `${protocol}://${host}`
  if (!/^https?$/.test(protocol) || /[/\\?#@]/.test(host) || !URL.canParse(own)) return null
  const origin = header(request, 'origin')
  const isForeign = origin !== null && origin !== own && localOrigin.test(origin) && URL.canParse(origin)
  const foreign = isForeign ? origin : null
  return { own, page: foreign ?? own, foreign }
}

/** The requested URL; `//` at the beginning is part of the path, not another host. Returns null if it is invalid. */
export function parseUrl({ url = '/' }: IncomingMessage, { own }: Origins): URL | null {
  const whole = url.startsWith('/') ? own + url : url
  return URL.canParse(whole, own) ? new URL(whole, own) : null
}

function header({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name]
  const first = (Array.isArray(value) ? value[0] : value)?.split(',', 1)[0]?.trim()
  return first || null
}

/** Browsers send the most specific path first: of two with one name, the first counts. */
export function parseCookies(text: string | undefined): Record<string, string> {
  const pairs = (text ?? '').split(';').flatMap((pair) => {
    const [name, ...value] = pair.split('=')
    return name?.trim() && value.length > 0 ? [[name.trim(), value.join('=').trim()] as const] : []
  })
  return Object.fromEntries(pairs.toReversed())
}

/** `Secure; SameSite=None` over https only: without https no browser would keep it. */
export function formatCookie({ name, value, path, maxAge }: SetCookie, own: string): string {
  const safety = own.startsWith('https:') ? 'Secure; SameSite=None' : 'SameSite=Lax'
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; ${safety}`
}

export function corsHeaders({ foreign }: Origins, request: IncomingMessage): Record<string, string> {
  if (foreign === null) return { vary: 'Origin' }
  const allowed = {
    vary: 'Origin',
    'access-control-allow-origin': foreign,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after, date, x-mock',
  }
  if (request.method !== 'OPTIONS') return allowed
  return {
    ...allowed,
    'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
    'access-control-allow-headers': header(request, 'access-control-request-headers') ?? 'content-type',
    'access-control-max-age': '600',
  }
}
