import { useSyncExternalStore } from 'react'
import { isSameEmail } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { useRealmContext } from '../session/realm-context'
import { type Person, personOf } from '../session/session-store'
import { useOnSignedIn } from '../session/use-on-signed-in'
import { Notice } from '../ui/notice'

/** Shows who is signed in when the e-mail address in the link belongs to somebody else. */
export function SignedInAs({ email }: { email: string | null }) {
  const { t } = useI18n()
  const person = usePerson()
  if (!person || (email !== null && isSameEmail(email, person.email))) return null
  return <Notice tone="info">{t('shared.signedInAs', { person: person.email || person.fullName })}</Notice>
}

/** Who is signed in, checked after the screen is shown; null until then. */
export function usePerson(): Person | null {
  const { session } = useRealmContext()
  useOnSignedIn(() => undefined)
  return useSyncExternalStore(
    session.subscribe,
    () => personOf(session.get()),
    () => null,
  )
}
