import * as z from 'zod/mini'
import { getCustomization, getPortal } from './portal-context'

const prerenderedPortal = z.object({
  /** The API that answered it. The data of another API is not used. */
  api: z.string(),
  portal: getPortal.output,
  customization: getCustomization.output,
})
/** What a deployment knows of its one portal beforehand: the pages are drawn with it, and begin with it. */
export type PrerenderedPortal = z.output<typeof prerenderedPortal>

/** The part of the configuration that says which portal it is. */
interface PortalConfig {
  readonly realm: string
  readonly portalApiUrl: string
  readonly portalApiPrefix: string
}

export function portalApiBase({ portalApiUrl, portalApiPrefix }: PortalConfig): string {
  return portalApiUrl + portalApiPrefix
}

/** Reads `<script id="portal-context">`; null where there is none, or another one's. */
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
