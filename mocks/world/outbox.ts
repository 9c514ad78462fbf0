import { renderLetter, type Letter } from '../emails/letter'
import { iso } from './clock'
import type { Scene } from './scene'

/** The world is saved after each request: a mailbox that grew for ever would make every one slower. */
const kept = 300

/** Renders an e-mail into the outbox. `at`: when it was due, ms UTC; now unless told. */
export function send(scene: Scene, to: string, letter: Letter, at: number = scene.now): void {
  const email = { id: scene.random.uuid(), to, ...renderLetter(letter), sentAt: iso(at) }
  scene.emails.push(email)
  scene.world.outbox.push({ ...email, links: [...email.links] })
  if (scene.world.outbox.length > kept) scene.world.outbox.splice(0, scene.world.outbox.length - kept)
}
