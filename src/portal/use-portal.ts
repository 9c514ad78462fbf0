import { useSuspenseQuery } from '@tanstack/react-query'
import { useRealm } from '../session/realm-context'
import { type PortalInfo, portalQuery } from './portal-query'

/** The portal of this screen; its route's loader has fetched it. */
export function usePortal(): PortalInfo {
  return useSuspenseQuery(portalQuery(useRealm())).data
}
