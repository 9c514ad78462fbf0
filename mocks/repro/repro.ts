import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import type { CookieJar } from '../hosts/cookie-jar'
import { parseJson } from '../rules/parse-json'
import { MockError } from '../verbs/mock-error'
import { requestLogEntry, verbLogEntry, type LogRecord } from '../wire'
import { iso } from '../world/clock'
import { worldVersion, type World } from '../world/world'
import { replay } from './replay'

export const reproFormat = 'konnect-access-repro'
export const reproVersion = 2
/** The largest repro that is accepted, in characters: more than a day of clicking produces. */
const maxLength = 20_000_000

const reproSchema = z.object({
  format: z.literal(reproFormat),
  version: z.literal(reproVersion),
  worldVersion: z.literal(worldVersion),
  scenario: z.string(),
  seed: z.number(),
  origin: z.string(),
  /** ISO 8601, the world's clock: when it began, and when it was exported. */
  begin: z.string(),
  clock: z.string(),
  /** Those in force at the end; the log says when they were set. */
  faults: z.array(z.unknown()),
  note: z.string(),
  log: z.array(z.union([requestLogEntry, verbLogEntry])),
  /** SHA-256 of the world at the end, its clock's offset aside. */
  digest: z.string(),
  checksum: z.string(),
})

/** A world, saved as the requests and verbs that led to it. A replay gives the same world. */
export type Repro = z.output<typeof reproSchema>

const note = 'A session with a mock. It holds whole requests and answers, passwords typed into the mock included.'

/** `now`: the host's, ms UTC. */
export function exportRepro(world: World, log: readonly LogRecord[], now: number): Repro {
  const content = {
    format: reproFormat,
    version: reproVersion,
    worldVersion,
    scenario: world.scenario,
    seed: world.seed,
    origin: world.origin,
    begin: iso(world.startedAt),
    clock: iso(now + world.clock.offset),
    faults: world.faults,
    note,
    log: [...log],
    digest: digestOf(world),
  } as const
  // What JSON drops (undefined) is not part of what is signed.
  return reproSchema.parse(JSON.parse(JSON.stringify({ ...content, checksum: checksumOf(content) })))
}

const reproHeaderSchema = z.object({ format: z.literal(reproFormat), version: z.number(), worldVersion: z.number() })

/** The file's text, or what it says. */
export const reproArguments = z.object({ text: z.optional(z.string()), repro: z.optional(z.unknown()) })

/** Reads `{text}` or `{repro}`. Throws MockError: no repro, another version, too large, changed by hand. */
export function parseRepro({ text, repro }: z.output<typeof reproArguments>): Repro {
  if (text !== undefined && text.length > maxLength) throw new MockError('This file is too large to be a repro.')
  const value = text === undefined ? repro : parseJson(text)
  if (text !== undefined && value === undefined)
    throw new MockError('This is not a repro of this mock: it is not JSON.')
  const head = reproHeaderSchema.safeParse(value)
  if (!head.success) throw new MockError('This is not a repro of this mock.')
  if (head.data.version !== reproVersion || head.data.worldVersion !== worldVersion)
    throw new MockError(
      `This repro is of version ${head.data.version}.${head.data.worldVersion}; this build reads ${reproVersion}.${worldVersion}.`,
    )
  const parsed = reproSchema.safeParse(value)
  if (!parsed.success) throw new MockError('This repro is damaged: something in it is missing.')
  const { checksum, ...content } = parsed.data
  if (checksumOf(content) !== checksum) throw new MockError('This repro was changed after it was exported.')
  return parsed.data
}

/** Differences between the replay and the repro; empty when the state is the same. */
export function findDifferences(repro: Repro, replayed: ReturnType<typeof replay>): string[] {
  const changed = replayed.log.flatMap((entry, index) => {
    const expected = repro.log[index]
    if (!expected || !('status' in expected) || !('status' in entry)) return []
    if (expected.status === entry.status && sameJson(expected.responseBody, entry.responseBody)) return []
    const line = `${index + 1}. ${entry.method} ${entry.path}`
    return [
      `${line}: was ${expected.status} ${JSON.stringify(expected.responseBody)}, is ${entry.status} ${JSON.stringify(entry.responseBody)}`,
    ]
  })
  return digestOf(replayed.world) === repro.digest ? changed : [...changed, 'The world at the end is another one.']
}

/**
 * The world of a repro, ready to go on from where it was exported; links lead to `origin` afterwards. Throws
 * MockError when this build makes another world of it.
 */
export function restoreRepro(
  repro: Repro,
  origin: string,
  now: number,
): { readonly state: { readonly world: World; readonly jar: CookieJar }; readonly log: readonly LogRecord[] } {
  const [first] = findDifferences(repro, replay(repro))
  if (first !== undefined) throw new MockError(`This build does not come to the same state. ${first}`)
  const rebased = reproSchema.parse(JSON.parse(JSON.stringify(repro).replaceAll(repro.origin, origin)))
  const { world, jar, log } = replay(rebased)
  return { state: { world: { ...world, clock: { offset: Date.parse(repro.clock) - now } }, jar }, log }
}

/** Keys in their own order, which replays keep. */
function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function digestOf(world: World): string {
  return hashOf({ ...world, clock: null })
}

function checksumOf(content: object): string {
  return hashOf(Object.fromEntries(Object.entries(content).toSorted(([one], [other]) => (one < other ? -1 : 1))))
}

function hashOf(value: unknown): string {
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(canonical(value)))))
}

/** Keys in order: storage and parsers keep theirs, but nothing promises it. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]))
}
