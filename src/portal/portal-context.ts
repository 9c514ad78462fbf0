import { useSyncExternalStore } from 'react'
import { createStrictContext } from '../state/create-strict-context'
import type { DeveloperStatus } from '../contract/management'
import type { Store } from '../state/create-store'
import type { PortalData, PortalInfo, PortalStore } from './portal-store'

export type UnapprovedStatus = Exclude<DeveloperStatus, 'approved'>

/** A developer whose password was right but who may not log in (yet). In memory only: a reload clears it. */
export interface UnapprovedDeveloper {
  readonly email: string
  readonly password: string
  readonly status: UnapprovedStatus
}

/** What the screens of one portal share. */
export interface PortalContext {
  readonly store: PortalStore
  /** Cleared as soon as the status screen is left (routing/portal-realm.tsx). */
  readonly unapprovedDeveloper: Store<UnapprovedDeveloper | null>
}

export const [PortalProvider, usePortalContext] = createStrictContext<PortalContext>('PortalProvider')

/** What the loader of the portal's route has loaded. */
export function useLoadedPortal(store: PortalStore): PortalData {
  const data = useSyncExternalStore(store.subscribe, store.get, store.get)
  if (!data) throw new Error('the portal is not loaded')
  return data
}

/** The portal of this screen. */
export function usePortal(): PortalInfo {
  return useLoadedPortal(usePortalContext().store).portal
}

export function useUnapprovedDeveloper() {
  const { unapprovedDeveloper } = usePortalContext()
  const developer = useSyncExternalStore(
    unapprovedDeveloper.subscribe,
    unapprovedDeveloper.get,
    unapprovedDeveloper.get,
  )
  return { developer, set: unapprovedDeveloper.set }
}

/** State that the status screen passes to the next page after an approval, in the history entry. */
export const approvedState = { approved: true } as const
