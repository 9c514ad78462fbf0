import { useEffect } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { rewriteEntry, useNavigation } from '../navigation/navigation'
import { Notice } from '../ui/notice'
import { type LogInState, readLogInState } from './log-in-state'

/** What happened before the person came to sign in: said once, not again after a reload or on coming back. */
export function LogInNotice({ notice }: { notice: LogInState['notice'] }) {
  const { t } = useI18n()
  const { place } = useNavigation()
  const isEnd = notice === 'session-ended' || notice === 'signed-out'

  useEffect(() => {
    if (notice) rewriteEntry({ ...readLogInState(place.state), notice: undefined })
  }, [notice, place.state])

  return <Notice tone={isEnd ? 'info' : 'success'}>{notice && t(`notice.${notice}`)}</Notice>
}
