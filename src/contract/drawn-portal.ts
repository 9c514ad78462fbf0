import * as z from 'zod/mini'
import { getCustomization, getPortal } from './portal-context'

const drawnPortal = z.object({
  /** The API that answered it. The data of another API is not used. */
  api: z.string(),
  portal: getPortal.output,
  customization: getCustomization.output,
})
/** What a deployment knows of its one portal beforehand: the pages are drawn with it, and begin with it. */
export type DrawnPortal = z.output<typeof drawnPortal>

/** The part of the configuration that says which portal it is. */
interface Which {
  readonly realm: string
  readonly portalApiUrl: string
  readonly portalApiPrefix: string
}

export function portalApi({ portalApiUrl, portalApiPrefix }: Which): string {
  return portalApiUrl + portalApiPrefix
}

/** Reads `<script id="portal-context">`; null where there is none, or another one's. */
export function readDrawnPortal(text: string | null | undefined, config: Which): DrawnPortal | null {
  try {
    const { data } = drawnPortal.safeParse(JSON.parse(text ?? 'null'))
    return config.realm === 'portal' && data?.api === portalApi(config) ? data : null
  } catch {
    return null
  }
}
