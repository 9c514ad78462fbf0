import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPortalColors, type PortalModeColors } from '../../src/ui/portal-colors'
import { contrast, parseHex, toHex, toOklch, toRgb, type Rgb } from '../../src/ui/oklch'

const byte = fc.integer({ min: 0, max: 255 })
const color = fc.tuple(byte, byte, byte).map((rgb) => toHex(rgb))

// The surfaces of tokens.css, light and dark: page, app, surface, raised, sunken.
const surfaces = {
  light: [gray(1, 0), gray(0.982, 0.003), gray(0.962, 0.005)],
  dark: [gray(0.18, 0.012), gray(0.215, 0.014), gray(0.25, 0.016), gray(0.27, 0.016)],
}

/** Words and quieter words of tokens.css, which also stand on the tint. */
const inks = {
  light: [toRgb({ l: 0.22, c: 0.022, h: 240 }), toRgb({ l: 0.47, c: 0.02, h: 240 })],
  dark: [toRgb({ l: 0.95, c: 0.006, h: 230 }), toRgb({ l: 0.73, c: 0.016, h: 235 })],
}

const panels = {
  light: { panel: { l: 0.955, c: 0.028 }, words: { l: 0.3, c: 0.06 } },
  dark: { panel: { l: 0.225, c: 0.035 }, words: { l: 0.94, c: 0.015 } },
}

test('any brand colour can be read: words on it, links on every surface, its fill against every surface', () => {
  fc.assert(
    fc.property(color, (primary) => {
      const colors = createPortalColors(primary)
      expect(colors).not.toBeNull()
      for (const theme of ['light', 'dark'] as const) {
        if (colors) promises(colors[theme], theme)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each(['#fff', '#000', '#ffee00', '#ffff00', '#808080', '#ff7a00', '#0000ff', '#7f7f7f', '#00ff00', '#f0f'])(
  'the extremes keep the promises too: %s',
  (primary) => {
    const colors = createPortalColors(primary)
    if (!colors) throw new Error('not parsed')
    promises(colors.light, 'light')
    promises(colors.dark, 'dark')
  },
)

test('a colour that is readable already is not touched', () => {
  expect(createPortalColors('#1155cb')?.light).toMatchObject({ accent: '#1155cb', on: '#ffffff', text: '#1155cb' })
  expect(createPortalColors('#8fd6ff')?.dark).toMatchObject({ accent: '#8fd6ff', text: '#8fd6ff' })
})

test('a colour that is too pale keeps its hue and loses lightness', () => {
  const pale = parseHex('#ffd24d')
  const shown = parseHex(createPortalColors('#ffd24d')?.light.accent ?? '')
  if (!pale || !shown) throw new Error('not parsed')
  expect(toOklch(shown).l).toBeLessThan(toOklch(pale).l)
  expect(Math.abs(toOklch(shown).h - toOklch(pale).h)).toBeLessThan(3)
})

test('short and long notation are the same colour', () => {
  expect(createPortalColors('#0af')).toEqual(createPortalColors('#00AAFF'))
})

test('what is not a colour is refused, style text above all', () => {
  for (const text of ['', 'red', '#12', '#1234', '#12345g', '#123456;}', 'url(#123456)', '#fff ', '\n#fff']) {
    expect(createPortalColors(text)).toBeNull()
  }
})

test('every colour survives the way into OKLCH and back', () => {
  fc.assert(
    fc.property(byte, byte, byte, (...rgb) => {
      const back = toRgb(toOklch(rgb))
      back.forEach((channel, index) => expect(Math.abs(channel - (rgb[index] ?? 0))).toBeLessThanOrEqual(2))
    }),
  )
})

function promises(theme: PortalModeColors, scheme: 'light' | 'dark') {
  const grounds = surfaces[scheme]
  const [accent, hover, on, text, soft] = [theme.accent, theme.hover, theme.on, theme.text, theme.soft].map(rgb)
  if (!accent || !hover || !on || !text || !soft) throw new Error('not a colour')
  expect(contrast(on, accent)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(on, hover)).toBeGreaterThanOrEqual(4.5)
  for (const ground of grounds) {
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(hover, ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(text, soft)).toBeGreaterThanOrEqual(4.5)
  for (const ink of inks[scheme]) expect(contrast(ink, soft)).toBeGreaterThanOrEqual(4.5)
  // A portal's decorated half, as auth-layout.css makes it from the accent: its words, and the lit path, which is the accent's text.
  const { c, h } = toOklch(accent)
  const { panel, words } = panels[scheme]
  const ground = toRgb({ l: panel.l, c: Math.min(c, panel.c), h })
  expect(contrast(toRgb({ l: words.l, c: Math.min(c, words.c), h }), ground)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(3)
}

function rgb(hex: string) {
  return parseHex(hex)
}

function gray(l: number, c: number): Rgb {
  return toRgb({ l, c, h: 240 })
}
