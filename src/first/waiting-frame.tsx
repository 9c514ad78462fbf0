import { ConfigProvider } from '../config/config-context'
import type { AppConfig } from '../config/config'
import { I18nRoot, useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import { AuthFrame } from '../ui/auth-frame'
import { ThemeSwitch } from '../ui/theme-switch'

/**
 * What stands in the place of a portal's entry screen until it is known which portal it is, and how one logs in to it:
 * everything that does not depend on that, where it will be.
 */
export function WaitingFrame({ config, i18n }: { config: AppConfig; i18n: I18n }) {
  return (
    <I18nRoot first={i18n}>
      <ConfigProvider config={config}>
        <Frame />
      </ConfigProvider>
    </I18nRoot>
  )
}

function Frame() {
  const { t } = useI18n()
  return (
    <>
      <p className="sr-only" role="status">
        {t('screen.loading')}
      </p>
      <div inert>
        <AuthFrame
          realm="portal"
          line={t('frame.portal-line')}
          mark={<span className="brand brand-unknown" />}
          footer={<ThemeSwitch />}
        >
          {null}
        </AuthFrame>
      </div>
    </>
  )
}
