import type { QueryClient } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { AppConfig } from '../config/config'
import { getCustomization, getPortal } from '../contract/portal-context'
import type { DoorContext } from '../session/door-context'
import { customizationQuery, portalQuery } from './portal-query'

/** What a deployment knows of its one portal beforehand: the page is drawn with it, and begins with it. */
export const drawnPortalSchema = z.object({
  /** The API that it is from: another one's is of no use. */
  api: z.string(),
  portal: getPortal.output,
  customization: getCustomization.output,
})
export type DrawnPortal = z.output<typeof drawnPortalSchema>

export function portalApi({ portalApiUrl, portalApiPrefix }: AppConfig): string {
  return portalApiUrl + portalApiPrefix
}

/** Reads `<script id="portal-context">`; null where there is none that can be used. */
export function readDrawnPortal(text: string | null | undefined, config: AppConfig): DrawnPortal | null {
  try {
    const { data } = drawnPortalSchema.safeParse(JSON.parse(text ?? 'null'))
    return config.frontDoor === 'portal' && data?.api === portalApi(config) ? data : null
  } catch {
    return null
  }
}

/** Puts it where screens look for it, as old: the portal is asked behind the screen whether it is still so. */
export function seedPortal(queries: QueryClient, context: DoorContext, { portal, customization }: DrawnPortal): void {
  const old = { updatedAt: 1 }
  queries.setQueryData(portalQuery(context).queryKey, portal, old)
  queries.setQueryData(customizationQuery(context).queryKey, customization, old)
}
