import { ageOf } from '../api/clock'
import { readWithRetries } from '../api/retry'
import type { Output } from '../contract/endpoint'
import { type Geo, geo } from '../contract/geo'
import { getCustomization, getPortal, isPortalApiV2 } from '../contract/portal-context'
import type { PrerenderedPortal } from '../contract/prerendered-portal'
import type { RealmContext } from '../session/realm-context'
import { createStore, type Store } from '../state/create-store'
import { loadPortalColors } from './load-portal-colors'

export type PortalInfo = Output<typeof getPortal>
export type Customization = Output<typeof getCustomization>

/** The portal, its authMethods and its customization. */
export interface PortalData {
  readonly portal: PortalInfo
  /** Null until it is loaded, and on failure: the portal then has the default theme. */
  readonly customization: Customization | null
}

export interface PortalStore extends Pick<Store<PortalData | null>, 'get' | 'subscribe'> {
  /**
   * Reads the portal, once, and waits a moment for its customization. Throws ApiProblem when the portal cannot be read,
   * because nothing can be shown without it.
   */
  load(): Promise<PortalInfo>
  /** Reads again in the background when the data is older than five minutes. A failed read changes nothing. */
  refresh(): void
}

const freshMs = 5 * 60_000
/** A form never waits longer for decoration. In ms. */
const customizationTimeoutMs = 300

/** `prerendered`: the data that the page was prerendered with. It counts as old, because it may have changed since. */
export function createPortalStore(
  { client, retryDelayMs }: Pick<RealmContext, 'client' | 'retryDelayMs'>,
  prerendered: PrerenderedPortal | null,
): PortalStore {
  const store = createStore<PortalData | null>(prerendered)
  let readAt = -Infinity
  let reading: Promise<PortalInfo> | undefined
  let customizationRead: Promise<void> = Promise.resolve()

  async function read(): Promise<PortalInfo> {
    const portal = await readWithRetries(() => client.call(getPortal, {}), retryDelayMs)
    readAt = Date.now()
    store.set({ portal, customization: store.get()?.customization ?? null })
    customizationRead = readCustomization(portal)
    return portal
  }

  async function readCustomization(portal: PortalInfo): Promise<void> {
    if (isPortalApiV2(portal)) return
    try {
      const [customization] = await Promise.all([client.call(getCustomization, {}), loadPortalColors()])
      store.set({ portal, customization })
    } catch {
      // The previous customization stays.
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
      const current = store.get()
      if (current) return current.portal
      const portal = await readOnce()
      await Promise.race([customizationRead, new Promise((resolve) => setTimeout(resolve, customizationTimeoutMs))])
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

/** The geo that a domain of the form `*.{geo}.portal.konghq.com` names, or the configured one; undefined when neither does. */
export function geoOfDomain(domain: string | undefined, configured: Geo | undefined): Geo | undefined {
  const named = geo.safeParse(/\.([a-z]{2})\.portal\.konghq\.com$/i.exec(domain ?? '')?.[1]?.toLowerCase())
  return named.success ? named.data : configured
}
