import { useI18n } from '../i18n/i18n-context'
import { AuthLayout } from '../ui/auth-layout'
import { ThemeSwitch } from '../ui/theme-switch'

/**
 * What stands in the place of a portal's screen until it is known which portal it is, and how one logs in to it:
 * everything that does not depend on that, where it will be.
 */
export function PortalShell() {
  const { t } = useI18n()
  return (
    <>
      <p className="sr-only" role="status">
        {t('shared.loading')}
      </p>
      <div inert>
        <AuthLayout
          realm="portal"
          tagline={t('portal.frame.line')}
          logo={<span className="brand brand-unknown" />}
          footer={<ThemeSwitch />}
        >
          {null}
        </AuthLayout>
      </div>
    </>
  )
}
