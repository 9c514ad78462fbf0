/** What a prerendered screen depends on, beside the locale and the realm. */
const keys = ['signUp', 'regions', 'salesUrl', 'supportUrl', 'termsUrl', 'privacyUrl', 'portalRegion'] as const

/** Names the configuration that a page was prerendered for. `config` as it stands in the page, not parsed. */
export function prerenderKeyOf(config: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(keys.map((key) => config[key]))
}
