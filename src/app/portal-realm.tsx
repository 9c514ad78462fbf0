import { useEffect } from 'react'
import { Outlet, type Params, redirect, useParams } from 'react-router'
import { type Site, SiteProvider } from '../account/site'
import { useAppConfig } from '../config/config-context'
import { getDeveloperMe, logOutDeveloper, refreshDeveloper } from '../contract/developer-session'
import { readDrawnPortal } from '../contract/drawn-portal'
import { getLogo, hasAccounts, isVersion2 } from '../contract/portal-context'
import { useI18n } from '../i18n/i18n-context'
import { href, portalRealm } from '../paths'
import { type PortalContext, PortalProvider, useLoadedPortal, type WaitingDeveloper } from '../portal/portal-context'
import { PortalLogo } from '../portal/portal-logo'
import { createPortalStore, hasSso, type KnownPortal, type PortalStore } from '../portal/portal-store'
import { regionOf } from '../portal/region'
import { usePortalTheme } from '../portal/use-portal-theme'
import { type ScreenRow, screens } from '../screens'
import type { RealmCalls } from '../session/realm-calls'
import { type RealmContext, RealmProvider } from '../session/realm-context'
import { createStore } from '../state/create-store'
import { type AppContext, useApp } from './app-context'
import { guardSession } from './guard-session'
import { PortalErrorScreen } from './lazy-error-screens'
import type { RealmModule } from './realm-module'
import { useSignOutElsewhere } from './use-sign-out-elsewhere'

const calls: RealmCalls = { me: getDeveloperMe, refresh: refreshDeveloper, logOut: logOutDeveloper }

const contextOf = (app: AppContext, { slug }: Params) => app.realmOf(portalRealm(slug ?? null), calls)

const portals = new WeakMap<RealmContext, PortalContext>()

/** What the screens of a portal share, made when it is first asked for. */
function portalOf(app: AppContext, params: Params): PortalContext {
  const context = contextOf(app, params)
  const known = portals.get(context)
  if (known) return known
  const store = createPortalStore(context, readDrawnPortal(app.portalBlock, app.config))
  const waiting = createStore<WaitingDeveloper | null>(null)
  // docs/domain.md, 6.3: the password of a developer who waits is kept while the status screen is open, and no longer.
  app.onArrival((pathname) => {
    if (pathname !== href(context.realm, 'status')) waiting.set(null)
  })
  let guarded = logInMethods(store)
  store.subscribe(() => {
    const methods = logInMethods(store)
    // The portal has changed its ways to log in since its page was prerendered or opened: the guards decide again.
    if (guarded !== undefined && methods !== guarded) app.revalidate()
    guarded = methods
  })
  const portal = { store, waiting }
  portals.set(context, portal)
  return portal
}

/** What the guards depend on. Undefined until the portal is known. */
function logInMethods(store: PortalStore): string | undefined {
  const portal = store.get()?.portal
  return portal && `${hasAccounts(portal)} ${portal.basic_auth_enabled}`
}

/** Around every screen of one portal: its realm, its name, its theme. */
function PortalLayout() {
  const app = useApp()
  const params = useParams()
  const context = contextOf(app, params)
  // Keyed: what one portal's screens know is never another's.
  return <OnePortal key={context.realm.root} context={context} portal={portalOf(app, params)} />
}

function OnePortal({ context, portal }: { context: RealmContext; portal: PortalContext }) {
  const { t } = useI18n()
  const config = useAppConfig()
  const known = useKnownPortal(portal.store)
  const { name, canonical_domain } = known.portal
  const region = regionOf(canonical_domain, config.portalRegion)
  useSignOutElsewhere(context)
  const { onLogo } = usePortalTheme(context, known.customization)
  const logo = isVersion2(known.portal) ? null : context.client.urlOf(getLogo, {})

  const site: Site = {
    name,
    logo: <PortalLogo url={logo} name={name} onLoad={onLogo} />,
    region: region && t(`portal.region.${region}`),
  }
  return (
    <RealmProvider value={context}>
      <PortalProvider value={portal}>
        <SiteProvider value={site}>
          <Outlet />
        </SiteProvider>
      </PortalProvider>
    </RealmProvider>
  )
}

/** Asked again when the page begins with a portal that it was prerendered with, and when somebody comes back to it. */
function useKnownPortal(store: PortalStore): KnownPortal {
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && store.refresh()
    refresh()
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [store])
  return useLoadedPortal(store)
}

async function guard(app: AppContext, row: ScreenRow, params: Params): Promise<Response | null> {
  const context = contextOf(app, params)
  const { store, waiting } = portalOf(app, params)
  const portal = await store.load()
  if (!hasAccounts(portal)) return row.access === 'private' ? null : redirect(href(context.realm, 'start'))
  if (row.access === 'private') return guardSession(app, context)
  const isAbsent =
    (row === screens.portal.status && !waiting.get()) ||
    (row.needsPasswords && !portal.basic_auth_enabled) ||
    (row.needsSso && !hasSso(portal))
  return isAbsent ? redirect(href(context.realm, 'logIn')) : null
}

export const portalRealmModule: RealmModule = {
  contextOf,
  load: async (app, params) => {
    await portalOf(app, params).store.load()
  },
  guard,
  Layout: PortalLayout,
  ErrorScreen: PortalErrorScreen,
}
