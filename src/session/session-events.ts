/** Events of a realm between the tabs of one browser. */
export type SessionEvent = 'signed-in' | 'signed-out' | 'verified' | 'password-saved' | 'plan-chosen'

export interface SessionEvents {
  /** Sends to the other tabs. `email`: the recipient of the redeemed link, where known. Nothing is stored. */
  broadcast(event: SessionEvent, email?: string): void
  /** Listens to the other tabs. Returns the function that stops it. */
  subscribe(listener: (event: SessionEvent, email: string | undefined) => void): () => void
}

const channelName = 'konnect-access:session'

interface Message {
  /** Id of the sending tab. Messages of the own tab are ignored. */
  readonly tab: string
  readonly realm: string
  readonly event: SessionEvent
  readonly email?: string
}

/** `key` identifies the realm. Without BroadcastChannel, tabs check only when they become visible. */
export function createSessionEvents(key: string): SessionEvents {
  const tab = `${Date.now()}-${Math.random()}`
  return {
    broadcast(event, email) {
      const channel = openChannel()
      channel?.postMessage({ tab, realm: key, event, email } satisfies Message)
      channel?.close()
    },
    subscribe(listener) {
      const channel = openChannel()
      channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.realm === key && data.tab !== tab) listener(data.event, data.email)
      })
      return () => channel?.close()
    },
  }
}

/** Null where there is none, or where the browser refuses it as it refuses storage. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName)
  } catch {
    return null
  }
}
