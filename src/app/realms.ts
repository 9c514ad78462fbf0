import type { AppConfig } from '../config/config'
import { konnectRealm, portalRealm } from '../paths'
import { createWaitingDeveloperStore, type WaitingDeveloperStore } from '../portal/waiting-developer'
import type { RealmContext } from '../session/realm-context'
import { konnectCalls } from '../session/konnect-calls'
import { portalCalls } from '../session/portal-calls'
import { createRealm, type Surroundings } from './create-realm'

export interface Realms {
  readonly konnect: RealmContext
  /** The portal under `/portal/:slug`, or the one that stands alone at `/` (no slug). */
  portal(slug: string | undefined): RealmContext
  /** Who waits for approval at a portal, in this tab. */
  waiting(portal: RealmContext): WaitingDeveloperStore
}

/** The realms of one app, each with its own client, made when first used. */
export function createRealms(config: AppConfig, surroundings: Surroundings): Realms {
  const portals = new Map<string, RealmContext>()
  const waiting = new Map<RealmContext, WaitingDeveloperStore>()
  return {
    konnect: createRealm(config, konnectRealm, konnectCalls, surroundings),
    portal(slug = '') {
      const known = portals.get(slug)
      if (known) return known
      const made = createRealm(config, portalRealm(slug || null), portalCalls, surroundings)
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
