import { useI18n } from '../i18n/i18n-context'
import { Spinner } from '../ui/spinner'
import { useSpinDelay } from '../ui/use-spin-delay'

/** Until the first screen can stand: nothing at first, then a sign of life. */
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
