import { parseJson } from '../../rules/parse-json'
import { isUsableWorld } from '../../world/saved-world'
import { createMemoryStore, type HostState, type Snapshot, type Store } from '../store'
import type { Isolation } from './isolation'

/** The world of one frame of the gallery: nobody else's, and kept over the page loads of that frame. */
export function createFrameStore({ name, storage }: Isolation, initial: () => HostState): Store {
  const key = `konnect-access-mock:world:${name}`
  let latest: Snapshot | null = null
  const store = createMemoryStore(parseSnapshot(storage?.getItem(key)) ?? { state: initial(), log: [] }, (snapshot) => {
    latest = snapshot
  })
  window.addEventListener('pagehide', () => {
    try {
      if (latest) storage?.setItem(key, JSON.stringify(latest.state))
    } catch {
      // A full storage: the frame begins anew.
    }
  })
  return store
}

function parseSnapshot(text: string | null | undefined): Snapshot | null {
  if (!text) return null
  const state = parseJson(text)
  return isHostState(state) ? { state, log: [] } : null
}

function isHostState(state: unknown): state is HostState {
  return typeof state === 'object' && state !== null && 'world' in state && 'jar' in state && isUsableWorld(state.world)
}
