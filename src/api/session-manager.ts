import type { Endpoint } from '../contract/endpoint'
import { createStoredValue, type StoredValue } from '../state/stored-value'
import { ApiProblem } from './api-problem'

export interface SessionManager {
  /** Sends a pending sign-out before any other call. Throws what the sign-out throws. */
  sendPendingSignOut(send: Send): Promise<void>
  /**
   * Refreshes the session once for all callers and all tabs. `isLastTry`: another tab's refresh was not enough, so this tab
   * makes its own. Throws the error of the refresh unless it means that there is no session.
   */
  refresh(send: Send, isLastTry: boolean): Promise<RefreshResult>
  /**
   * Runs a sign-in while no refresh runs: a refused refresh removes cookies, and must not remove the new ones. Throws what
   * the sign-in throws.
   */
  signIn<T>(run: () => Promise<T>): Promise<T>
  /** A sign-out that could not be sent yet, `1` if there is one: docs/domain.md, 10.4. */
  readonly pendingSignOut: StoredValue<string>
}

type Send = (endpoint: Endpoint) => Promise<unknown>

/** `waited`: another tab has tried, and only a call can tell how that ended. `refused`: there is no session to refresh. */
export type RefreshResult = 'renewed' | 'waited' | 'refused'

export interface SessionManagerOptions {
  readonly refresh: Endpoint
  readonly signOut: Endpoint
  /** Separates the realms, whose sessions are independent. */
  readonly key: string
  /** How long to wait for another tab, in ms. */
  readonly timeoutMs: number
}

/** Statuses that mean that there is no session, or no such operation. A second try would get the same answer. */
const refusalStatuses = [400, 401, 403, 404, 405]

/** Keeps one realm's session over all callers in this tab and all tabs of this browser. */
export function createSessionManager({ refresh, signOut, key, timeoutMs }: SessionManagerOptions): SessionManager {
  const pendingSignOut = createStoredValue('localStorage', `konnect-access:log-out-pending:${key}`)
  const refreshes = new Map<boolean, Promise<RefreshResult>>()
  let sendingSignOut: Promise<void> | undefined
  let signingIn: Promise<unknown> | undefined

  async function sendRefresh(send: Send): Promise<RefreshResult> {
    try {
      await send(refresh)
      return 'renewed'
    } catch (error) {
      // Refused means that there is no session. Any other error does not.
      if (error instanceof ApiProblem && refusalStatuses.includes(error.problem.status)) return 'refused'
      throw error
    }
  }

  /** One tab refreshes. A tab that had to wait for it only sends its call again, because its cookies are new already. */
  async function refreshAcrossTabs(send: Send, isLastTry: boolean): Promise<RefreshResult> {
    const name = `konnect-access:refresh:${key}`
    try {
      const mine = await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && sendRefresh(send))
      if (mine) return mine
      const signal = AbortSignal.timeout(timeoutMs)
      return await navigator.locks.request(name, { signal }, () => (isLastTry ? sendRefresh(send) : 'waited'))
    } catch (error) {
      if (error instanceof ApiProblem) throw error
      // No lock: it does not exist (plain http), is refused (blocked cookies), or was held for longer than a call may take.
      return sendRefresh(send)
    }
  }

  /** A sign-in that is under way brings a session of its own. */
  async function refreshAfterSignIn(send: Send, isLastTry: boolean): Promise<RefreshResult> {
    const hasSignedIn = await signingIn?.then(
      () => true,
      () => false,
    )
    return hasSignedIn ? 'renewed' : refreshAcrossTabs(send, isLastTry)
  }

  async function sendPendingSignOut(send: Send): Promise<void> {
    try {
      await send(signOut)
    } catch (error) {
      // A refusal means that no session is left, so the sign-out is done. Without a response it stays pending.
      if (error instanceof ApiProblem && refusalStatuses.includes(error.problem.status)) return pendingSignOut.remove()
      // If the backend answers with an error, other calls go on. The sign-out stays pending, and the next call tries it
      // again.
      if (error instanceof ApiProblem && error.problem.status > 0) return
      throw error
    }
    pendingSignOut.remove()
  }

  return {
    pendingSignOut,
    refresh(send, isLastTry) {
      const refreshing =
        refreshes.get(isLastTry) ?? refreshAfterSignIn(send, isLastTry).finally(() => refreshes.delete(isLastTry))
      refreshes.set(isLastTry, refreshing)
      return refreshing
    },
    async signIn(run) {
      await Promise.allSettled(refreshes.values())
      const running = run()
      signingIn = running
      return running.finally(() => {
        if (signingIn === running) signingIn = undefined
      })
    },
    async sendPendingSignOut(send) {
      if (!pendingSignOut.get()) return
      sendingSignOut ??= sendPendingSignOut(send).finally(() => (sendingSignOut = undefined))
      await sendingSignOut
    },
  }
}
