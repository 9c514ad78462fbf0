import { renderLetter, type Letter } from '../emails/letter'
import { readerOf } from '../emails/reader'
import { iso } from './clock'
import type { Scene } from './scene'

/** The world is saved after each request: a mailbox that grew for ever would make every one slower. */
const kept = 300

interface Recipient {
  readonly email: string
  /** What they last read; null when nobody has told. */
  readonly language: string | null
}

/** Renders an e-mail into the outbox, in its reader's language. `at`: when it was due, ms UTC; now unless told. */
export function send(scene: Scene, to: Recipient, letter: Letter, at: number = scene.now): void {
  const rendered = renderLetter(letter, readerOf(to.language))
  const email = { id: scene.random.uuid(), to: to.email, ...rendered, sentAt: iso(at) }
  scene.emails.push(email)
  scene.world.outbox.push({ ...email, links: [...email.links] })
  if (scene.world.outbox.length > kept) scene.world.outbox.splice(0, scene.world.outbox.length - kept)
}
