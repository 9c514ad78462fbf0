import { RequestEmailLink } from '../email-links/request-email-link'
import { AuthLink } from '../layout/auth-link'
import { AuthScreen } from '../layout/auth-screen'
import { useI18n } from '../i18n/i18n-context'
import { usePasswordResetRequest } from '../email-links/use-password-reset-request'

/** Forgot password, in both realms. */
export function Component() {
  const { t } = useI18n()
  const request = usePasswordResetRequest()
  return (
    <RequestEmailLink
      formId="forgot-password"
      submitLabel={t('shared.forgotPassword.submit')}
      request={request}
      renderScreen={(form) => (
        <AuthScreen title={t('shared.forgotPassword.title')} lead={t('shared.forgotPassword.lead')}>
          {form}
          <p className="form-links">
            <AuthLink screen="signIn">{t('shared.backToSignIn')}</AuthLink>
          </p>
        </AuthScreen>
      )}
    />
  )
}
