import { contrast, parseHex, toHex, toOklch, toRgb, type Oklch, type Rgb } from './oklch'

/** What a brand colour becomes in one theme; all "#rrggbb". */
export interface BrandTheme {
  /** Fills: 3:1 at least against every surface. */
  readonly accent: string
  readonly hover: string
  /** Words on `accent` and `hover`: 4.5:1 at least. */
  readonly on: string
  /** Words, links and the focus ring: 4.5:1 at least on every surface and on `soft`. */
  readonly text: string
  /** A tint of the surface. */
  readonly soft: string
}

export interface BrandColors {
  readonly light: BrandTheme
  readonly dark: BrandTheme
}

interface Ground {
  /** Every surface that a control stands on, as tokens.css has them, from dark to light. */
  readonly surfaces: readonly Rgb[]
  readonly soft: { readonly l: number; readonly c: number }
  /** Where lightness goes when contrast is missing: away from the surfaces. */
  readonly away: 1 | -1
}

const gray = (l: number) => toRgb({ l, c: 0.014, h: 240 })
const lightGround: Ground = { surfaces: [gray(0.955), [255, 255, 255]], soft: { l: 0.955, c: 0.03 }, away: -1 }
const darkGround: Ground = { surfaces: [gray(0.17), gray(0.275)], soft: { l: 0.29, c: 0.045 }, away: 1 }

const white: Rgb = [255, 255, 255]
const fillContrast = 3
const textContrast = 4.5

/**
 * The colours of a portal, from the one it configured ("#rgb" or "#rrggbb"; null for anything else). A colour that would
 * not be read is corrected in lightness, hue kept; it is never shown as it is.
 */
export function brandColors(primary: string): BrandColors | null {
  const rgb = parseHex(primary)
  if (!rgb) return null
  return { light: themed(rgb, lightGround), dark: themed(rgb, darkGround) }
}

function themed(brand: Rgb, ground: Ground): BrandTheme {
  const seed = toOklch(brand)
  const soft = toRgb({ ...ground.soft, c: Math.min(seed.c, ground.soft.c), h: seed.h })
  const accent = settle(
    seed,
    ground.away,
    (rgb) => clear(rgb, ground.surfaces, fillContrast) && wordsOn(rgb, seed) !== null,
  )
  const on = wordsOn(accent, seed) ?? white
  const text = settle(toOklch(accent), ground.away, (rgb) => clear(rgb, [...ground.surfaces, soft], textContrast))
  const hover = hovered(
    toOklch(accent),
    (rgb) => clear(rgb, ground.surfaces, fillContrast) && contrast(rgb, on) >= textContrast,
  )
  return {
    accent: toHex(accent),
    hover: toHex(hover ?? accent),
    on: toHex(on),
    text: toHex(text),
    soft: toHex(soft),
  }
}

function clear(rgb: Rgb, others: readonly Rgb[], least: number): boolean {
  return others.every((other) => contrast(rgb, other) >= least)
}

/** White if it has enough contrast, else a very dark shade of the brand; null if neither has enough. */
function wordsOn(ground: Rgb, { c, h }: Oklch): Rgb | null {
  const black = toRgb({ l: 0.14, c: Math.min(c, 0.03), h })
  return [white, black].find((words) => contrast(words, ground) >= textContrast) ?? null
}

/** The nearest lightness to the colour's own that has enough contrast. Black and white always have it. */
function settle(color: Oklch, away: 1 | -1, keeps: (rgb: Rgb) => boolean): Rgb {
  for (let l = color.l; l >= 0 && l <= 1; l += away * 0.004) {
    const rgb = toRgb({ ...color, l })
    if (keeps(rgb)) return rgb
  }
  return away === 1 ? white : [0, 0, 0]
}

/** A step darker, or lighter, or a smaller one; null when there is no room for any. */
function hovered(color: Oklch, keeps: (rgb: Rgb) => boolean): Rgb | null {
  for (const step of [-0.05, 0.05, -0.035, 0.035, -0.02, 0.02]) {
    const l = color.l + step
    const rgb = toRgb({ ...color, l: Math.min(1, Math.max(0, l)) })
    if (l >= 0 && l <= 1 && keeps(rgb)) return rgb
  }
  return null
}
