import { ageOf } from '../api/clock'
import { readWithRetries } from '../api/retry'
import type { DrawnPortal } from '../contract/drawn-portal'
import type { Output } from '../contract/endpoint'
import { getCustomization, getPortal, isVersion2 } from '../contract/portal-context'
import type { RealmContext } from '../session/realm-context'
import { createStore, type Store } from '../state/create-store'
import { loadBrand } from './load-brand'

export type PortalInfo = Output<typeof getPortal>
export type Customization = Output<typeof getCustomization>

/** Which portal this is, how one may log in to it, and how it looks. */
export interface KnownPortal {
  readonly portal: PortalInfo
  /** Null until it has come, and where it cannot be had: the portal then looks as ours do. */
  readonly customization: Customization | null
}

export interface PortalStore extends Pick<Store<KnownPortal | null>, 'get' | 'subscribe'> {
  /**
   * Asks for the portal, once, and waits a moment for its looks. Throws ApiProblem when the portal cannot be had: nothing
   * can be shown without it.
   */
  load(): Promise<PortalInfo>
  /** Asks again, behind the screen, when what is known is older than five minutes. What fails stays as it was. */
  refresh(): void
}

const freshMs = 5 * 60_000
/** A form never waits longer for decoration. In ms. */
const looksPatienceMs = 300

/** `known`: what the page was prerendered with. It may have changed since, so it counts as old. */
export function createPortalStore(
  { client, retryDelayMs }: Pick<RealmContext, 'client' | 'retryDelayMs'>,
  known: DrawnPortal | null,
): PortalStore {
  const store = createStore<KnownPortal | null>(known)
  let readAt = -Infinity
  let reading: Promise<PortalInfo> | undefined
  let looks: Promise<void> = Promise.resolve()

  async function read(): Promise<PortalInfo> {
    const portal = await readWithRetries(() => client.call(getPortal, {}), retryDelayMs)
    readAt = Date.now()
    store.set({ portal, customization: store.get()?.customization ?? null })
    looks = readLooks(portal)
    return portal
  }

  async function readLooks(portal: PortalInfo): Promise<void> {
    if (isVersion2(portal)) return
    try {
      const [customization] = await Promise.all([client.call(getCustomization, {}), loadBrand()])
      store.set({ portal, customization })
    } catch {
      // What is known of it stays.
    }
  }

  function readOnce(): Promise<PortalInfo> {
    reading ??= read().finally(() => (reading = undefined))
    return reading
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async load() {
      const known = store.get()
      if (known) return known.portal
      const portal = await readOnce()
      await Promise.race([looks, new Promise((resolve) => setTimeout(resolve, looksPatienceMs))])
      return portal
    },
    refresh() {
      if (ageOf(readAt) >= freshMs) readOnce().catch(() => undefined)
    },
  }
}

export function hasSso(portal: PortalInfo): boolean {
  return portal.oidc_auth_enabled || portal.saml_auth_enabled === true
}
