import type { QueryClient } from '@tanstack/react-query'
import { createClient } from '../api/client'
import { createSessionKeeper } from '../api/session-keeper'
import type { AppConfig } from '../config/config'
import { logOutDeveloper, refreshDeveloper } from '../contract/developer-session'
import { logOutUser, refreshUser } from '../contract/konnect-session'
import { type Door, konnectDoor, portalDoor } from '../paths'
import type { DoorContext } from '../session/door-context'
import { sessionQuery } from '../session/session-query'
import { createSessionEvents } from '../session/session-events'

export interface Doors {
  readonly konnect: DoorContext
  /** The portal under `/portal/:slug`, or the one that stands alone at `/` (no slug). */
  portal(slug: string | undefined): DoorContext
}

export interface Surroundings {
  readonly queries: QueryClient
  readonly origin: string
  /** Full-page navigation. */
  readonly leave: (url: string) => void
  /** Per call, in ms; the client's own unless told. */
  readonly timeoutMs?: number
}

/** The front doors of one app, each with its own client, made when first used. */
export function createDoors(config: AppConfig, surroundings: Surroundings): Doors {
  const portals = new Map<string, DoorContext>()
  return {
    konnect: createDoor(config, konnectDoor, surroundings),
    portal(slug = '') {
      const known = portals.get(slug)
      if (known) return known
      const made = createDoor(config, portalDoor(slug || null), surroundings)
      portals.set(slug, made)
      return made
    },
  }
}

function createDoor(config: AppConfig, door: Door, { queries, origin, leave, timeoutMs }: Surroundings): DoorContext {
  const session =
    door.kind === 'portal'
      ? { refresh: refreshDeveloper, logOut: logOutDeveloper }
      : { refresh: refreshUser, logOut: logOutUser }
  const key = `${door.kind}:${door.root}`
  const keeper = createSessionKeeper({ ...session, key })
  const context: DoorContext = {
    door,
    origin,
    leave,
    keeper,
    events: createSessionEvents(key),
    client: createClient({
      onSessionEnded: () => queries.setQueryData(sessionQuery(context).queryKey, null),
      // In `both`, each portal's API is under its own root; alone, the root is ''.
      portalBase: config.portalApiUrl + door.root + config.portalApiPrefix,
      konnectBase: config.konnectApiUrl,
      session: keeper,
      timeoutMs,
    }),
  }
  return context
}
