/** What tabs of one browser tell each other about a realm. */
export type SessionEvent = 'signed-in' | 'signed-out' | 'verified' | 'password-saved' | 'plan-chosen'

export interface SessionEvents {
  /** Tells the other tabs; `email` is whose link was used, where that is known. Nothing of it is stored. */
  broadcast(event: SessionEvent, email?: string): void
  /** Listens to the other tabs; returns how to stop. */
  subscribe(listener: (event: SessionEvent, email: string | undefined) => void): () => void
}

const channelName = 'konnect-access:session'

interface Message {
  /** Whose it is: a channel also delivers to its sender's own listeners, which know already. */
  readonly tab: string
  readonly realm: string
  readonly event: SessionEvent
  readonly email?: string
}

/** `key` tells realms apart. Where there is no BroadcastChannel, becoming visible is what remains. */
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
