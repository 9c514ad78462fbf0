import type { MouseEvent } from 'react'
import { dropDestination, keepDestination } from '../../account/destination'
import { useLeave } from '../../account/use-leave'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { buttonClass } from '../../ui/button'
import { Spinner } from '../../ui/spinner'
import { ssoUrl } from './sso-url'

/** A real link to the backend, which sends the browser on to the identity provider. */
export function SsoLink({ destination, primary }: { destination: string; primary: boolean }) {
  const { t } = useI18n()
  const context = useRealm()
  const { isLeaving, leave } = useLeave()
  const url = ssoUrl(context)

  function start(event: MouseEvent) {
    // A press is no loop, however often the person tries.
    dropDestination(context.realm)
    if (destination !== href(context.realm, 'start')) keepDestination(context.realm, destination)
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    leave(url)
  }

  return (
    <a
      href={url}
      className={buttonClass({ tone: primary ? 'primary' : 'secondary', wide: true })}
      aria-busy={isLeaving || undefined}
      onClick={start}
    >
      <span className="button-label">
        {isLeaving && <Spinner />}
        <span>{t('portal.logIn.sso')}</span>
      </span>
    </a>
  )
}
