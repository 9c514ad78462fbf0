import type * as z from 'zod/mini'
import type { AppConfig } from '../src/config/config'
import { getCustomization, getPortal, isPortalApiV2 } from '../src/contract/portal-context'
import { type PrerenderedPortal, portalApiBase } from '../src/contract/prerendered-portal'

const timeoutMs = 10_000

/**
 * Asks a portal which one it is and how it looks, as anybody may. A look that is not to be had is left out. `origin`: where its API is reached from here. Throws an
 * Error that says what went wrong where.
 */
export async function fetchPortal(origin: string, config: AppConfig): Promise<PrerenderedPortal> {
  if (config.realm !== 'portal') throw new Error('--portal: only with realm=portal is there one portal to draw')
  const base = origin.replace(/\/$/, '') + config.portalApiPrefix
  const portal = await fetchJson(base + getPortal.path, getPortal.output)
  const look = isPortalApiV2(portal) ? undefined : fetchJson(base + getCustomization.path, getCustomization.output)
  return { api: portalApiBase(config), portal, customization: (await look?.catch(() => undefined)) ?? {} }
}

async function fetchJson<S extends z.ZodMiniType>(url: string, schema: S): Promise<z.output<S>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch((cause: unknown) => {
    throw new Error(`${url}: cannot be reached`, { cause })
  })
  if (!response.ok) throw new Error(`${url}: answers ${response.status}`)
  const { data, error } = schema.safeParse(await response.json().catch(() => undefined))
  if (error) throw new Error(`${url}: answers something else than a portal`, { cause: error })
  return data
}
