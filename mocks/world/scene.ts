import type { SentEmail } from '../wire'
import { randomOf, type Random } from './random'
import type { World } from './world'

/** One step of the world: the draft that may be changed, its time and what it lends. */
export interface Scene {
  /** An immer draft: change it in place. */
  readonly world: World
  /** The world's time, ms UTC. */
  readonly now: number
  readonly random: Random
  /** What the person reads who makes this step; null where nobody tells, or an administrator or verb makes it. */
  readonly language: string | null
  /** Sent in this step. */
  readonly emails: SentEmail[]
}

/**
 * Begins a step: moves the sequence on, so that no two steps share their random values. `now` is the host's time, ms
 * UTC; the world adds its own offset.
 */
export function beginStep(world: World, now: number, language: string | null = null): Scene {
  world.sequence += 1
  return {
    world,
    now: now + world.clock.offset,
    random: randomOf(world.seed, world.sequence),
    language,
    emails: [],
  }
}
