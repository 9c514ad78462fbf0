import { mockVerbs as mockWorldVerbs } from '../verbs/mock-verbs'
import { studioVerbs as studioWorldVerbs } from '../verbs/studio-verbs'
import type { VerbSignature } from '../verbs/verb'
import { requests, studioHostVerbs } from './host-verbs'

/** The verbs of `window.__mock`. */
export const mockVerbs = { ...mockWorldVerbs, requests }

/** All verbs there are: what the studio, and whoever speaks HTTP, can ask for. */
export const allVerbs = { ...mockVerbs, ...studioWorldVerbs, ...studioHostVerbs }

/** How a verb reaches the world; rejects in words when it cannot be done. */
export type SendVerb = (verb: string, args: unknown) => Promise<unknown>

type VerbTable = Readonly<Record<string, VerbSignature>>
type GroupOf<Name> = Name extends `${infer Group}.${string}` ? Group : never
type Call<V> = V extends VerbSignature<infer P, infer R> ? (...values: P) => Promise<R> : never

/** One function a verb; those with a dotted name stand in groups. */
type Client<T extends VerbTable> = {
  readonly [Name in keyof T as Name extends `${string}.${string}` ? never : Name]: Call<T[Name]>
} & {
  readonly [Group in GroupOf<keyof T>]: {
    readonly [Name in keyof T as Name extends `${Group}.${infer Own}` ? Own : never]: Call<T[Name]>
  }
}

/**
 * The functions of a table of verbs over any way to send one: the tab's own host, the test's, or HTTP. Each resolves after
 * its effects are in the world, and rejects when the arguments are not valid.
 */
export function createVerbClient<T extends VerbTable>(table: T, send: SendVerb): Client<T>
// The overload narrows: what is built has the names of the table, which TypeScript cannot follow.
export function createVerbClient(table: VerbTable, send: SendVerb): unknown {
  const single: Record<string, Call<VerbSignature>> = {}
  const groups: Record<string, Record<string, Call<VerbSignature>>> = {}
  for (const [name, verb] of Object.entries(table)) {
    const call: Call<VerbSignature> = async (...values) => verb.parseResult(await send(name, verb.toArguments(values)))
    const [group = '', own] = name.split('.')
    if (own === undefined) single[group] = call
    else groups[group] = { ...groups[group], [own]: call }
  }
  return { ...single, ...groups }
}

export const createMockClient = (send: SendVerb) => createVerbClient(mockVerbs, send)
export const createStudioClient = (send: SendVerb) => createVerbClient(allVerbs, send)

export type MockVerbs = ReturnType<typeof createMockClient>
export type StudioVerbs = ReturnType<typeof createStudioClient>
/** What `window.__mock` is. */
export type MockInterface = MockVerbs & { readonly ready: Promise<void> }
