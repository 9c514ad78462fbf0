import { useEffect } from 'react'
import { Outlet, type Params, redirect, useParams } from 'react-router'
import { useAppConfig } from '../config/config-context'
import { getDeveloperMe, logOutDeveloper, refreshDeveloper } from '../contract/developer-session'
import { getLogo, hasAccounts, isPortalApiV2 } from '../contract/portal-context'
import { parsePrerenderedPortal } from '../contract/prerendered-portal'
import { PortalErrorScreen } from '../errors/lazy-error-screens'
import { useI18n } from '../i18n/i18n-context'
import { type Site, SiteProvider } from '../layout/site'
import { href, portalRealm } from '../paths'
import { type PortalContext, PortalProvider, type UnapprovedDeveloper, useLoadedPortal } from '../portal/portal-context'
import { PortalLogo } from '../portal/portal-logo'
import { createPortalStore, geoOfDomain, hasSso, type PortalData, type PortalStore } from '../portal/portal-store'
import { usePortalTheme } from '../portal/use-portal-theme'
import { type ScreenRow, screens } from '../screens'
import { type RealmContext, RealmProvider, type SessionEndpoints } from '../session/realm-context'
import { useCrossTabSignOut } from '../session/sign-out'
import { createStore } from '../state/create-store'
import { type AppContext, useApp } from './app-context'
import { guardSession } from './guard-session'
import type { RealmModule } from './realm-module'

const endpoints: SessionEndpoints = { me: getDeveloperMe, refresh: refreshDeveloper, signOut: logOutDeveloper }

const getRealmContext = (app: AppContext, { slug }: Params) => app.getRealmContext(portalRealm(slug ?? null), endpoints)

const portalContexts = new WeakMap<RealmContext, PortalContext>()

/** What the screens of a portal share, made when it is first asked for. */
function getPortalContext(app: AppContext, params: Params): PortalContext {
  const context = getRealmContext(app, params)
  const existing = portalContexts.get(context)
  if (existing) return existing
  const store = createPortalStore(context, parsePrerenderedPortal(app.portalContextJson, app.config))
  const unapprovedDeveloper = createStore<UnapprovedDeveloper | null>(null)
  // docs/domain.md, 6.3: the password of an unapproved developer is kept while the status screen is open, and no longer.
  app.onNavigated((pathname) => {
    if (pathname !== href(context.realm, 'status')) unapprovedDeveloper.set(null)
  })
  let guardedMethods = getAuthMethods(store)
  store.subscribe(() => {
    const methods = getAuthMethods(store)
    // Runs the guards again when the portal's authMethods change.
    if (guardedMethods !== undefined && methods !== guardedMethods) app.revalidate()
    guardedMethods = methods
  })
  const portal = { store, unapprovedDeveloper }
  portalContexts.set(context, portal)
  return portal
}

/** What the guards depend on. Undefined until the portal is known. */
function getAuthMethods(store: PortalStore): string | undefined {
  const portal = store.get()?.portal
  return portal && `${hasAccounts(portal)} ${portal.basic_auth_enabled}`
}

/** Around every screen of one portal: provides its realm, its name and its theme. */
function PortalRealmLayout() {
  const app = useApp()
  const params = useParams()
  const context = getRealmContext(app, params)
  // Keyed by portal, so that one portal's state is never used for another.
  return <PortalProviders key={context.realm.root} context={context} portal={getPortalContext(app, params)} />
}

function PortalProviders({ context, portal }: { context: RealmContext; portal: PortalContext }) {
  const { t } = useI18n()
  const config = useAppConfig()
  const portalData = useRefreshedPortal(portal.store)
  const { name, canonical_domain } = portalData.portal
  const geo = geoOfDomain(canonical_domain, config.portalRegion)
  useCrossTabSignOut(context)
  const { onLogo } = usePortalTheme(context, portalData.customization)
  const logo = isPortalApiV2(portalData.portal) ? null : context.client.urlOf(getLogo, {})

  const site: Site = {
    name,
    logo: <PortalLogo url={logo} name={name} onLoad={onLogo} />,
    geo: geo && t(`portal.region.${geo}`),
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

/** Reads the portal again when the page starts with prerendered data, and when somebody comes back to it. */
function useRefreshedPortal(store: PortalStore): PortalData {
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && store.refresh()
    refresh()
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [store])
  return useLoadedPortal(store)
}

async function guard(app: AppContext, row: ScreenRow, params: Params): Promise<Response | null> {
  const context = getRealmContext(app, params)
  const { store, unapprovedDeveloper } = getPortalContext(app, params)
  const portal = await store.load()
  if (!hasAccounts(portal)) return row.access === 'private' ? null : redirect(href(context.realm, 'home'))
  if (row.access === 'private') return guardSession(app, context)
  const isUnavailable =
    (row === screens.portal.status && !unapprovedDeveloper.get()) ||
    (row.needsPasswords && !portal.basic_auth_enabled) ||
    (row.needsSso && !hasSso(portal))
  return isUnavailable ? redirect(href(context.realm, 'signIn')) : null
}

export const portalRealmModule: RealmModule = {
  getRealmContext,
  load: async (app, params) => {
    await getPortalContext(app, params).store.load()
  },
  guard,
  Layout: PortalRealmLayout,
  ErrorScreen: PortalErrorScreen,
}
