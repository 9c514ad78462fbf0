import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { textMap } from '../contract/answer'
import { rewriteEntry } from '../state/history-entry'
import { carriedEmail } from './entry-link'

const sent = z.object({
  email: z.string(),
  fullName: z.optional(z.string()),
  /** What else the form held, by field; never a secret. */
  others: z.optional(textMap),
})
const state = z.object({ sent: z.optional(sent), earlier: z.optional(sent) })
export type Sent = z.output<typeof sent>

/**
 * "An e-mail was sent to …", kept in the history entry: Back leads to the form, a reload stays, and neither the URL nor
 * any storage knows the address.
 */
export function useSentState() {
  const location = useLocation()
  const navigate = useNavigate()
  const parsed = state.safeParse(location.state)
  const { sent: kept, earlier } = parsed.success ? parsed.data : {}
  const [unkept, setUnkept] = useState<Sent>()
  const to = kept ?? unkept
  const carried = carriedEmail(location.state)

  /** Shows that the e-mail was sent, also when the history entry cannot be written. */
  async function show(value: Sent) {
    // The person is on the way to another screen: this one says it for as long as it stands.
    if (window.location.pathname !== location.pathname) return setUnkept(value)
    // For Back: the form's draft goes once it is sent.
    if (!to) rewriteEntry({ earlier: value })
    await navigate(location.pathname, { state: { sent: value }, replace: to !== undefined })
  }

  function edit() {
    setUnkept(undefined)
    void navigate(location.pathname, { state: { earlier: to }, replace: true })
  }

  return {
    to,
    /** What was typed here before "Check your email", or on another entry screen before this one. */
    earlier: earlier ?? (carried === undefined ? undefined : { email: carried }),
    show,
    edit,
  }
}
