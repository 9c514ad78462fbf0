/** What tabs of one browser tell each other. No names, no addresses: only that something happened at a door. */
export type SessionEvent = 'signed-in' | 'signed-out' | 'verified' | 'plan-chosen'

export interface SessionEvents {
  /** Tells the other tabs. */
  tell(event: SessionEvent): void
  /** Listens to the other tabs; returns how to stop. */
  listen(listener: (event: SessionEvent) => void): () => void
}

const channelName = 'konnect-access:session'

interface Message {
  /** Whose it is: a channel also delivers to its sender's own listeners, which know already. */
  readonly tab: string
  readonly door: string
  readonly event: SessionEvent
}

/** `key` tells doors apart. Where there is no BroadcastChannel, becoming visible is what remains. */
export function createSessionEvents(key: string): SessionEvents {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => () => undefined }
  const tab = `${Date.now()}-${Math.random()}`
  return {
    tell(event) {
      const channel = new BroadcastChannel(channelName)
      channel.postMessage({ tab, door: key, event } satisfies Message)
      channel.close()
    },
    listen(listener) {
      const channel = new BroadcastChannel(channelName)
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.door === key && data.tab !== tab) listener(data.event)
      }
      return () => channel.close()
    },
  }
}
