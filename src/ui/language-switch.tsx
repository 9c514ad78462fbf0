import { useId, useState } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { type Locale, locales, matchLocale, nameOf, languageLocales } from '../i18n/locale'
import { LanguageIcon } from './icons'

/** Every language in its own name. Changing it changes the text only: the input and the focus stay. */
export function LanguageSwitch() {
  const { t, locale, change } = useI18n()
  const id = useId()
  const [pendingLocale, setPendingLocale] = useState<Locale | null>(null)
  const [failed, setFailed] = useState(false)

  async function choose(next: Locale | undefined) {
    if (!next) return
    setFailed(false)
    setPendingLocale(next)
    try {
      await change(next)
    } catch {
      setFailed(true)
    } finally {
      setPendingLocale((latest) => (latest === next ? null : latest))
    }
  }

  return (
    <div className="language">
      <label htmlFor={id} className="sr-only">
        {t('shared.ui.language')}
      </label>
      <span className="input-box language-box">
        <LanguageIcon size={16} />
        <select
          id={id}
          value={pendingLocale ?? locale}
          onChange={(event) => void choose(matchLocale(event.target.value))}
        >
          {offeredLocales(locale).map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </span>
      {failed && (
        <p role="alert" className="language-failed">
          {t('shared.ui.language.failed')}
        </p>
      )}
    </div>
  )
}

/** The pseudo-locales are for designers; but the page's own locale is always among the choices. */
function offeredLocales(locale: Locale): Locale[] {
  return locales.filter((tag) => __MOCKS__ || tag === locale || languageLocales.includes(tag))
}
