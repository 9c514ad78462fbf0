import { ConfigError } from '../config/config'
import { I18nProvider } from '../i18n/i18n-context'
import { createI18nStore } from '../i18n/i18n-store'
import type { I18n } from '../i18n/load-i18n'
import { ConfigErrorScreen } from '../errors/error-screens'
import { FailedScreen } from '../errors/failed-screen'

/** Renders the error screen when the app fails to start. */
export function StartupErrorApp({ i18n, error }: { i18n: I18n; error: unknown }) {
  return (
    <I18nProvider store={createI18nStore(i18n)}>
      {error instanceof ConfigError ? <ConfigErrorScreen configKey={error.key} /> : <FailedScreen error={error} />}
    </I18nProvider>
  )
}
