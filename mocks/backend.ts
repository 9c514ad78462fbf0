import type { Context, Derivation, LogEntry, MockRequest, MockResponse, SentEmail } from './wire'
import type { World } from './world/world'

export type { LogEntry } from './wire'
export type { World } from './world/world'

export interface WorldOptions {
  readonly seed: number
  /** Ms UTC, the host's time. */
  readonly now: number
  /** `http://localhost:5173` */
  readonly origin: string
  readonly scenario: string
}

/** A verb of `window.__mock` that does not exist, or arguments that it cannot take; the message is for people. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
}

export interface Responded {
  readonly world: World
  readonly response: MockResponse
  readonly emails: readonly SentEmail[]
  readonly log: LogEntry
}

export interface Ticked {
  readonly world: World
  readonly emails: readonly SentEmail[]
}

export interface Controlled extends Ticked {
  readonly result: unknown
}

/** A fresh world of a scenario. Throws ControlError when there is no such scenario. */
export function createWorld(options: WorldOptions): World {
  throw new Error(`not yet: ${options.scenario}`)
}

/**
 * Answers one request. Never throws but DerivationMissing: a handler that fails is answered 500 and leaves the world
 * as it was; an answer that is not in the contract is told by the log's verdict `drift`, for the host to judge.
 */
export function respond(world: World, request: MockRequest, context: Context): Responded {
  throw new Error(`not yet: ${world.version} ${request.url} ${context.now}`)
}

/** The password hashes that respond() will ask for: the host derives them first. As many for unknown addresses. */
export function derivationsFor(
  world: World,
  request: MockRequest,
  context: Pick<Context, 'now'>,
): readonly Derivation[] {
  throw new Error(`not yet: ${world.version} ${request.url} ${context.now}`)
}

/** Everything that time alone makes happen. `now` is the host's time, ms UTC. */
export function tick(world: World, now: number): Ticked {
  throw new Error(`not yet: ${world.version} ${now}`)
}

/**
 * A verb of `window.__mock` by its dotted name; `args` is one object with the arguments by name:
 * `reset {scenario?}`, `inbox {to?}`, `clock.advance {days?, …}`, `portals.update {slug, settings}`,
 * `developers.list {slug}`, `developers.setStatus {slug, email, status}`, `developers.remove {slug, email}`,
 * `konnect.invite {email, organization}`, `konnect.signUpMode {mode}`, `faults.set {rules}`; nothing for the others.
 * Throws ControlError.
 */
export function control(world: World, verb: string, args: unknown, context: Context): Controlled {
  throw new Error(`not yet: ${world.version} ${verb} ${String(args)} ${context.now}`)
}
