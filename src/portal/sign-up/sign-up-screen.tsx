import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LegalLinks } from '../../account/legal-links'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { Registration } from '../registration'
import { usePortal } from '../portal-context'

/** Register as a developer of this portal. */
export function Component() {
  const { t } = useI18n()
  const { realm } = useRealm()
  const portal = usePortal()
  return (
    <>
      <SignedInElsewhere destination={href(realm, 'start')} />
      <Registration
        formId="portal-sign-up"
        submit={t('portal.signUp.submit')}
        frame={(form) => (
          <EntryScreen
            title={t('portal.signUp.title')}
            lead={`${t('portal.signUp.lead', { portal: portal.name })} ${t('portal.signUp.separate')}`}
          >
            {form}
            <div className="form-links">
              <LegalLinks />
              <p>
                <span>{t('portal.signUp.haveAccount')}</span> <EntryLink screen="logIn">{t('portal.signUp.logIn')}</EntryLink>
              </p>
            </div>
          </EntryScreen>
        )}
      />
    </>
  )
}
