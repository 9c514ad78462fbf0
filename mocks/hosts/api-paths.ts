import { endpoints } from '../../src/contract/endpoints'
import type { Endpoint } from '../../src/contract/endpoint'

const api = /^\/(?:portal\/[^/]+\/api|api|kauth|v2|v3|__mock\/api)\//

/** Is this path answered by the simulated backend, rather than by the server of the pages? */
export function isApiPath(pathname: string): boolean {
  return api.test(pathname)
}

const base: Record<Endpoint['api'], string> = { portal: '(?:/portal/[^/]+)?/api/v\\d+', konnect: '' }

const navigations = endpoints
  .filter((endpoint) => endpoint.navigation)
  .map((endpoint) => new RegExp(`^${base[endpoint.api]}${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`))

/** Is this path an operation that a page load asks for, answered by a redirect? No service worker sees page loads. */
export function isNavigationPath(pathname: string): boolean {
  return navigations.some((pattern) => pattern.test(pathname))
}
