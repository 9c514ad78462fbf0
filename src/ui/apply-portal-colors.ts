import { createPortalColors, type PortalColors } from './portal-colors'

const parts = ['accent', 'hover', 'on', 'text', 'soft'] as const

/**
 * Applies a portal's colours to the page, or removes them (null, or not a colour). Custom properties are set one by one,
 * each a computed "#rrggbb": nothing that a portal configured reaches a style as text.
 */
export function applyPortalColors(document: Document, primary: string | null | undefined): void {
  const colors = primary ? createPortalColors(primary) : null
  const { style } = document.documentElement
  for (const [name, value] of portalColorTokens(colors)) {
    if (value) style.setProperty(name, value)
    else style.removeProperty(name)
  }
}

function portalColorTokens(colors: PortalColors | null): [name: string, value: string | undefined][] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    parts.map((part): [string, string | undefined] => [`--brand-${theme}-${part}`, colors?.[theme][part]]),
  )
}

/** The same as a style rule, for a prerendered page. */
export function portalColorRule(primary: string | null | undefined): string {
  const tokens = portalColorTokens(primary ? createPortalColors(primary) : null).flatMap(([name, value]) =>
    value ? [`${name}:${value}`] : [],
  )
  return tokens.length > 0 ? `:root{${tokens.join(';')}}` : ''
}
