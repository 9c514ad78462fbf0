import { prepareSso } from '../../sign-in/return-to'
import { useLoadDocument } from '../../sso/use-load-document'
import { useI18n } from '../../i18n/i18n-context'
import { useRealmContext } from '../../session/realm-context'
import { Button } from '../../ui/button'
import { Divider } from '../../ui/divider'
import { organizationSsoUrl, startedOrganization } from './organization-sso'

/** After a failed single sign-on: starts it again for the same organization. `returnTo` is kept. */
export function ContinueWithSso({ returnTo }: { returnTo: string }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const { isLoadingDocument, loadDocument } = useLoadDocument()
  const organization = startedOrganization.get()
  if (!organization) return null
  const url = organizationSsoUrl(context, organization)

  function start() {
    prepareSso(context.realm, returnTo)
    loadDocument(url)
  }

  return (
    <>
      <Divider>{t('konnect.signIn.or')}</Divider>
      <Button tone="secondary" wide busy={isLoadingDocument} onClick={start}>
        {t('konnect.signIn.sso')}
      </Button>
    </>
  )
}
