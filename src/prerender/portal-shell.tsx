import { useI18n } from '../i18n/i18n-context'
import { AuthLayout } from '../ui/auth-layout'
import { ThemeSwitch } from '../ui/theme-switch'

/**
 * Shown in place of a portal's screen until the portal and its authMethods are known: all parts that do not depend on
 * them, at their final place.
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
          tagline={t('portal.tagline')}
          logo={<span className="brand brand-unknown" />}
          footer={<ThemeSwitch />}
        >
          {null}
        </AuthLayout>
      </div>
    </>
  )
}
