import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { useAnnounce } from '../ui/live-regions'

/** As long as nobody wonders whether the press was noticed. In ms. */
const patience = 1500

/** Says that the answer is still on its way; of a quick one, the answer itself is news enough. */
export function useSaidWaiting(busy: boolean): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => announce(t('ui.loading')), patience)
    return () => clearTimeout(timer)
  }, [busy, announce, t])
}
