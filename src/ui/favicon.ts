/**
 * Puts a portal's own icon on the tab, and returns the function that restores the page's own. The address goes into one attribute, and
 * only if it is on this origin, or https, or a picture as data; with any other the page's icon stays.
 */
export function applyFavicon(document: Document, url: string): () => void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  const address = parseImageUrl(url, document.baseURI)
  if (!link || !address) return () => undefined
  const before = ['href', 'type'].map((name) => [name, link.getAttribute(name)] as const)
  link.href = address
  // The type of the page's own icon.
  link.removeAttribute('type')
  return () => {
    for (const [name, value] of before) {
      if (value !== null) link.setAttribute(name, value)
    }
  }
}

/** The address of a picture that may be loaded, absolute; null for anything else. */
export function parseImageUrl(text: string, base: string): string | null {
  const url = URL.canParse(text, base) ? new URL(text, base) : null
  if (!url) return null
  if (url.protocol === 'data:') return /^data:image\/(png|jpeg|gif|webp|x-icon)[;,]/i.test(url.href) ? url.href : null
  return url.protocol === 'https:' || url.origin === new URL(base).origin ? url.href : null
}
