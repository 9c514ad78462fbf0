import { useState } from 'react'
import * as z from 'zod/mini'
import { goUnawaited, isHere, rewriteEntry, useNavigation } from '../navigation/navigation'
import { carriedEmail } from './entry-link'

const sent = z.object({
  email: z.string(),
  fullName: z.optional(z.string()),
  /** What else the form held, by field; never a secret. */
  others: z.optional(z.record(z.string(), z.string())),
})
const state = z.object({ sent: z.optional(sent), earlier: z.optional(sent) })
export type Sent = z.output<typeof sent>

/**
 * "An e-mail was sent to …", kept in the history entry: Back leads to the form, a reload stays, and neither the URL nor
 * any storage knows the address.
 */
export function useSentState() {
  const { place, go } = useNavigation()
  const parsed = state.safeParse(place.state)
  const { sent: kept, earlier } = parsed.success ? parsed.data : {}
  const [unkept, setUnkept] = useState<Sent>()
  const to = kept ?? unkept
  const carried = carriedEmail(place.state)

  /** Shows that the e-mail was sent, also when the history entry cannot be written. */
  async function show(value: Sent) {
    // A navigation to another screen is under way: write no history entry, and show the message only until then.
    if (!isHere(place.pathname)) return setUnkept(value)
    // For Back: the form's draft goes once it is sent.
    if (!to) rewriteEntry({ earlier: value })
    try {
      await go(place.pathname, { state: { sent: value }, replace: to !== undefined })
    } catch (error) {
      setUnkept(value)
      reportError(error)
    }
  }

  function edit() {
    setUnkept(undefined)
    goUnawaited(go, place.pathname, { state: { earlier: to }, replace: true })
  }

  return {
    to,
    /** What was typed here before "Check your email", or on another entry screen before this one. */
    earlier: earlier ?? (carried === undefined ? undefined : { email: carried }),
    show,
    edit,
  }
}
