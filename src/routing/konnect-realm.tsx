import { Outlet } from 'react-router'
import { getUserMe, logOutUser, refreshUser } from '../contract/konnect-session'
import { KonnectErrorScreen } from '../errors/lazy-error-screens'
import { useI18n } from '../i18n/i18n-context'
import { InvitedAccountProvider } from '../konnect/invited-account'
import { SiteProvider } from '../layout/site'
import { konnectRealm } from '../paths'
import { RealmProvider, type SessionEndpoints } from '../session/realm-context'
import { useCrossTabSignOut } from '../session/sign-out'
import { type AppContext, useApp } from './app-context'
import { guardSession } from './guard-session'
import type { RealmModule } from './realm-module'

const endpoints: SessionEndpoints = { me: getUserMe, refresh: refreshUser, signOut: logOutUser }

const getRealmContext = (app: AppContext) => app.getRealmContext(konnectRealm, endpoints)

/** Around every screen of Konnect: provides its realm and its name. */
function KonnectRealmLayout() {
  const { t } = useI18n()
  const context = getRealmContext(useApp())
  useCrossTabSignOut(context)
  return (
    <RealmProvider value={context}>
      <SiteProvider value={{ name: t('konnect.name') }}>
        <InvitedAccountProvider>
          <Outlet />
        </InvitedAccountProvider>
      </SiteProvider>
    </RealmProvider>
  )
}

export const konnectRealmModule: RealmModule = {
  getRealmContext,
  load: () => Promise.resolve(),
  guard: (app, { access }) => (access === 'private' ? guardSession(app, getRealmContext(app)) : Promise.resolve(null)),
  Layout: KonnectRealmLayout,
  ErrorScreen: KonnectErrorScreen,
}
