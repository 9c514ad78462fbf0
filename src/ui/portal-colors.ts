import { contrast, parseHex, toHex, toOklch, toRgb, type Oklch, type Rgb } from './oklch'

/** The colours made of a brand colour in one theme; all "#rrggbb". */
export interface PortalModeColors {
  /** Fills: 3:1 at least against every surface. */
  readonly accent: string
  readonly hover: string
  /** Text on `accent` and `hover`: 4.5:1 at least. */
  readonly on: string
  /** Text, links and the focus ring: 4.5:1 at least on every surface and on `soft`. */
  readonly text: string
  /** A tint of the surface. */
  readonly soft: string
}

export interface PortalColors {
  readonly light: PortalModeColors
  readonly dark: PortalModeColors
}

interface Background {
  /** Every surface under a control, as tokens.css has them, from dark to light. */
  readonly surfaces: readonly Rgb[]
  readonly soft: { readonly l: number; readonly c: number }
  /** Where lightness goes when contrast is missing: away from the surfaces. */
  readonly direction: 1 | -1
}

const gray = (l: number) => toRgb({ l, c: 0.014, h: 240 })
const lightBackground: Background = {
  surfaces: [gray(0.955), [255, 255, 255]],
  soft: { l: 0.955, c: 0.03 },
  direction: -1,
}
const darkBackground: Background = { surfaces: [gray(0.17), gray(0.275)], soft: { l: 0.29, c: 0.045 }, direction: 1 }

const white: Rgb = [255, 255, 255]
const fillContrast = 3
const textContrast = 4.5

/**
 * The colours of a portal, from the one it configured ("#rgb" or "#rrggbb"; null for anything else). A colour that would
 * not be read is corrected in lightness, hue kept; it is never shown as it is.
 */
export function createPortalColors(primary: string): PortalColors | null {
  const rgb = parseHex(primary)
  if (!rgb) return null
  return { light: createModeColors(rgb, lightBackground), dark: createModeColors(rgb, darkBackground) }
}

function createModeColors(brand: Rgb, ground: Background): PortalModeColors {
  const seed = toOklch(brand)
  const soft = toRgb({ ...ground.soft, c: Math.min(seed.c, ground.soft.c), h: seed.h })
  const accent = adjustLightness(
    seed,
    ground.direction,
    (rgb) => hasContrast(rgb, ground.surfaces, fillContrast) && findTextColor(rgb, seed) !== null,
  )
  const on = findTextColor(accent, seed) ?? white
  const text = adjustLightness(toOklch(accent), ground.direction, (rgb) =>
    hasContrast(rgb, [...ground.surfaces, soft], textContrast),
  )
  const hover = findHoverColor(
    toOklch(accent),
    (rgb) => hasContrast(rgb, ground.surfaces, fillContrast) && contrast(rgb, on) >= textContrast,
  )
  return {
    accent: toHex(accent),
    hover: toHex(hover ?? accent),
    on: toHex(on),
    text: toHex(text),
    soft: toHex(soft),
  }
}

function hasContrast(rgb: Rgb, others: readonly Rgb[], least: number): boolean {
  return others.every((other) => contrast(rgb, other) >= least)
}

/** White if it has enough contrast, else a very dark shade of the brand; null if neither has enough. */
function findTextColor(ground: Rgb, { c, h }: Oklch): Rgb | null {
  const black = toRgb({ l: 0.14, c: Math.min(c, 0.03), h })
  return [white, black].find((text) => contrast(text, ground) >= textContrast) ?? null
}

/** The nearest lightness to the colour's own that has enough contrast. Black and white always have it. */
function adjustLightness(color: Oklch, away: 1 | -1, keeps: (rgb: Rgb) => boolean): Rgb {
  for (let l = color.l; l >= 0 && l <= 1; l += away * 0.004) {
    const rgb = toRgb({ ...color, l })
    if (keeps(rgb)) return rgb
  }
  return away === 1 ? white : [0, 0, 0]
}

/** A step darker, or lighter, or a smaller one; null when there is no room for any. */
function findHoverColor(color: Oklch, keeps: (rgb: Rgb) => boolean): Rgb | null {
  for (const step of [-0.05, 0.05, -0.035, 0.035, -0.02, 0.02]) {
    const l = color.l + step
    const rgb = toRgb({ ...color, l: Math.min(1, Math.max(0, l)) })
    if (l >= 0 && l <= 1 && keeps(rgb)) return rgb
  }
  return null
}
