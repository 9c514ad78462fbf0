import type { ReactNode } from 'react'
import { createStrictContext } from '../state/create-strict-context'

/** How the site presents itself: Konnect, or one portal with its own name and theme. */
export interface Site {
  readonly name: string
  readonly logo?: ReactNode
  /** The geo as text, where it is known. Portals of different geos share nothing. */
  readonly geo?: string | undefined
}

export const [SiteProvider, useSite] = createStrictContext<Site>('SiteProvider')
