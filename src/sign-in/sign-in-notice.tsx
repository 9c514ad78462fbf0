import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { useRealmContext } from '../session/realm-context'
import { replaceEntryState } from '../state/history-entry'
import { Notice } from '../ui/notice'
import { type SignInState, parseSignInState } from './sign-in-state'

/** The notice about what happened before sign-in. Shown once, not again after a reload or Back. */
export function SignInNotice({ notice: stateNotice }: { notice: SignInState['notice'] }) {
  const { t } = useI18n()
  const { session } = useRealmContext()
  const location = useLocation()
  const [initialStatus] = useState(() => session.get().status)
  const hasSessionEnded = stateNotice === undefined && (initialStatus === 'expired' || initialStatus === 'signed-out')
  const notice = hasSessionEnded ? (initialStatus === 'expired' ? 'session-ended' : initialStatus) : stateNotice

  useEffect(() => {
    if (stateNotice) replaceEntryState({ ...parseSignInState(location.state), notice: undefined })
    session.acknowledgeEnd()
  }, [session, stateNotice, location.state])

  return <Notice tone={hasSessionEnded ? 'info' : 'success'}>{notice && t(`shared.notice.${notice}`)}</Notice>
}
