import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect } from 'react'
import { Outlet, useParams } from 'react-router'
import { type Site, SiteProvider } from '../account/site'
import { useAppConfig } from '../config/config-context'
import { getFavicon, getLogo } from '../contract/portal-context'
import { useI18n } from '../i18n/i18n-context'
import { PortalLogo } from '../portal/portal-logo'
import { regionOf } from '../portal/region'
import { type Customization, customizationQuery, portalQuery } from '../portal/portal-query'
import { WaitingDeveloperProvider } from '../portal/waiting-developer'
import { type DoorContext, DoorProvider } from '../session/door-context'
import { applyBrand } from '../ui/brand-tokens'
import { applyFavicon } from '../ui/favicon'
import { suggestTheme, takeSuggestionBack } from '../ui/theme'
import type { Doors } from './doors'
import { useTabs } from './use-tabs'

/** Around every screen of one portal: its door, its name, its look. */
export function PortalLayout({ doors }: { doors: Doors }) {
  const { slug } = useParams()
  const context = doors.portal(slug)
  // Keyed: what one portal's screens know is never another's.
  return <OnePortal key={context.door.root} context={context} />
}

function OnePortal({ context }: { context: DoorContext }) {
  const { t } = useI18n()
  const config = useAppConfig()
  const portal = useSuspenseQuery(portalQuery(context)).data
  const { theme } = useSuspenseQuery(customizationQuery(context)).data
  const region = regionOf(portal.canonical_domain, config.portalRegion)
  useTabs(context)
  useLook(context, theme)

  const site: Site = {
    name: portal.name,
    logo: <PortalLogo url={context.client.urlOf(getLogo, {})} name={portal.name} />,
    region: region && t(`region.${region}`),
  }
  return (
    <DoorProvider value={context}>
      <SiteProvider site={site}>
        <WaitingDeveloperProvider>
          <Outlet />
        </WaitingDeveloperProvider>
      </SiteProvider>
    </DoorProvider>
  )
}

/** A portal's colour, theme and icon, for as long as one is there. */
function useLook({ client, door }: DoorContext, theme: Customization['theme']) {
  const primary = theme?.colors?.primary
  const mode = theme?.mode
  // Before the paint: the page never shows itself in another colour or theme first.
  useLayoutEffect(() => {
    applyBrand(document, primary)
    return () => applyBrand(document, null)
  }, [primary])
  useLayoutEffect(() => {
    suggestTheme(document, mode, door.root)
    return () => takeSuggestionBack(document)
  }, [mode, door.root])
  useEffect(() => applyFavicon(document, client.urlOf(getFavicon, {})), [client])
}
