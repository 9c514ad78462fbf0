import { useEffect, useState } from 'react'

/** DOMAIN.md, section 6: what a backend that does not say it means. In ms. */
const defaultMs = 60_000

const prefix = 'konnect-access:resend-at:'

export interface CoolDown {
  /** When sending again is allowed, ms UTC; null when it is. */
  readonly until: number | null
  /** Starts over, from the server's `Retry-After`. */
  start(retryAfterMs: number | undefined): void
}

/** Kept in localStorage as a time and nothing else, so that a reload and other tabs wait for the same moment. */
export function useCoolDown(key: string): CoolDown {
  const name = prefix + key
  const [until, setUntil] = useState<number | null>(null)

  useEffect(() => {
    setUntil(read(name))
    const follow = (event: StorageEvent) => {
      if (event.key === name) setUntil(read(name))
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [name])

  return {
    until,
    start(retryAfterMs = defaultMs) {
      const at = Date.now() + retryAfterMs
      write(name, at)
      setUntil(at)
    },
  }
}

/** For the screen before the one that waits: the e-mail has just been sent. */
export function startCoolDown(key: string, retryAfterMs = defaultMs): void {
  write(prefix + key, Date.now() + retryAfterMs)
}

function read(name: string): number | null {
  try {
    const at = Number(window.localStorage.getItem(name))
    return at > Date.now() ? at : null
  } catch {
    return null
  }
}

function write(name: string, at: number) {
  try {
    window.localStorage.setItem(name, String(at))
  } catch {
    // Without storage the wait lasts as long as the page: the server still holds it.
  }
}
