import { useSuspenseQuery } from '@tanstack/react-query'
import { useDoor } from '../session/door-context'
import { type PortalInfo, portalQuery } from './portal-query'

/** The portal of this screen; its route's loader has fetched it. */
export function usePortal(): PortalInfo {
  return useSuspenseQuery(portalQuery(useDoor())).data
}
