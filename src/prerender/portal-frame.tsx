import { useI18n } from '../i18n/i18n-context'
import { AuthFrame } from '../ui/auth-frame'
import { ThemeSwitch } from '../ui/theme-switch'

/**
 * What stands in the place of a portal's screen until it is known which portal it is, and how one logs in to it:
 * everything that does not depend on that, where it will be.
 */
export function PortalFrame() {
  const { t } = useI18n()
  return (
    <>
      <p className="sr-only" role="status">
        {t('shared.loading')}
      </p>
      <div inert>
        <AuthFrame
          realm="portal"
          line={t('portal.frame.line')}
          mark={<span className="brand brand-unknown" />}
          footer={<ThemeSwitch />}
        >
          {null}
        </AuthFrame>
      </div>
    </>
  )
}
