import type * as z from 'zod/mini'
import type { ProblemCode } from './problem'

/** Which base a path is relative to: a portal's API root + prefix, or the Konnect origin. */
export type ApiName = 'portal' | 'konnect'

/**
 * One operation on the wire. The client, the mock handlers, the forms, the OpenAPI document and the contract tests
 * all read this same value, so that none of them can drift from the others.
 */
export interface Endpoint {
  /** Operation id, unique over the whole contract. */
  readonly id: string
  readonly api: ApiName
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `/developers/{developerId}`; relative to the base that `api` names. */
  readonly path: string
  readonly query?: z.ZodMiniType
  readonly body?: z.ZodMiniType
  /** Documented success statuses; the first is what our simulator answers. */
  readonly success: readonly [number, ...number[]]
  /** Shape of the success body; absent when there is none. */
  readonly output?: z.ZodMiniType
  /** Documented refusals, and what each means at this operation. Undocumented ones fall back to the general table. */
  readonly problems: Readonly<Partial<Record<number, ProblemCode>>>
  /** A 401 here means "your session has ended": the client refreshes once and replays. */
  readonly needsSession?: boolean
  /** A page load, not a fetch: the answer is a redirect that the browser follows. */
  readonly navigation?: boolean
  /** The success body is an image, not JSON. */
  readonly binary?: boolean
}

/** The endpoints of one module. What stands beside an endpoint is for the OpenAPI document; browsers never load it. */
export type EndpointList = readonly {
  readonly endpoint: Endpoint
  /** Where the shape comes from: Kong's published documents, what Kong's own clients do, or decided by us. */
  readonly source: 'published' | 'client' | 'ours'
  readonly summary: string
}[]

/** Keeps the literal types of an endpoint while checking its shape. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition
}

type PathNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never

/** Path parameters of an endpoint, by the names in its path. */
export type Params<E extends Endpoint> = Record<PathNames<E['path']>, string>
export type Query<E extends Endpoint> = E extends { query: infer S extends z.ZodMiniType } ? z.input<S> : undefined
export type Body<E extends Endpoint> = E extends { body: infer S extends z.ZodMiniType } ? z.input<S> : undefined
export type Output<E extends Endpoint> = E extends { output: infer S extends z.ZodMiniType } ? z.output<S> : undefined

/** Fills `{name}` in a path template with percent-encoded values. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
