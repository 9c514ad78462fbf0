import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { stringRecord } from '../contract/lenient'
import { replaceEntryState } from '../state/history-entry'
import { emailFromState } from '../layout/auth-link'

const recipientSchema = z.object({
  email: z.string(),
  fullName: z.optional(z.string()),
  /** What else the form held, by field; never a secret. */
  others: z.optional(stringRecord),
})
const stateSchema = z.object({ sent: z.optional(recipientSchema), earlier: z.optional(recipientSchema) })
export type EmailRecipient = z.output<typeof recipientSchema>

/**
 * "An e-mail was sent to …", kept in the history entry: Back leads to the form, a reload stays, and neither the URL nor
 * any storage knows the address.
 */
export function useCheckEmailState() {
  const location = useLocation()
  const navigate = useNavigate()
  const parsed = stateSchema.safeParse(location.state)
  const { sent: kept, earlier } = parsed.success ? parsed.data : {}
  const [fallback, setUnkept] = useState<EmailRecipient>()
  const recipient = kept ?? fallback
  const stateEmail = emailFromState(location.state)

  /** Shows that the e-mail was sent, also when the history entry cannot be written. */
  async function showSent(value: EmailRecipient) {
    // The person is on the way to another screen: this one says it for as long as it stands.
    if (window.location.pathname !== location.pathname) return setUnkept(value)
    // For Back: the form's draft goes once it is sent.
    if (!recipient) replaceEntryState({ earlier: value })
    await navigate(location.pathname, { state: { sent: value }, replace: recipient !== undefined })
  }

  function changeEmail() {
    setUnkept(undefined)
    void navigate(location.pathname, { state: { earlier: recipient }, replace: true })
  }

  return {
    recipient,
    /** What was typed here before "Check your email", or on another entry screen before this one. */
    previous: earlier ?? (stateEmail === undefined ? undefined : { email: stateEmail }),
    showSent,
    changeEmail,
  }
}
