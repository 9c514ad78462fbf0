import { createDraft, finishDraft } from 'immer'
import type { Scene } from './scene'

/**
 * Does the work of an e-mail for an address that gets none, on a copy of the world that is thrown away: time tells
 * nothing about who has an account.
 */
export function inVain(scene: Scene, work: (scene: Scene) => void): void {
  const draft = createDraft(scene.world)
  work({ ...scene, world: draft, emails: [] })
  finishDraft(draft)
}
