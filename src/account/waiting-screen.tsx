import { useI18n } from '../i18n/i18n-context'
import { interruptedHref } from '../paths'
import { useRealm } from '../session/realm-context'
import { linkClass } from '../ui/button'
import { Spinner } from '../ui/spinner'
import { EntryScreen } from './entry-screen'

/** A moment between two pages: says what is going on, and how to get out of it. */
export function WaitingScreen({ children }: { children: string }) {
  const { t } = useI18n()
  const { realm } = useRealm()
  return (
    <EntryScreen title={children} picture={<Spinner />}>
      <p>
        {/* A page load: it ends the one that is being waited for, which a step inside the app would not. */}
        <a href={interruptedHref(realm)} className={linkClass()}>
          {t('shared.forgotPassword.back')}
        </a>
      </p>
    </EntryScreen>
  )
}
