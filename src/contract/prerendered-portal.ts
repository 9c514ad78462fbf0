import * as z from 'zod/mini'
import { getCustomization, getPortal } from './portal-context'

const prerenderedPortal = z.object({
  /** The API that sent it. The data of another API is not used. */
  api: z.string(),
  portal: getPortal.output,
  customization: getCustomization.output,
})
/** Portal data that a deployment embeds in its documents. Pages are prerendered and started with it. */
export type PrerenderedPortal = z.output<typeof prerenderedPortal>

/** The part of the configuration that identifies the portal. */
interface PortalConfig {
  readonly realm: string
  readonly portalApiUrl: string
  readonly portalApiPrefix: string
}

export function portalApiBase({ portalApiUrl, portalApiPrefix }: PortalConfig): string {
  return portalApiUrl + portalApiPrefix
}

/** Reads `<script id="portal-context">`; null where there is none, or if it is of another API. */
export function parsePrerenderedPortal(
  text: string | null | undefined,
  config: PortalConfig,
): PrerenderedPortal | null {
  try {
    const { data } = prerenderedPortal.safeParse(JSON.parse(text ?? 'null'))
    return config.realm === 'portal' && data?.api === portalApiBase(config) ? data : null
  } catch {
    return null
  }
}
