import type { Endpoint } from '../contract/endpoint'
import { ApiProblem } from './api-problem'
import { withStorage } from './browser-storage'

export interface SessionKeeper {
  /** Sends a logout that was left over from being offline, before any other call. Throws what the logout throws. */
  settle(send: Send): Promise<void>
  /** Renews the session once for all callers and all tabs; false when there is none to renew. */
  renew(send: Send): Promise<boolean>
  /**
   * Runs a sign-in, alone: a renewal that is refused takes cookies away, and must not take the new ones. Throws what the
   * sign-in throws.
   */
  signIn<T>(run: () => Promise<T>): Promise<T>
  /** Remembers a logout that could not be sent. */
  leaveMarker(): void
  hasMarker(): boolean
  /** A new session has taken the place of the one that was to end. */
  clearMarker(): void
}

type Send = (endpoint: Endpoint) => Promise<unknown>

export interface SessionKeeperOptions {
  readonly refresh: Endpoint
  readonly logOut: Endpoint
  /** Tells doors apart: their sessions have nothing to do with each other. */
  readonly key: string
}

/** Statuses that say: there is no such session, or nobody to ask about it. A second try would be answered the same. */
const refusals = [400, 401, 403, 404, 405]

/** Keeps one door's session over all callers in this tab and all tabs of this browser. */
export function createSessionKeeper({ refresh, logOut, key }: SessionKeeperOptions): SessionKeeper {
  const marker = `konnect-access:log-out-pending:${key}`
  let renewing: Promise<boolean> | undefined
  let settling: Promise<void> | undefined
  let signingIn: Promise<unknown> | undefined

  async function sendRefresh(send: Send): Promise<boolean> {
    try {
      await send(refresh)
      return true
    } catch (error) {
      // Refused means that there is no session to renew; anything else says nothing about it.
      if (error instanceof ApiProblem && refusals.includes(error.problem.status)) return false
      throw error
    }
  }

  /**
   * One tab refreshes; a tab that had to wait for it only replays: its cookies are new already. When that refresh failed,
   * the replay's own 401 says so.
   */
  async function renewOverTabs(send: Send): Promise<boolean> {
    if (!('locks' in navigator)) return sendRefresh(send)
    const name = `konnect-access:refresh:${key}`
    const mine = await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && sendRefresh(send))
    return mine ?? navigator.locks.request(name, () => true)
  }

  /** A sign-in that is under way brings a session of its own. */
  async function renewAfterSignIn(send: Send): Promise<boolean> {
    const hasSignedIn = await signingIn?.then(
      () => true,
      () => false,
    )
    return hasSignedIn || renewOverTabs(send)
  }

  async function settle(send: Send): Promise<void> {
    try {
      await send(logOut)
    } catch (error) {
      // A refusal means that there was no session left: settled. No answer means that it is still owed.
      if (error instanceof ApiProblem && refusals.includes(error.problem.status)) return clear()
      // A backend that is there but fails keeps nobody out: the logout stays owed, the next call tries again.
      if (error instanceof ApiProblem && error.problem.status > 0) return
      throw error
    }
    clear()
  }

  function hasMarker(): boolean {
    return withStorage('localStorage', (storage) => storage.getItem(marker) !== null) ?? false
  }

  function clear() {
    withStorage('localStorage', (storage) => storage.removeItem(marker))
  }

  return {
    hasMarker,
    clearMarker: clear,
    leaveMarker: () => withStorage('localStorage', (storage) => storage.setItem(marker, '1')),
    renew(send) {
      renewing ??= renewAfterSignIn(send).finally(() => (renewing = undefined))
      return renewing
    },
    async signIn(run) {
      await renewing?.catch(() => undefined)
      const running = run()
      signingIn = running
      return running.finally(() => {
        if (signingIn === running) signingIn = undefined
      })
    },
    async settle(send) {
      if (!hasMarker()) return
      settling ??= settle(send).finally(() => (settling = undefined))
      await settling
    },
  }
}
