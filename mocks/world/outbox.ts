import { recipientOf } from '../emails/recipient'
import { renderEmail } from '../emails/render-email'
import type { EmailTemplate } from '../emails/template'
import { iso } from './clock'
import type { Scene } from './scene'

/** The world is saved after each request: a mailbox that grew for ever would make every one slower. */
const kept = 300

interface Addressee {
  readonly email: string
  /** What they last read; null when nobody has told. */
  readonly language: string | null
}

/** Renders an e-mail into the outbox, in its recipient's language. `at`: when it was due, ms UTC; now unless told. */
export function send(scene: Scene, to: Addressee, template: EmailTemplate, at: number = scene.now): void {
  const rendered = renderEmail(template, recipientOf(to.language))
  const email = { id: scene.random.uuid(), to: to.email, ...rendered, sentAt: iso(at) }
  scene.emails.push(email)
  scene.world.outbox.push({ ...email, links: [...email.links] })
  if (scene.world.outbox.length > kept) scene.world.outbox.splice(0, scene.world.outbox.length - kept)
}
