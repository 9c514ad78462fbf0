import { ScreenHeading } from '../account/screen-heading'
import { useSite } from '../account/site'
import { useAppConfig } from '../config/config-context'
import { hasAccounts } from '../contract/portal-context'
import { useI18n } from '../i18n/private-words'
import { DetourDrawing } from '../ui/drawings'
import { ContactAdministrator } from './contact-administrator'
import { PortalFrame } from './portal-frame'
import { usePortal } from './portal-context'

/** In place of the catalog and its pages, where the portal's API has none (Portal API v2). */
export function NoCatalog() {
  const { t } = useI18n()
  const site = useSite()
  const { supportUrl } = useAppConfig()
  const isLoggedIn = hasAccounts(usePortal())
  return (
    <PortalFrame>
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
    </PortalFrame>
  )
}
