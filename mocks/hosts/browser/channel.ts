import type { Change } from '../host'
import { beginAnew } from './fresh-browser'

/** BroadcastChannel on which tabs tell each other that the world changed. */
const worldChannelName = 'konnect-access-world'

/**
 * Event of `window` after the world changed by somebody else's doing: an administrator's call or a verb of the mock
 * interface, in whichever tab. What the app listens to, so that it need not know the mocks.
 */
export const worldChangedEvent = 'konnect-access:world-changed'

export interface WorldChange extends Change {
  readonly here: boolean
}

export interface WorldChanges {
  /** Tells this tab's listeners and the other tabs. */
  tell(change: Change): void
  /** Tells this tab's listeners alone: the change is known everywhere else. */
  hear(change: WorldChange): void
  /** Listens to every change, this tab's own requests included. Returns how to stop. */
  onWorldChanged(listener: (change: WorldChange) => void): () => void
}

export function connectTabs(): WorldChanges {
  const listeners = new Set<(change: WorldChange) => void>()
  const channel = openChannel()

  function hear(change: WorldChange) {
    if (change.isNew) beginAnew()
    for (const listener of listeners) listener(change)
    if (change.by === 'request') return
    window.dispatchEvent(new CustomEvent(worldChangedEvent, { detail: change }))
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<Change>) => hear({ ...data, here: false }))
  return {
    hear,
    tell(change) {
      channel?.postMessage(change)
      hear({ ...change, here: true })
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
