import type * as z from 'zod/mini'
import type { AppConfig } from '../src/config/config'
import { getCustomization, getPortal, isVersion2 } from '../src/contract/portal-context'
import { type DrawnPortal, portalApi } from '../src/contract/drawn-portal'

const patienceMs = 10_000

/**
 * Asks a portal which one it is and how it looks, as anybody may. A look that is not to be had is left out. `origin`: where its API is reached from here. Throws an
 * Error that says what went wrong where.
 */
export async function fetchPortal(origin: string, config: AppConfig): Promise<DrawnPortal> {
  if (config.realm !== 'portal') throw new Error('--portal: only with realm=portal is there one portal to draw')
  const base = origin.replace(/\/$/, '') + config.portalApiPrefix
  const portal = await ask(base + getPortal.path, getPortal.output)
  const look = isVersion2(portal) ? undefined : ask(base + getCustomization.path, getCustomization.output)
  return { api: portalApi(config), portal, customization: (await look?.catch(() => undefined)) ?? {} }
}

async function ask<S extends z.ZodMiniType>(url: string, schema: S): Promise<z.output<S>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch((cause: unknown) => {
    throw new Error(`${url}: cannot be reached`, { cause })
  })
  if (!response.ok) throw new Error(`${url}: answers ${response.status}`)
  const { data, error } = schema.safeParse(await response.json().catch(() => undefined))
  if (error) throw new Error(`${url}: answers something else than a portal`, { cause: error })
  return data
}
