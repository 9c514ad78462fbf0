import { RequestEmailLink } from '../account/request-email-link'
import { EntryLink } from '../account/entry-link'
import { EntryScreen } from '../account/entry-screen'
import { useI18n } from '../i18n/i18n-context'
import { useResetLink } from './use-reset-link'

/** Forgot password, in both realms. */
export function Component() {
  const { t } = useI18n()
  const link = useResetLink()
  return (
    <RequestEmailLink
      formId="forgot-password"
      submit={t('shared.forgotPassword.submit')}
      link={link}
      frame={(form) => (
        <EntryScreen title={t('shared.forgotPassword.title')} lead={t('shared.forgotPassword.lead')}>
          {form}
          <p className="form-links">
            <EntryLink screen="logIn">{t('shared.forgotPassword.back')}</EntryLink>
          </p>
        </EntryScreen>
      )}
    />
  )
}
