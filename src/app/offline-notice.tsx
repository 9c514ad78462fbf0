import { useSyncExternalStore } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { Notice } from '../ui/notice'

/** Says that there is no network, for as long as there is none. */
export function OfflineNotice() {
  const { t } = useI18n()
  const online = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  )
  return <div className="offline">{!online && <Notice tone="info">{t('offline.notice')}</Notice>}</div>
}

function onNetwork(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
