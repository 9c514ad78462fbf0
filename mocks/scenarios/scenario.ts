import type { Scene } from '../world/scene'

/** A named starting world. */
export interface Scenario {
  readonly name: string
  /** What it shows, for the list. */
  readonly title: string
  /** Fills an empty world. */
  readonly furnish: (scene: Scene) => void
}
