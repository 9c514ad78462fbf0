import { useNavigation } from '../navigation/navigation'
import * as z from 'zod/mini'

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
  const { sent: to, earlier } = parsed.success ? parsed.data : {}

  return {
    to,
    /** What was typed before "Use a different email", or at sign-in before "Forgot your password?". */
    earlier,
    show: (value: Sent) => void go(place.pathname, { state: { sent: value }, replace: to !== undefined }),
    edit: () => void go(place.pathname, { state: { earlier: to }, replace: true }),
  }
}
