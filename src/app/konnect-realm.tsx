import { Outlet } from 'react-router'
import { SiteProvider } from '../account/site'
import { getUserMe, logOutUser, refreshUser } from '../contract/konnect-session'
import { useI18n } from '../i18n/i18n-context'
import { FirstPasswordProvider } from '../konnect/first-password'
import { konnectRealm } from '../paths'
import type { RealmCalls } from '../session/realm-calls'
import { RealmProvider } from '../session/realm-context'
import { type AppContext, useApp } from './app-context'
import { guardSession } from './guard-session'
import { KonnectErrorScreen } from './lazy-error-screens'
import type { RealmModule } from './realm-module'
import { useSignOutElsewhere } from './use-sign-out-elsewhere'

const calls: RealmCalls = { me: getUserMe, refresh: refreshUser, logOut: logOutUser }

const contextOf = (app: AppContext) => app.realmOf(konnectRealm, calls)

/** Around every screen of Konnect: its realm and its name. */
function KonnectLayout() {
  const { t } = useI18n()
  const context = contextOf(useApp())
  useSignOutElsewhere(context)
  return (
    <RealmProvider value={context}>
      <SiteProvider value={{ name: t('konnect.name') }}>
        <FirstPasswordProvider>
          <Outlet />
        </FirstPasswordProvider>
      </SiteProvider>
    </RealmProvider>
  )
}

export const konnectRealmModule: RealmModule = {
  contextOf,
  load: () => Promise.resolve(),
  guard: (app, { access }) => (access === 'private' ? guardSession(app, contextOf(app)) : Promise.resolve(null)),
  Layout: KonnectLayout,
  ErrorScreen: KonnectErrorScreen,
}
