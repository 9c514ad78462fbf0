import type { MouseEvent } from 'react'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { clearReturnTo, saveReturnTo } from '../../sign-in/return-to'
import { useLoadDocument } from '../../sso/use-load-document'
import { buttonClass } from '../../ui/button'
import { Spinner } from '../../ui/spinner'
import { developerSsoUrl } from '../sign-in-developer'

/** A real link to the backend, which sends the browser on to the identity provider. */
export function SsoLink({ destination, primary }: { destination: string; primary: boolean }) {
  const { t } = useI18n()
  const context = useRealm()
  const { isLoadingDocument, loadDocument } = useLoadDocument()
  const url = developerSsoUrl(context)

  function start(event: MouseEvent) {
    // A press is never counted as a loop: docs/domain.md, 9.
    clearReturnTo(context.realm)
    if (destination !== href(context.realm, 'home')) saveReturnTo(context.realm, destination)
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    loadDocument(url)
  }

  return (
    <a
      href={url}
      className={buttonClass({ tone: primary ? 'primary' : 'secondary', wide: true })}
      aria-busy={isLoadingDocument || undefined}
      onClick={start}
    >
      <span className="button-label">
        {isLoadingDocument && <Spinner />}
        <span>{t('portal.signIn.sso')}</span>
      </span>
    </a>
  )
}
