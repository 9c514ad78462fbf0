import type { MouseEvent } from 'react'
import { useI18n } from '../i18n/i18n-context'

const target = 'main'

/** The first stop of the Tab key. The fragment stays out of the address: a router would take it for a navigation. */
export function SkipLink() {
  const { t } = useI18n()
  function skip(event: MouseEvent) {
    event.preventDefault()
    document.getElementById(target)?.focus()
  }
  return (
    <a className="skip-link" href={`#${target}`} onClick={skip}>
      {t('shared.ui.skip')}
    </a>
  )
}
