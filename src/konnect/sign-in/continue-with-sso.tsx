import { clearReturnTo, saveReturnTo } from '../../sign-in/return-to'
import { useLoadDocument } from '../../sso/use-load-document'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { Button } from '../../ui/button'
import { Divider } from '../../ui/divider'
import { organizationSsoUrl, startedOrganization } from './organization-sso'

/** After a failed single sign-on: starts it again for the same organization. `returnTo` is kept. */
export function ContinueWithSso({ destination }: { destination: string }) {
  const { t } = useI18n()
  const context = useRealm()
  const { isLoadingDocument, loadDocument } = useLoadDocument()
  const organization = startedOrganization.get()
  if (!organization) return null
  const url = organizationSsoUrl(context, organization)

  function start() {
    // A press is never counted as a loop: docs/domain.md, 9.
    clearReturnTo(context.realm)
    if (destination !== href(context.realm, 'home')) saveReturnTo(context.realm, destination)
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
