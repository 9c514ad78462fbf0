/** A colour as eyes measure it: lightness 0–1, chroma from 0, hue in degrees. https://bottosson.github.io/posts/oklab/ */
export interface Oklch {
  readonly l: number
  readonly c: number
  readonly h: number
}

/** Red, green, blue, each 0–255. */
export type Rgb = readonly [number, number, number]

/** Reads "#rgb" or "#rrggbb"; null for anything else. */
export function parseHex(text: string): Rgb | null {
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text)
  const [, r, g, b] = long ?? short ?? []
  if (!r || !g || !b) return null
  const channel = (hex: string) => parseInt(hex.length === 1 ? hex + hex : hex, 16)
  return [channel(r), channel(g), channel(b)]
}

export function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast ratio of two colours, 1–21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b)
}

function toLinear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function fromLinear(value: number): number {
  return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
}

export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(x, y),
    h: (Math.atan2(y, x) * 180) / Math.PI,
  }
}

/** The nearest colour a screen shows: lightness and hue stay, chroma yields. */
export function toRgb({ l, c, h }: Oklch): Rgb {
  const exact = toLinearRgb({ l, c, h })
  if (c < 0.001 || exact.every((value) => value >= -0.0005 && value <= 1.0005)) {
    const [r = 0, g = 0, b = 0] = exact.map((value) => Math.round(fromLinear(Math.min(1, Math.max(0, value)))))
    return [r, g, b]
  }
  return toRgb({ l, c: c * 0.97, h })
}

function toLinearRgb({ l: lightness, c, h }: Oklch): [number, number, number] {
  const x = c * Math.cos((h * Math.PI) / 180)
  const y = c * Math.sin((h * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
