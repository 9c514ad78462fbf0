let tokens: typeof import('../ui/brand-tokens') | undefined

/** Loads what computes a portal's colours, which many portals do without. Ours stay where it cannot be loaded. */
export async function loadBrand(): Promise<void> {
  try {
    tokens ??= await import('../ui/brand-tokens')
  } catch {
    // The portal looks as ours do.
  }
}

/** At once, so that the page is never painted in another colour first: the store waits for `loadBrand`. */
export function applyBrand(document: Document, primary: string | null | undefined): void {
  tokens?.applyBrand(document, primary)
}
