import { sameEmail } from '../contract/fields'
import { useI18n } from '../i18n/all-words'
import { useDoor } from '../session/door-context'
import { signOut } from '../session/sign-out'
import { usePerson } from '../session/use-person'
import { Notice } from '../ui/notice'

/** A link was opened while somebody is signed in here who, as far as it tells, is not whom it was sent to. */
export function SignedInAs({ email }: { email: string | null }) {
  const { t } = useI18n()
  const person = usePerson()
  if (!person || (email !== null && sameEmail(email, person.email))) return null
  return <Notice tone="info">{t('signed-in-as', { person: person.email })}</Notice>
}

/** Signs out whoever else is signed in here, so that the account of the link can sign in next. */
export function useMakeWay() {
  const context = useDoor()
  return async function makeWay(email: string) {
    // Asked, not what is known so far: the press may come before the first answer.
    const person = await context.session.read().catch(() => null)
    if (person && !sameEmail(person.email, email)) await signOut(context)
  }
}
