import { createPortalColors, type PortalColors } from './portal-colors'

const parts = ['accent', 'hover', 'on', 'text', 'soft'] as const

/**
 * Dresses the page in a portal's colour, or takes it off (null, or not a colour). Custom properties set one by one, each
 * a computed "#rrggbb": nothing that a portal configured reaches a style as text.
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

/** The same as a style rule, for a page that is drawn before anybody asks for it. */
export function portalColorRule(primary: string | null | undefined): string {
  const tokens = portalColorTokens(primary ? createPortalColors(primary) : null).flatMap(([name, value]) =>
    value ? [`${name}:${value}`] : [],
  )
  return tokens.length > 0 ? `:root{${tokens.join(';')}}` : ''
}
