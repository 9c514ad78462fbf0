import { type Geo, geo } from '../contract/geo'

/** The geo that a domain of the form `*.{geo}.portal.konghq.com` names, or the configured one; undefined when neither does. */
export function regionOf(domain: string | undefined, configured: Geo | undefined): Geo | undefined {
  const named = geo.safeParse(/\.([a-z]{2})\.portal\.konghq\.com$/i.exec(domain ?? '')?.[1]?.toLowerCase())
  return named.success ? named.data : configured
}
