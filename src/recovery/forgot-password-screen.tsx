import { Link } from '../navigation/navigation'
import { AskForLink } from '../account/ask-for-link'
import { EntryScreen } from '../account/entry-screen'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import { linkClass } from '../ui/button'
import { useResetLink } from './use-reset-link'

/** Forgot password, at both doors. */
export function ForgotPasswordScreen() {
  const { t } = useI18n()
  const { door } = useDoor()
  const link = useResetLink()
  return (
    <AskForLink
      formId="forgot-password"
      submit={t('forgot.submit')}
      link={link}
      frame={(form) => (
        <EntryScreen title={t('forgot.title')} lead={t('forgot.lead')}>
          {form}
          <p className="form-links">
            <Link to={href(door, 'logIn')} className={linkClass()}>
              {t('forgot.back')}
            </Link>
          </p>
        </EntryScreen>
      )}
    />
  )
}
