import { sameEmail } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { usePerson } from '../session/use-person'
import { Notice } from '../ui/notice'

/** A link was opened while somebody is signed in here who, as far as it tells, is not whom it was sent to. */
export function SignedInAs({ email }: { email: string | null }) {
  const { t } = useI18n()
  const person = usePerson()
  if (!person || (email !== null && sameEmail(email, person.email))) return null
  return <Notice tone="info">{t('signed-in-as', { person: person.email || person.fullName })}</Notice>
}
