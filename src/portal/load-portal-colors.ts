let apply: typeof import('../ui/apply-portal-colors').applyPortalColors | undefined

/** Loads the code for a portal's colours, which many portals do not need. On failure the default colours stay. */
export async function loadPortalColors(): Promise<void> {
  try {
    apply ??= (await import('../ui/apply-portal-colors')).applyPortalColors
  } catch {
    // The default colours stay.
  }
}

/** At once, so that the page is never painted in another colour first: the store waits for `loadPortalColors`. */
export function applyPortalColors(document: Document, primary: string | null | undefined): void {
  apply?.(document, primary)
}
