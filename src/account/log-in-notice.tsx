import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { rewriteEntry } from '../state/history-entry'
import { Notice } from '../ui/notice'
import { type LogInState, readLogInState } from './log-in-state'

/** What happened before the person came to sign in: said once, not again after a reload or on coming back. */
export function LogInNotice({ notice: handedOn }: { notice: LogInState['notice'] }) {
  const { t } = useI18n()
  const { session } = useRealm()
  const location = useLocation()
  const [ended] = useState(() => session.get().status)
  const isEnd = handedOn === undefined && (ended === 'expired' || ended === 'signed-out')
  const notice = isEnd ? (ended === 'expired' ? 'session-ended' : ended) : handedOn

  useEffect(() => {
    if (handedOn) rewriteEntry({ ...readLogInState(location.state), notice: undefined })
    session.acknowledgeEnd()
  }, [session, handedOn, location.state])

  return <Notice tone={isEnd ? 'info' : 'success'}>{notice && t(`shared.notice.${notice}`)}</Notice>
}
