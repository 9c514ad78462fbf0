import { useI18n } from '../i18n/i18n-context'
import { Notice } from '../ui/notice'
import { useOnline } from './use-online'

/**
 * Says that there is no network, for as long as there is none. Comes after the screen: it stays in view at the lower edge
 * and has room of its own at the page's end, so that no control is ever out of reach under it.
 */
export function OfflineNotice() {
  const { t } = useI18n()
  const online = useOnline()
  return <div className="offline">{!online && <Notice tone="info">{t('shared.offline')}</Notice>}</div>
}
