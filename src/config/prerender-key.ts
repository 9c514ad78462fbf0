/** The keys that a prerendered screen depends on, besides the locale and the realm. */
const keys = ['signUp', 'regions', 'salesUrl', 'supportUrl', 'termsUrl', 'privacyUrl', 'portalRegion'] as const

/** Names the configuration that a page was prerendered for. `config` as written in the page, not parsed. */
export function prerenderKeyOf(config: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(keys.map((key) => config[key]))
}
