import * as z from 'zod/mini'
import { isProblemType, problemTypes } from '../contract/problem'

/** State that a screen passes to the sign-in screen, in the history entry: never in the URL, never in storage. */
const signInState = z.object({
  email: z.optional(z.string()),
  notice: z.optional(z.enum(['password-created', 'password-saved', 'verified'])),
  /** The result of single sign-on, by the allow-list of `ssoOutcomeOf`. */
  outcome: z.optional(z.enum(['denied', 'unavailable', 'interrupted', 'no-session', 'loop', 'failed'])),
  /** The status for which a portal refused a developer whom the identity provider has accepted. */
  status: z.optional(z.enum(['rejected', 'revoked'])),
})
export type SignInState = z.output<typeof signInState>
export type SsoOutcome = NonNullable<SignInState['outcome']>

/** Reads the state of a history entry. Any other shape gives an empty state. */
export function parseSignInState(state: unknown): SignInState {
  const parsed = signInState.safeParse(state)
  return parsed.success ? parsed.data : {}
}

const outcomes: Readonly<Record<string, SsoOutcome>> = {
  access_denied: 'denied',
  login_required: 'interrupted',
  interaction_required: 'interrupted',
  temporarily_unavailable: 'unavailable',
  server_error: 'unavailable',
  unavailable: 'unavailable',
  interrupted: 'interrupted',
  loop: 'loop',
}

/** How single sign-on failed: by its `error`, and at a portal by the `type` beside it. */
export function parseSsoError(realm: 'konnect' | 'portal', error: string, type: string | null): SignInState {
  const status = realm === 'portal' ? ssoStatusOf(type) : undefined
  return status ? { status } : { outcome: ssoOutcomeOf(error) }
}

/** The identity provider's `error`, by an allow-list: its own text is never shown. */
function ssoOutcomeOf(error: string): SsoOutcome {
  return Object.hasOwn(outcomes, error) ? (outcomes[error] ?? 'failed') : 'failed'
}

/** The status behind an `access_denied` of the portal: the backend adds it as `type`, as in a problem document. */
function ssoStatusOf(type: string | null): SignInState['status'] {
  const code = type !== null && isProblemType(type) ? problemTypes[type] : undefined
  if (code === 'registration-rejected') return 'rejected'
  return code === 'access-revoked' ? 'revoked' : undefined
}
