import { ScreenHeading } from '../../account/screen-heading'
import { useSite } from '../../account/site'
import { useI18n } from '../../i18n/private-words'
import { useSignedInPerson } from '../../session/signed-in-person'
import { Card } from '../../ui/card'
import { KonnectFrame } from '../konnect-frame'
import { ChangePasswordForm } from './change-password-form'

/** One's own account: so far, its password. */
export function Component() {
  const { t } = useI18n()
  const site = useSite()
  const person = useSignedInPerson()
  return (
    <KonnectFrame>
      <ScreenHeading site={site.name} lead={person?.fullName && <bdi>{person.fullName}</bdi>}>
        {t('konnect.account.title')}
      </ScreenHeading>
      <div className="settings">
        <div>
          <h2>{t('konnect.account.password')}</h2>
          <p className="quiet">{t('konnect.account.password.text')}</p>
        </div>
        <Card>
          <ChangePasswordForm email={person?.email} />
        </Card>
      </div>
    </KonnectFrame>
  )
}
