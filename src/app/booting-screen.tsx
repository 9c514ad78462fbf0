import { useI18n } from '../i18n/i18n-context'
import { Spinner } from '../ui/spinner'
import { useCalmly } from '../ui/use-calmly'

/** Until the first screen can stand: nothing at first, then a sign of life. */
export function BootingScreen() {
  const { t } = useI18n()
  const waiting = useCalmly(true)
  return (
    <main className="booting" aria-busy="true">
      {waiting && (
        <>
          <Spinner />
          <span className="sr-only">{t('shared.loading')}</span>
        </>
      )}
    </main>
  )
}
