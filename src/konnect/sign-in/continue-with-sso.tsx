import { dropDestination, keepDestination } from '../../account/destination'
import { useLeave } from '../../account/use-leave'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { Button } from '../../ui/button'
import { Divider } from '../../ui/divider'
import { organizationSsoUrl, startedOrganization } from './organization-sso'

/** After a single sign-on that failed: the same organization's once more, the destination kept. */
export function ContinueWithSso({ destination }: { destination: string }) {
  const { t } = useI18n()
  const context = useRealm()
  const { isLeaving, leave } = useLeave()
  const organization = startedOrganization.get()
  if (!organization) return null
  const url = organizationSsoUrl(context, organization)

  function start() {
    // A press is no loop, however often the person tries.
    dropDestination(context.realm)
    if (destination !== href(context.realm, 'start')) keepDestination(context.realm, destination)
    leave(url)
  }

  return (
    <>
      <Divider>{t('konnect.signIn.or')}</Divider>
      <Button tone="secondary" wide busy={isLeaving} onClick={start}>
        {t('konnect.signIn.sso')}
      </Button>
    </>
  )
}
