import { PrivateArea } from '../account/private-area'
import { usePortal } from './use-portal'

/** A portal's own pages: private, unless the portal is public. */
export function PortalPrivateArea() {
  return <PrivateArea open={!usePortal().authentication_enabled} />
}
