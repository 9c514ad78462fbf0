import { createContext, type ReactNode, use } from 'react'

/** How the site presents itself: Konnect, or one portal with its own name and look. */
export interface Site {
  readonly name: string
  readonly logo?: ReactNode
  /** The geo in words, where it is known: portals of different geos share nothing. */
  readonly region?: string
}

const SiteContext = createContext<Site | null>(null)

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>
}

export function useSite(): Site {
  const site = use(SiteContext)
  if (!site) throw new Error('useSite outside SiteProvider')
  return site
}
