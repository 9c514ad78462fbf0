import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type ApiProblem, toApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import { useAnnounce } from '../ui/live-regions'
import { useCoolDown } from './use-cool-down'
import { useCountdown } from './use-countdown'

/**
 * Sending an e-mail again, with the server's cool-down: pressing during it explains, and its end is announced. `send`
 * answers the server's `Retry-After`, in ms.
 */
export function useResend(coolDownKey: string, send: () => Promise<number | undefined>) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const coolDown = useCoolDown(coolDownKey)
  const seconds = useCountdown(coolDown.until)
  const waited = useRef(false)
  const running = useRef(false)
  const resend = useMutation({
    mutationFn: send,
    onSuccess: (retryAfterMs) => coolDown.start(retryAfterMs),
    onSettled: () => {
      running.current = false
    },
  })

  useEffect(() => {
    if (waited.current && seconds === 0) announce(t('check-email.ready'))
    waited.current = seconds > 0
  }, [seconds, announce, t])

  const problem: ApiProblem | null = resend.error && toApiProblem(resend.error)
  const wait = seconds > 0 ? t('check-email.wait', { seconds }) : null

  function press() {
    if (wait !== null) return announce(wait)
    // `isPending` comes with the next rendering, and a second press may be faster.
    if (running.current) return
    running.current = true
    resend.mutate()
  }

  return {
    isSent: resend.isSuccess,
    problem,
    /** Why it has to wait, in words; null when it has not. */
    wait,
    /** Spread onto the button; it stays focusable while it waits. */
    button: {
      busy: resend.isPending,
      'aria-disabled': wait !== null,
      onClick: press,
    },
  }
}
