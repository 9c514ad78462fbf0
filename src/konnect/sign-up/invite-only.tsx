import { AuthLink } from '../../layout/auth-link'
import { useAppConfig } from '../../config/config-context'
import { useI18n } from '../../i18n/i18n-context'
import { buttonClass } from '../../ui/button'

/** There is no self-serve sign-up: links to sales, and to sign-in for invited people. */
export function InviteOnly() {
  const { t } = useI18n()
  const { salesUrl } = useAppConfig()
  return (
    <>
      <a href={salesUrl} className={buttonClass({ wide: true })}>
        {t('konnect.signUp.sales')}
      </a>
      <p className="muted-text after-button">{t('konnect.signUp.invited')}</p>
      <p className="form-links">
        <span>
          <span>{t('konnect.signUp.haveAccount')}</span>{' '}
          <AuthLink screen="signIn">{t('konnect.signUp.signIn')}</AuthLink>
        </span>
      </p>
    </>
  )
}
