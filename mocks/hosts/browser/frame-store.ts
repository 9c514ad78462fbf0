import { isUsableWorld } from '../../world/saved-world'
import { memoryStore, type Kept, type Snapshot, type Store } from '../store'
import type { Isolation } from './isolation'

/** The world of one frame of the gallery: nobody else's, and kept over the page loads of that frame. */
export function frameStore({ name, storage }: Isolation, initial: () => Kept): Store {
  const key = `konnect-access-mock:world:${name}`
  let latest: Snapshot | null = null
  const store = memoryStore(restored(storage?.getItem(key)) ?? { kept: initial(), log: [] }, (snapshot) => {
    latest = snapshot
  })
  window.addEventListener('pagehide', () => {
    try {
      if (latest) storage?.setItem(key, JSON.stringify(latest.kept))
    } catch {
      // A full storage: the frame begins anew.
    }
  })
  return store
}

function restored(text: string | null | undefined): Snapshot | null {
  if (!text) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? { kept, log: [] } : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'world' in kept && 'jar' in kept && isUsableWorld(kept.world)
}
