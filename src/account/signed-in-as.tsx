import { sameEmail } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { usePerson } from '../session/use-person'
import { Notice } from '../ui/notice'

/** Says who is signed in when the link, as far as its address tells, belongs to somebody else. */
export function SignedInAs({ email }: { email: string | null }) {
  const { t } = useI18n()
  const person = usePerson()
  if (!person || (email !== null && sameEmail(email, person.email))) return null
  return <Notice tone="info">{t('shared.signedInAs', { person: person.email || person.fullName })}</Notice>
}
