import type { Change } from '../host'
import { clearBrowserState } from './clear-browser-state'

/** BroadcastChannel on which tabs tell each other that the world changed. */
const worldChannelName = 'konnect-access-world'

/**
 * Event of `window` after the world changed by somebody else's doing: an administrator's call or a verb of the mock
 * interface, in whichever tab. What the app listens to, so that it need not know the mocks.
 */
export const worldChangedEvent = 'konnect-access:world-changed'

export interface WorldChange extends Change {
  readonly isLocal: boolean
}

export interface WorldChanges {
  /** Tells this tab's listeners and the other tabs. */
  broadcast(change: Change): void
  /** Tells this tab's listeners alone: the change is known everywhere else. */
  notify(change: WorldChange): void
  /** Listens to every change, this tab's own requests included. Returns how to stop. */
  onWorldChanged(listener: (change: WorldChange) => void): () => void
}

export function connectTabs(): WorldChanges {
  const listeners = new Set<(change: WorldChange) => void>()
  const channel = openChannel()

  function notify(change: WorldChange) {
    if (change.isNew) clearBrowserState()
    for (const listener of listeners) listener(change)
    if (change.by === 'request') return
    window.dispatchEvent(new CustomEvent(worldChangedEvent, { detail: change }))
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<Change>) => notify({ ...data, isLocal: false }))
  return {
    notify,
    broadcast(change) {
      channel?.postMessage(change)
      notify({ ...change, isLocal: true })
    },
    onWorldChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Null where there is none, or where the browser refuses it as it refuses storage. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(worldChannelName)
  } catch {
    return null
  }
}
