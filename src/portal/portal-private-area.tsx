import { PrivateArea } from '../account/private-area'
import { hasAccounts, isVersion2 } from '../contract/portal-context'
import { NoCatalog } from './no-catalog'
import { usePortal } from './portal-context'

/** A portal's own pages: private, unless the portal is public. */
export function PortalPrivateArea() {
  const portal = usePortal()
  return <PrivateArea open={!hasAccounts(portal)}>{isVersion2(portal) ? <NoCatalog /> : undefined}</PrivateArea>
}
