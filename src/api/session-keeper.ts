import type { Endpoint } from '../contract/endpoint'
import { createStoredValue, type StoredValue } from '../state/stored-value'
import { ApiProblem } from './api-problem'

export interface SessionKeeper {
  /** Sends a logout that was left over from being offline, before any other call. Throws what the logout throws. */
  settle(send: Send): Promise<void>
  /**
   * Renews the session once for all callers and all tabs. `isLastTry`: another tab's try was not enough, so this tab makes
   * its own. Throws what the refresh throws when that says nothing about the session.
   */
  renew(send: Send, isLastTry: boolean): Promise<Renewal>
  /**
   * Runs a sign-in, alone: a renewal that is refused takes cookies away, and must not take the new ones. Throws what the
   * sign-in throws.
   */
  signIn<T>(run: () => Promise<T>): Promise<T>
  /** A sign-out that could not be sent yet, `1` if there is one: docs/domain.md, 10.4. */
  readonly pendingSignOut: StoredValue<string>
}

type Send = (endpoint: Endpoint) => Promise<unknown>

/** `waited`: another tab has tried, and only a call can tell how that ended. `refused`: there is no session to renew. */
export type Renewal = 'renewed' | 'waited' | 'refused'

export interface SessionKeeperOptions {
  readonly refresh: Endpoint
  readonly logOut: Endpoint
  /** Tells realms apart: their sessions have nothing to do with each other. */
  readonly key: string
  /** How long to wait for another tab, in ms. */
  readonly timeoutMs: number
}

/** Statuses that mean that there is no session, or no such operation. A second try would get the same answer. */
const refusals = [400, 401, 403, 404, 405]

/** Keeps one realm's session over all callers in this tab and all tabs of this browser. */
export function createSessionKeeper({ refresh, logOut, key, timeoutMs }: SessionKeeperOptions): SessionKeeper {
  const pendingSignOut = createStoredValue('localStorage', `konnect-access:log-out-pending:${key}`)
  const renewals = new Map<boolean, Promise<Renewal>>()
  let settling: Promise<void> | undefined
  let signingIn: Promise<unknown> | undefined

  async function sendRefresh(send: Send): Promise<Renewal> {
    try {
      await send(refresh)
      return 'renewed'
    } catch (error) {
      // Refused means that there is no session to renew; anything else says nothing about it.
      if (error instanceof ApiProblem && refusals.includes(error.problem.status)) return 'refused'
      throw error
    }
  }

  /** One tab refreshes; a tab that had to wait for it only replays: its cookies are new already. */
  async function renewOverTabs(send: Send, isLastTry: boolean): Promise<Renewal> {
    const name = `konnect-access:refresh:${key}`
    try {
      const mine = await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && sendRefresh(send))
      if (mine) return mine
      const signal = AbortSignal.timeout(timeoutMs)
      return await navigator.locks.request(name, { signal }, () => (isLastTry ? sendRefresh(send) : 'waited'))
    } catch (error) {
      if (error instanceof ApiProblem) throw error
      // No lock: not there (plain http), refused (blocked cookies), or held for longer than a call may take.
      return sendRefresh(send)
    }
  }

  /** A sign-in that is under way brings a session of its own. */
  async function renewAfterSignIn(send: Send, isLastTry: boolean): Promise<Renewal> {
    const hasSignedIn = await signingIn?.then(
      () => true,
      () => false,
    )
    return hasSignedIn ? 'renewed' : renewOverTabs(send, isLastTry)
  }

  async function settle(send: Send): Promise<void> {
    try {
      await send(logOut)
    } catch (error) {
      // A refusal means that no session is left, so the logout is done. Without an answer it stays pending.
      if (error instanceof ApiProblem && refusals.includes(error.problem.status)) return pendingSignOut.remove()
      // If the backend answers with an error, other calls go on. The logout stays pending, and the next call tries it
      // again.
      if (error instanceof ApiProblem && error.problem.status > 0) return
      throw error
    }
    pendingSignOut.remove()
  }

  return {
    pendingSignOut,
    renew(send, isLastTry) {
      const renewing =
        renewals.get(isLastTry) ?? renewAfterSignIn(send, isLastTry).finally(() => renewals.delete(isLastTry))
      renewals.set(isLastTry, renewing)
      return renewing
    },
    async signIn(run) {
      await Promise.allSettled(renewals.values())
      const running = run()
      signingIn = running
      return running.finally(() => {
        if (signingIn === running) signingIn = undefined
      })
    },
    async settle(send) {
      if (!pendingSignOut.get()) return
      settling ??= settle(send).finally(() => (settling = undefined))
      await settling
    },
  }
}
