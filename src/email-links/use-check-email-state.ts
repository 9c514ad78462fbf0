import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { stringRecord } from '../contract/lenient'
import { replaceEntryState } from '../state/history-entry'
import { emailFromState } from '../layout/auth-link'

const recipientSchema = z.object({
  email: z.string(),
  fullName: z.optional(z.string()),
  /** Other values of the form, by field; never a secret. */
  others: z.optional(stringRecord),
})
const stateSchema = z.object({ sent: z.optional(recipientSchema), previous: z.optional(recipientSchema) })
export type EmailRecipient = z.output<typeof recipientSchema>

/**
 * "An e-mail was sent to …", kept in the history entry: Back leads to the form, a reload stays, and neither the URL nor
 * any storage contains the address.
 */
export function useCheckEmailState() {
  const location = useLocation()
  const navigate = useNavigate()
  const parsed = stateSchema.safeParse(location.state)
  const { sent, previous } = parsed.success ? parsed.data : {}
  const [fallback, setFallback] = useState<EmailRecipient>()
  const recipient = sent ?? fallback
  const stateEmail = emailFromState(location.state)

  /** Shows that the e-mail was sent, also when the history entry cannot be written. */
  async function showSent(value: EmailRecipient) {
    // The user has navigated away: keep it in component state only.
    if (window.location.pathname !== location.pathname) return setFallback(value)
    // For Back, because the form's draft is removed once it is sent.
    if (!recipient) replaceEntryState({ previous: value })
    await navigate(location.pathname, { state: { sent: value }, replace: recipient !== undefined })
  }

  function changeEmail() {
    setFallback(undefined)
    void navigate(location.pathname, { state: { previous: recipient }, replace: true })
  }

  return {
    recipient,
    /** What was typed here before "Check your email", or on the auth screen before this one. */
    previous: previous ?? (stateEmail === undefined ? undefined : { email: stateEmail }),
    showSent,
    changeEmail,
  }
}
