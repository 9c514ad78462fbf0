import { useEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { useAnnounce } from '../ui/live-regions'
import { problemOf, useAction } from '../forms/use-action'
import { type CoolDownKey, useCoolDown } from './use-cool-down'
import { useCountdown } from '../forms/use-countdown'

/**
 * Sending an e-mail again, with the server's cool-down: a press during it announces the wait, and its end is announced. `send`
 * resolves to the server's `Retry-After`, in ms.
 */
export function useResend(coolDownKey: CoolDownKey, send: () => Promise<number | undefined>) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const coolDown = useCoolDown(coolDownKey)
  const seconds = useCountdown(coolDown.wait)
  const waited = useRef(false)
  const { action, start } = useAction(async () => coolDown.start(await send()))

  useEffect(() => {
    if (waited.current && seconds === 0) announce(t('shared.checkEmail.ready'))
    waited.current = seconds > 0
  }, [seconds, announce, t])

  const waitMessage = seconds > 0 ? t('shared.checkEmail.wait', { seconds }) : null

  function press() {
    if (waitMessage === null) start()
    else announce(waitMessage)
  }

  return {
    isSent: action.step === 'done',
    problem: problemOf(action),
    /** The message about the wait; null when there is none. */
    waitMessage,
    /** Spread onto the button; it stays focusable while it waits. */
    button: {
      busy: action.step === 'pending',
      'aria-disabled': waitMessage !== null,
      onClick: press,
    },
  }
}
