import type { Context } from '../world/context'

/** A named starting world. */
export interface Scenario {
  readonly name: string
  /** What it shows, for the list. */
  readonly title: string
  /** Fills an empty world. */
  readonly populate: (context: Context) => void
}
