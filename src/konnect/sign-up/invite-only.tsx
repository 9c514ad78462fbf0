import { EntryLink } from '../../account/entry-link'
import { useAppConfig } from '../../config/config-context'
import { useI18n } from '../../i18n/i18n-context'
import { buttonClass } from '../../ui/button'

/** There is no self-serve sign-up: whom to ask, and the way in for those who have been invited. */
export function InviteOnly() {
  const { t } = useI18n()
  const { salesUrl } = useAppConfig()
  return (
    <>
      <a href={salesUrl} className={buttonClass({ wide: true })}>
        {t('join.sales')}
      </a>
      <p className="quiet after-button">{t('join.invited')}</p>
      <p className="form-links">
        <span>
          <span>{t('join.have-account')}</span> <EntryLink screen="logIn">{t('join.sign-in')}</EntryLink>
        </span>
      </p>
    </>
  )
}
