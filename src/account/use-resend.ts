import { useEffect, useRef, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../api/api-problem'
import { useI18n } from '../i18n/i18n-context'
import { useAnnounce } from '../ui/live-regions'
import { type Mailing, useCoolDown } from './use-cool-down'
import { useCountdown } from './use-countdown'

type Sending = { step: 'idle' | 'busy' | 'sent' } | { step: 'failed'; problem: ApiProblem }

/**
 * Sending an e-mail again, with the server's cool-down: pressing during it explains, and its end is announced. `send`
 * answers the server's `Retry-After`, in ms.
 */
export function useResend(mailing: Mailing, send: () => Promise<number | undefined>) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const coolDown = useCoolDown(mailing)
  const seconds = useCountdown(coolDown.wait)
  const waited = useRef(false)
  const [sending, setSending] = useState<Sending>({ step: 'idle' })
  const running = useRef(false)

  useEffect(() => {
    if (waited.current && seconds === 0) announce(t('check-email.ready'))
    waited.current = seconds > 0
  }, [seconds, announce, t])

  const wait = seconds > 0 ? t('check-email.wait', { seconds }) : null

  async function press() {
    if (wait !== null) return announce(wait)
    // The state changes with the next render, and a second press may come before it.
    if (running.current) return
    running.current = true
    setSending({ step: 'busy' })
    try {
      coolDown.start(await send())
      setSending({ step: 'sent' })
    } catch (error) {
      setSending({ step: 'failed', problem: toApiProblem(error) })
    } finally {
      running.current = false
    }
  }

  return {
    isSent: sending.step === 'sent',
    problem: sending.step === 'failed' ? sending.problem : null,
    /** Why it has to wait, in words; null when it has not. */
    wait,
    /** Spread onto the button; it stays focusable while it waits. */
    button: {
      busy: sending.step === 'busy',
      'aria-disabled': wait !== null,
      onClick: () => void press(),
    },
  }
}
