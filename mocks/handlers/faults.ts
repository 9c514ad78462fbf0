import { endpoints } from '../../src/contract/endpoints'
import type { Fault } from '../rules/fault'
import type { MockResponse } from '../wire'
import { createRandom } from '../world/random'
import type { Context } from '../world/context'
import type { World } from '../world/world'

/**
 * The first rule for this request that has not been used up; counts it. Chance is the world's own, so that a replay of
 * the same requests meets the same faults. `latencyMs` of the result has the jitter in it.
 */
export function consumeFault(
  { world }: Context,
  method: string,
  pathname: string,
  operation: string | null,
): Fault | null {
  const chance = createChance(world)
  const fault = world.faults.find(
    (each, index) => faultApplies(each, method, pathname, operation) && chance(index) < (each.chance ?? 1),
  )
  if (!fault) return null
  if (fault.times !== undefined) fault.times -= 1
  if (!fault.jitterMs) return fault
  return { ...fault, latencyMs: (fault.latencyMs ?? 0) + Math.round(chance(-1) * fault.jitterMs) }
}

/** Numbers from 0 to 1 that belong to this step alone and leave its other random values as they are. */
function createChance({ seed, sequence }: World): (index: number) => number {
  return (index) =>
    Number.parseInt(createRandom(seed, sequence, `fault:${index}`).uuid().slice(0, 8), 16) / 0x1_0000_0000
}

function faultApplies(
  { method, path, times, operation }: Fault,
  requestMethod: string,
  pathname: string,
  requestOperation: string | null,
): boolean {
  if (times !== undefined && times <= 0) return false
  if (operation !== undefined && operation !== requestOperation) return false
  if (method !== undefined && method.toUpperCase() !== requestMethod.toUpperCase()) return false
  return path === undefined || matchesPath(path, pathname)
}

/**
 * `*` stands for anything. Else a path that ends one of the contract's paths (`/developer`, `/api/v3/developer`) means
 * that operation alone, not those below it; any other (`/kauth`, `/api/v3`) means everything under it.
 */
function matchesPath(pattern: string, pathname: string): boolean {
  const path = pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`
  if (path.includes('*')) {
    const source = path.split('*').map(escapeRegExp).join('.*')
    return new RegExp(`^${source}$`).test(pathname)
  }
  if (pathname.endsWith(path)) return true
  return !namesOperation(path) && `${pathname}/`.includes(path.endsWith('/') ? path : `${path}/`)
}

function namesOperation(path: string): boolean {
  const ending = path.replace(/^.*\/api\/v[23](?=\/)/, '')
  return endpoints.some((endpoint) => endpoint.path.endsWith(ending))
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A fault that only delays: the handler answers. */
export function isDelayOnly({ status, network, body }: Readonly<Fault>): boolean {
  return status === undefined && !network && body === undefined
}

/** The answer that a fault puts in the handler's place. */
export function faultResponse(fault: Fault, trace: string): MockResponse {
  const { status = 200, network, body, latencyMs = 0 } = fault
  const response = { status, headers: {}, cookies: [], delayMs: latencyMs, drop: network === true }
  if (network) return { ...response, status: 0, body: null }
  const { retryAfter = status === 429 ? 60 : null } = fault
  const headers: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) }
  if (body === null || (body === undefined && status < 400)) return { ...response, headers, body: null }
  if (typeof body === 'string') {
    const type = body.trimStart().startsWith('<') ? 'text/html' : 'application/json'
    return { ...response, headers: { ...headers, 'content-type': type }, body }
  }
  const problem = { status, title: statusTitles[status] ?? 'Error', instance: trace, detail: 'A fault of the mock' }
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  return { ...response, headers: { ...headers, 'content-type': type }, body: JSON.stringify(body ?? problem) }
}

const statusTitles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
