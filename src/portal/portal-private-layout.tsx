import { useAppConfig } from '../config/config-context'
import { hasAccounts, isPortalApiV2 } from '../contract/portal-context'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { PrivateLayout } from '../layout/private-layout'
import { ScreenHeading } from '../layout/screen-heading'
import { useSite } from '../layout/site'
import { DetourDrawing } from '../ui/drawings'
import { ContactAdministrator } from './contact-administrator'
import { usePortal } from './portal-context'
import { PortalLayout } from './portal-layout'

/** The layout of a portal's private screens, which are for everybody on a public portal. */
export function PortalPrivateLayout() {
  const portal = usePortal()
  return (
    <PrivateLayout isPublic={!hasAccounts(portal)}>{isPortalApiV2(portal) ? <NoCatalog /> : undefined}</PrivateLayout>
  )
}

/** In place of the catalog and its pages, where the portal's API has none (Portal API v2). */
export function NoCatalog() {
  const { t } = usePrivateI18n()
  const site = useSite()
  const { supportUrl } = useAppConfig()
  const isLoggedIn = hasAccounts(usePortal())
  return (
    <PortalLayout>
      <DetourDrawing />
      <ScreenHeading site={site.name} lead={isLoggedIn && t('portal.noCatalog.loggedIn', { portal: site.name })}>
        {t('portal.noCatalog.title')}
      </ScreenHeading>
      <p>{t('portal.noCatalog.text', { portal: site.name })}</p>
      {supportUrl && (
        <div className="mt-6 max-w-80">
          <ContactAdministrator primary />
        </div>
      )}
    </PortalLayout>
  )
}
