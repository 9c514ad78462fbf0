import { createStrictContext } from '../state/create-strict-context'
import type { Person } from './session-store'

/**
 * Whose private screens these are; null on a public portal. It outlives the session by a moment: what a screen shows stays
 * until sign-in has replaced it.
 */
export const [SignedInPersonProvider, useSignedInPerson] = createStrictContext<Person | null>('PrivateLayout')
