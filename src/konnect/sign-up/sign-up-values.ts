import * as z from 'zod/mini'
import { typed, typedEmail } from '../../account/form-schemas'
import { geo } from '../../contract/geo'
import { organizationName } from '../../contract/konnect-account'
import { newPassword } from '../../contract/password-policy'

/** Half of what `fullName` may hold on the wire, the space between them counted. */
const firstName = z.string().check(z.minLength(1), z.maxLength(127))
const lastName = z.string().check(z.minLength(1), z.maxLength(128))

const always = z.object({
  email: typedEmail,
  firstName: typed(firstName),
  lastName: typed(lastName),
  organization: typed(organizationName),
  newPassword,
})
const region = z.union([geo, z.literal('')])
const accessCode = typed(z.string().check(z.minLength(1)))

/** What the form asks for; the access code only where one is needed, the region only where there is a choice. */
export function signUpSchema({ withCode, withRegion }: { withCode: boolean; withRegion: boolean }) {
  if (withCode && withRegion) return z.extend(always, { region, accessCode })
  if (withCode) return z.extend(always, { accessCode })
  return withRegion ? z.extend(always, { region }) : always
}

/** As the form hands them on. */
export interface SignUpValues {
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly organization: string
  readonly newPassword: string
  readonly accessCode?: string | undefined
  /** '' when the person did not choose: it is never guessed. */
  readonly region?: z.output<typeof geo> | '' | undefined
}

/** What may survive a reload, in a draft or in the history entry: all but the secrets. */
export const keptFields = ['email', 'firstName', 'lastName', 'organization', 'region'] as const
