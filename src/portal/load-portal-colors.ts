let portalColors: typeof import('../ui/apply-portal-colors') | undefined

/** Loads what computes a portal's colours, which many portals do without. Ours stay where it cannot be loaded. */
export async function loadPortalColors(): Promise<void> {
  try {
    portalColors ??= await import('../ui/apply-portal-colors')
  } catch {
    // The portal looks as ours do.
  }
}

/** At once, so that the page is never painted in another colour first: the store waits for `loadBrand`. */
export function applyPortalColors(document: Document, primary: string | null | undefined): void {
  portalColors?.applyPortalColors(document, primary)
}
