import { createRecipient } from '../emails/recipient'
import { renderEmail } from '../emails/render-email'
import type { EmailTemplate } from '../emails/template'
import { iso } from './clock'
import type { Context } from './context'

/** Limit, because the whole world is saved after each request. */
const maxEmails = 300

interface RecipientAccount {
  readonly email: string
  /** What they last read; null when nobody has told. */
  readonly language: string | null
}

/** Renders an e-mail into the outbox, in its recipient's language. `at`: when it was due, ms UTC; now unless told. */
export function sendEmail(
  context: Context,
  to: RecipientAccount,
  template: EmailTemplate,
  at: number = context.now,
): void {
  const rendered = renderEmail(template, createRecipient(to.language))
  const email = { id: context.random.uuid(), to: to.email, ...rendered, sentAt: iso(at) }
  context.emails.push(email)
  context.world.outbox.push({ ...email, links: [...email.links] })
  if (context.world.outbox.length > maxEmails) context.world.outbox.splice(0, context.world.outbox.length - maxEmails)
}
