import type { SentEmail } from '../wire'
import { createRandom, type Random } from './random'
import type { World } from './world'

/** A request's or a verb's view of the world: the draft that it may change, the time, random values. */
export interface Context {
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
 * The context of one step. Moves the sequence on, so that no two steps share their random values. `now` is the host's time, ms
 * UTC; the world adds its own offset.
 */
export function createContext(world: World, now: number, language: string | null = null): Context {
  world.sequence += 1
  return {
    world,
    now: now + world.clock.offset,
    random: createRandom(world.seed, world.sequence),
    language,
    emails: [],
  }
}
