import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Outlet, useParams, useRevalidator } from 'react-router'
import { type Site, SiteProvider } from '../account/site'
import { useAppConfig } from '../config/config-context'
import { getLogo, hasAccounts, isVersion2 } from '../contract/portal-context'
import { useI18n } from '../i18n/all-words'
import { PortalLogo } from '../portal/portal-logo'
import { regionOf } from '../portal/region'
import { customizationQuery, portalQuery } from '../portal/portal-query'
import { useLook } from '../portal/use-look'
import { WaitingDeveloperProvider, type WaitingDeveloperStore } from '../portal/waiting-developer'
import { type RealmContext, RealmProvider } from '../session/realm-context'
import type { Realms } from './realms'
import { useTabs } from './use-tabs'

/** Around every screen of one portal: its realm, its name, its look. */
export function PortalLayout({ realms }: { realms: Realms }) {
  const { slug } = useParams()
  const context = realms.portal(slug)
  // Keyed: what one portal's screens know is never another's.
  return <OnePortal key={context.realm.root} context={context} waiting={realms.waiting(context)} />
}

function OnePortal({ context, waiting }: { context: RealmContext; waiting: WaitingDeveloperStore }) {
  const { t } = useI18n()
  const config = useAppConfig()
  const portal = useSuspenseQuery(portalQuery(context)).data
  const look = useQuery(customizationQuery(context, portal)).data
  const region = regionOf(portal.canonical_domain, config.portalRegion)
  useTabs(context)
  useGuardsAgain(`${hasAccounts(portal)} ${portal.basic_auth_enabled}`)
  const { onLogo } = useLook(context, look)
  const logo = isVersion2(portal) ? null : context.client.urlOf(getLogo, {})

  const site: Site = {
    name: portal.name,
    logo: <PortalLogo url={logo} name={portal.name} onLoad={onLogo} />,
    region: region && t(`region.${region}`),
  }
  return (
    <RealmProvider value={context}>
      <SiteProvider site={site}>
        <WaitingDeveloperProvider store={waiting}>
          <Outlet />
        </WaitingDeveloperProvider>
      </SiteProvider>
    </RealmProvider>
  )
}

/** A portal that has changed the ways in since its page was drawn, or opened: its guards say where to go now. */
function useGuardsAgain(ways: string) {
  const { revalidate } = useRevalidator()
  const guarded = useRef(ways)
  useEffect(() => {
    if (guarded.current === ways) return
    guarded.current = ways
    void revalidate()
  }, [ways, revalidate])
}
