import { Outlet } from 'react-router'
import { useLink } from '../account/link-memory'
import { type Site, SiteProvider } from '../account/site'
import { SignUpModeProvider } from '../config/sign-up-mode'
import { useI18n } from '../i18n/i18n-context'
import { FirstPasswordProvider } from '../konnect/first-password'
import { RealmProvider } from '../session/realm-context'
import type { AppContext } from './app-context'
import { useTabs } from './use-tabs'

/** Around every screen of Konnect: its realm, its name, how people sign up. */
export function KonnectLayout({ app }: { app: AppContext }) {
  const { t } = useI18n()
  const context = app.realms.konnect
  // A newer link begins anew.
  const link = useLink()
  useTabs(context)

  const site: Site = { name: t('konnect.name') }
  return (
    <RealmProvider value={context}>
      <SiteProvider site={site}>
        <SignUpModeProvider store={app.mockMode?.signUpMode}>
          <FirstPasswordProvider initial={link.token === null ? app.handedOn?.firstPassword : null}>
            <Outlet />
          </FirstPasswordProvider>
        </SignUpModeProvider>
      </SiteProvider>
    </RealmProvider>
  )
}
