import { createStrictContext } from '../state/create-strict-context'
import type { Person } from './session-store'

/**
 * The person of these private screens; null on a public portal. It stays for a moment after the session has ended, until
 * sign-in has replaced the screen.
 */
export const [SignedInPersonProvider, useSignedInPerson] = createStrictContext<Person | null>('PrivateLayout')
