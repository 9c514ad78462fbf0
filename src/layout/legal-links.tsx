import { useAppConfig } from '../config/config-context'
import { useI18n } from '../i18n/i18n-context'
import { linkClass } from '../ui/button'

/** Terms and privacy policy on both sign-ups, where the host has set them. */
export function LegalLinks() {
  const { t } = useI18n()
  const { termsUrl, privacyUrl } = useAppConfig()
  if (!termsUrl && !privacyUrl) return null
  return (
    <p className="muted-text">
      <span>{t('shared.legal.agree')}</span>{' '}
      {termsUrl && (
        <a href={termsUrl} className={linkClass('inline')}>
          {t('shared.legal.terms')}
        </a>
      )}
      {termsUrl && privacyUrl && <span>{' · '}</span>}
      {privacyUrl && (
        <a href={privacyUrl} className={linkClass('inline')}>
          {t('shared.legal.privacy')}
        </a>
      )}
    </p>
  )
}
