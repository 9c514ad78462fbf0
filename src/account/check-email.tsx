import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { toApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import { Button } from '../ui/button'
import { EmailDrawing } from '../ui/drawings'
import { useAnnounce } from '../ui/live-regions'
import { Notice } from '../ui/notice'
import { EntryScreen } from './entry-screen'
import { ProblemAlert } from './problem-alert'
import { useCoolDown } from './use-cool-down'
import { useCountdown } from './use-countdown'

interface Props {
  /** The address it went to, if there is an account: the same screen either way. */
  email: string
  /** What the e-mail is for, in words. */
  explanation: string
  /** Names the cool-down: door and purpose, nothing personal. */
  coolDownKey: string
  /** Sends it again; answers the server's `Retry-After` in ms. */
  onResend: () => Promise<number | undefined>
  onDifferentEmail: () => void
  children?: ReactNode
}

/** "Check your email", after sign-up and after forgot password, at both doors. */
export function CheckEmail({ email, explanation, coolDownKey, onResend, onDifferentEmail, children }: Props) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const coolDown = useCoolDown(coolDownKey)
  const seconds = useCountdown(coolDown.until)
  const waited = useRef(false)
  const resend = useMutation({
    mutationFn: onResend,
    onSuccess: (retryAfterMs) => coolDown.start(retryAfterMs),
  })

  useEffect(() => {
    if (waited.current && seconds === 0) announce(t('check-email.ready'))
    waited.current = seconds > 0
  }, [seconds, announce, t])

  function press() {
    if (seconds > 0) announce(t('check-email.wait', { seconds }))
    else resend.mutate()
  }

  return (
    <EntryScreen title={t('check-email.title')} picture={<EmailDrawing />} lead={t('check-email.sent-to')}>
      <p className="set-apart">
        <bdi>{email}</bdi>
      </p>
      <p>{explanation}</p>
      <p className="quiet">{t('check-email.spam')}</p>
      {children}
      <ProblemAlert problem={resend.error && toApiProblem(resend.error)} />
      <Notice>{resend.isSuccess && t('check-email.resent')}</Notice>
      <div className="stack">
        <Button
          tone="secondary"
          wide
          busy={resend.isPending}
          aria-disabled={seconds > 0}
          aria-describedby="resend-wait"
          onClick={press}
        >
          {t('check-email.resend')}
        </Button>
        <p id="resend-wait" className="wait" data-idle={seconds > 0 ? undefined : ''}>
          {seconds > 0 && t('check-email.wait', { seconds })}
        </p>
        <Button tone="quiet" wide onClick={onDifferentEmail}>
          {t('check-email.different')}
        </Button>
      </div>
    </EntryScreen>
  )
}
