import { ScreenHeading } from '../../layout/screen-heading'
import { useSite } from '../../layout/site'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { useSignedInPerson } from '../../session/signed-in-person'
import { Card } from '../../ui/card'
import { KonnectLayout } from '../konnect-layout'
import { ChangePasswordForm } from './change-password-form'

/** One's own account: so far, its password. */
export function Component() {
  const { t } = usePrivateI18n()
  const site = useSite()
  const person = useSignedInPerson()
  return (
    <KonnectLayout>
      <ScreenHeading site={site.name} lead={person?.fullName && <bdi>{person.fullName}</bdi>}>
        {t('konnect.account.title')}
      </ScreenHeading>
      <div className="settings">
        <div>
          <h2>{t('konnect.account.password')}</h2>
          <p className="muted-text">{t('konnect.account.password.text')}</p>
        </div>
        <Card>
          <ChangePasswordForm email={person?.email} />
        </Card>
      </div>
    </KonnectLayout>
  )
}
