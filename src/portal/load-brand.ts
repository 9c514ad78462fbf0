/** The colours of a portal are computed by a part of its own: undefined where it cannot be loaded, and ours stay. */
export async function loadBrand() {
  try {
    return await import('../ui/brand-tokens')
  } catch {
    return undefined
  }
}
