import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { toApiProblem } from '../../api/api-problem'
import { useCoolDown } from '../../account/use-cool-down'
import { useCountdown } from '../../account/use-countdown'
import { useI18n } from '../../i18n/i18n-context'
import { useDoor } from '../../session/door-context'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/live-regions'
import { resendVerification, verificationCoolDown } from '../verification'

/** Right password, address not verified: has the link mailed again. Stands inside the form's alert. */
export function ResendVerification({ email }: { email: string }) {
  const { t } = useI18n()
  const context = useDoor()
  const announce = useAnnounce()
  const coolDown = useCoolDown(verificationCoolDown)
  const seconds = useCountdown(coolDown.until)
  const waited = useRef(false)
  const resend = useMutation({
    mutationFn: () => resendVerification(context, email),
    onSuccess: (retryAfterMs) => {
      coolDown.start(retryAfterMs)
      announce(t('check-email.resent'))
    },
    onError: (error) => announce(t(`problem.${toApiProblem(error).code}`), 'assertive'),
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
    <div className="resend">
      <Button
        tone="secondary"
        busy={resend.isPending}
        aria-disabled={seconds > 0}
        aria-describedby="verification-wait"
        onClick={press}
      >
        {t('check-email.resend')}
      </Button>
      {/* Announced once, above: an alert around it would read every second aloud. */}
      <div aria-live="off">
        {resend.isSuccess && <p>{t('check-email.resent')}</p>}
        {resend.isError && <p>{t(`problem.${toApiProblem(resend.error).code}`)}</p>}
        <p id="verification-wait">{seconds > 0 && t('check-email.wait', { seconds })}</p>
      </div>
    </div>
  )
}
