import { type I18n, I18nProvider } from '../i18n/i18n-context'
import { ConfigErrorScreen } from './error-screens'

/** All there is when the configuration cannot be used: one readable screen. */
export function ConfigErrorApp({ i18n, configKey }: { i18n: I18n; configKey: string }) {
  return (
    <I18nProvider i18n={i18n}>
      <ConfigErrorScreen configKey={configKey} />
    </I18nProvider>
  )
}
