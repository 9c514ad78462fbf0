import type { AppConfig } from '../config/config'
import { konnectDoor, portalDoor } from '../paths'
import { createWaitingDeveloperStore, type WaitingDeveloperStore } from '../portal/waiting-developer'
import type { DoorContext } from '../session/door-context'
import { konnectCalls } from '../session/konnect-calls'
import { portalCalls } from '../session/portal-calls'
import { createDoor, type Surroundings } from './create-door'

export interface Doors {
  readonly konnect: DoorContext
  /** The portal under `/portal/:slug`, or the one that stands alone at `/` (no slug). */
  portal(slug: string | undefined): DoorContext
  /** Who waits for approval at a portal, in this tab. */
  waiting(portal: DoorContext): WaitingDeveloperStore
}

/** The front doors of one app, each with its own client, made when first used. */
export function createDoors(config: AppConfig, surroundings: Surroundings): Doors {
  const portals = new Map<string, DoorContext>()
  const waiting = new Map<DoorContext, WaitingDeveloperStore>()
  return {
    konnect: createDoor(config, konnectDoor, konnectCalls, surroundings),
    portal(slug = '') {
      const known = portals.get(slug)
      if (known) return known
      const made = createDoor(config, portalDoor(slug || null), portalCalls, surroundings)
      portals.set(slug, made)
      return made
    },
    waiting(portal) {
      const known = waiting.get(portal) ?? createWaitingDeveloperStore()
      waiting.set(portal, known)
      return known
    },
  }
}
