import { useAppConfig } from '../config/config-context'
import { useI18n } from '../i18n/i18n-context'
import { buttonClass, linkClass } from '../ui/button'

/** Contact for log-in issues: a link where the host has set one, else text. `primary`: the main action of the screen. */
export function ContactAdministrator({ primary = false }: { primary?: boolean }) {
  const { t } = useI18n()
  const { supportUrl } = useAppConfig()
  if (!supportUrl) return <span>{t('portal.signIn.contactPlain')}</span>
  return (
    <a href={supportUrl} className={primary ? buttonClass({ wide: true }) : linkClass()}>
      {t('portal.signIn.contact')}
    </a>
  )
}
