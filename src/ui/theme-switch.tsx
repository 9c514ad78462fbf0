import { useId, useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { MoonIcon, SunIcon, SystemIcon } from './icons'
import { applyTheme, currentTheme, themes, type Theme } from './theme'

const icons = { light: SunIcon, dark: MoonIcon, system: SystemIcon }

/** Light, dark, or the device's own: three small radios. */
export function ThemeSwitch() {
  const { t } = useI18n()
  const name = useId()
  const theme = useSyncExternalStore<Theme>(
    subscribeToTheme,
    () => currentTheme(document),
    () => 'system',
  )
  const words = {
    light: t('shared.ui.theme.light'),
    dark: t('shared.ui.theme.dark'),
    system: t('shared.ui.theme.system'),
  }
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">{t('shared.ui.theme')}</legend>
      {themes.map((choice) => {
        const Icon = icons[choice]
        return (
          <label key={choice} title={words[choice]}>
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={choice}
              checked={theme === choice}
              onChange={() => applyTheme(document, choice)}
            />
            <Icon size={16} />
            <span className="sr-only">{words[choice]}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

function subscribeToTheme(changed: () => void) {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
