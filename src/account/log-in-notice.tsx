import { useI18n } from '../i18n/i18n-context'
import { Notice } from '../ui/notice'
import type { LogInState } from './log-in-state'

/** What happened before the person came to sign in. */
export function LogInNotice({ notice }: { notice: LogInState['notice'] }) {
  const { t } = useI18n()
  const isEnd = notice === 'session-ended' || notice === 'signed-out'
  return <Notice tone={isEnd ? 'info' : 'success'}>{notice && t(`notice.${notice}`)}</Notice>
}
