import type { MockRequest } from '../wire'
import type { Portal, World } from '../world/world'
import type { RequestContext, Handler, RequestRealm } from './create-handler'
import { handlers, v2Handlers } from './handlers'

interface Route {
  readonly handler: Handler
  readonly realm: RequestRealm
  readonly params: RequestContext['params']
}

const portalApiPath = /^\/portal\/([^/]+)(\/api\/v[23])(\/.+)$/
const standaloneApiPath = /^(\/api\/v[23])(\/.+)$/

/**
 * Finds the handler of a request: a portal's API under its own root, or at `/` for the portal that stands alone
 * there, everything else at Konnect. Portal API v2 has its own list under its own prefix. null: no such operation.
 */
export function findRoute(world: World, request: MockRequest, pathname: string): Route | null {
  const { portal, root, prefix, path } = findPortalAndPath(world, request, pathname)
  if (prefix !== '' && !portal) return null
  const realm: RequestRealm = {
    portal: portal ?? null,
    root,
    base: root + prefix,
    place: { origin: request.origin, standalone: root === '' },
  }
  const api = portal ? 'portal' : 'konnect'
  for (const handler of prefix.endsWith('/v2') ? v2Handlers : Object.values(handlers)) {
    const { endpoint } = handler
    if (endpoint.api !== api || endpoint.method !== request.method.toUpperCase()) continue
    const params = matchPath(endpoint.path, path)
    if (params) return { handler, realm, params }
  }
  return null
}

function findPortalAndPath(world: World, { origin }: MockRequest, pathname: string) {
  const [, slug = '', prefixBeside = '', pathBeside = ''] = portalApiPath.exec(pathname) ?? []
  if (slug) {
    const portal = world.portals.find((each) => each.slug === decodeSegment(slug))
    return { portal, root: `/portal/${slug}`, prefix: prefixBeside, path: pathBeside }
  }
  const [, prefix = '', path = ''] = standaloneApiPath.exec(pathname) ?? []
  if (prefix) return { portal: findStandalonePortal(world, origin), root: '', prefix, path }
  return { portal: undefined, root: '', prefix: '', path: pathname }
}

/** Which portal lives at `/`: the one whose domain this is, the scenario's first on any other host. */
function findStandalonePortal({ portals }: World, origin: string): Portal | undefined {
  const host = URL.canParse(origin) ? new URL(origin).hostname : ''
  return portals.find(({ domain }) => domain === host) ?? portals[0]
}

/** The values of a path template's `{names}`, decoded; null when the path is another one. */
function matchPath(template: string, path: string): Record<string, string> | null {
  const segments = template.split('/')
  const values = path.split('/')
  if (segments.length !== values.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const value = values[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(segment)?.[1]
    if (name === undefined && segment !== value) return null
    const text = decodeSegment(value)
    if (name !== undefined && !text) return null
    if (name !== undefined && text) params[name] = text
  }
  return params
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
