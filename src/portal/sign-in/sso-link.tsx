import type { MouseEvent } from 'react'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { prepareSso } from '../../sign-in/return-to'
import { useLoadDocument } from '../../sso/use-load-document'
import { buttonClass } from '../../ui/button'
import { Spinner } from '../../ui/spinner'
import { developerSsoUrl } from '../sign-in-developer'

/** A real link to the backend, which sends the browser on to the identity provider. */
export function SsoLink({ returnTo, primary }: { returnTo: string; primary: boolean }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const { isLoadingDocument, loadDocument } = useLoadDocument()
  const url = developerSsoUrl(context)

  function start(event: MouseEvent) {
    prepareSso(context.realm, returnTo)
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
