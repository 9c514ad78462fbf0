import { useI18n } from '../i18n/i18n-context'
import { interruptedSsoHref } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { linkClass } from '../ui/button'
import { Spinner } from '../ui/spinner'
import { AuthScreen } from '../layout/auth-screen'

/** Shown between two pages: the current step, and a link to cancel it. */
export function WaitingScreen({ children }: { children: string }) {
  const { t } = useI18n()
  const { realm } = useRealmContext()
  return (
    <AuthScreen title={children} picture={<Spinner />}>
      <p>
        {/* A page load: it ends the one that is being waited for, which a step inside the app would not. */}
        <a href={interruptedSsoHref(realm)} className={linkClass()}>
          {t('shared.backToSignIn')}
        </a>
      </p>
    </AuthScreen>
  )
}
