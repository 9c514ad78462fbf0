import { dropDestination, keepDestination } from '../../account/destination'
import { useLeave } from '../../account/use-leave'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Button } from '../../ui/button'
import { Divider } from '../../ui/divider'
import { organizationSsoUrl, peekOrganization } from './organization-sso'

/** After a single sign-on that failed: the same organization's once more, the destination kept. */
export function ContinueWithSso({ destination }: { destination: string }) {
  const { t } = useI18n()
  const context = useDoor()
  const { isLeaving, leave } = useLeave()
  const organization = peekOrganization()
  if (!organization) return null
  const url = organizationSsoUrl(context, organization)

  function start() {
    // A press is no loop, however often the person tries.
    dropDestination(context.door)
    if (destination !== href(context.door, 'start')) keepDestination(context.door, destination)
    leave(url)
  }

  return (
    <>
      <Divider>{t('sign-in.or')}</Divider>
      <Button tone="secondary" wide busy={isLeaving} onClick={start}>
        {t('sign-in.sso')}
      </Button>
    </>
  )
}
