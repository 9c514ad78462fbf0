import { useI18n } from '../i18n/i18n-context'
import { Spinner } from '../ui/spinner'
import { useSpinDelay } from '../ui/use-spin-delay'

/** Shown while the first screen loads. The spinner appears after 200 ms. */
export function HydrateFallback() {
  const { t } = useI18n()
  const isShown = useSpinDelay(true)
  return (
    <main className="loading-screen" aria-busy="true">
      {isShown && (
        <>
          <Spinner />
          <span className="sr-only">{t('shared.loading')}</span>
        </>
      )}
    </main>
  )
}
