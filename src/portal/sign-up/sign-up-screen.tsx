import { AuthLink } from '../../layout/auth-link'
import { AuthScreen } from '../../layout/auth-screen'
import { LegalLinks } from '../../layout/legal-links'
import { RedirectIfSignedIn } from '../../sign-in/redirect-if-signed-in'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import { Registration } from '../registration'
import { usePortal } from '../portal-context'

/** Register as a developer of this portal. */
export function Component() {
  const { t } = useI18n()
  const { realm } = useRealmContext()
  const portal = usePortal()
  return (
    <>
      <RedirectIfSignedIn returnTo={href(realm, 'home')} />
      <Registration
        formId="portal-sign-up"
        submitLabel={t('portal.signUp.submit')}
        renderScreen={(form) => (
          <AuthScreen
            title={t('portal.signUp.title')}
            lead={`${t('portal.signUp.lead', { portal: portal.name })} ${t('portal.signUp.separate')}`}
          >
            {form}
            <div className="form-links">
              <LegalLinks />
              <p>
                <span>{t('portal.signUp.haveAccount')}</span>{' '}
                <AuthLink screen="signIn">{t('portal.signUp.logIn')}</AuthLink>
              </p>
            </div>
          </AuthScreen>
        )}
      />
    </>
  )
}
