import { type CDPSession, expect, type Page } from '@playwright/test'
import { galleryHref, galleryStates } from '../../mocks/gallery/gallery-states'
import { axeFindings, visualRules } from './support/axe'
import { focusFaults } from './support/focus'
import { layoutFaults, withTextSpacing } from './support/layout'
import { test } from './support/mock-build'

const screens = [...new Set(galleryStates.map(({ screen }) => screen))]
const desktop = { width: 1280, height: 800 }
/** Also what 400 % zoom makes of a screen of 1280 px. */
const phone = { width: 320, height: 640 }

/** A state is a load or two, and then all combinations in place. ms. */
const perState = 20_000

for (const screen of screens) {
  const states = galleryStates.filter((state) => state.screen === screen && !state.leaves)
  if (states.length === 0) continue
  test(`${screen}: everybody can see, reach and read every state`, async ({ page, watched }) => {
    test.setTimeout(states.length * perState)
    // The faults that these states are made of.
    watched.tolerate(/Failed to load resource/)
    await page.addInitScript(() => {
      if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
    })
    const touch = await page.context().newCDPSession(page)
    const faults = new Map<string, string[]>()
    for (const { id } of states) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.setViewportSize(desktop)
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: false })
      await page.goto(galleryHref(id))
      await expect(page.locator('html'), id).toHaveAttribute('data-mock-state', 'ready')
      for (const fault of await faultsOf(page, touch)) faults.set(fault, [...(faults.get(fault) ?? []), id])
    }
    expect([...faults].map(([fault, ids]) => `${fault} (${ids.join(', ')})`)).toEqual([])
  })
}

async function faultsOf(page: Page, touch: CDPSession): Promise<string[]> {
  const faults: string[] = []
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((each) => `${where}: ${each}`))

  note('structure', await axeFindings(page))
  note('motion', await movements(page))
  note('keyboard', await focusFaults(page))
  for (const [width, size] of [
    ['1280 px', desktop],
    ['320 px', phone],
  ] as const) {
    const isPhone = size === phone
    await page.setViewportSize(size)
    // A finger makes the page larger than a mouse does.
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: isPhone })
    for (const direction of ['ltr', 'rtl'] as const) {
      await page.evaluate((dir) => void (document.documentElement.dir = dir), direction)
      note(`${width}, ${direction}`, await layoutFaults(page, { phone: isPhone }))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        note(`${width}, ${direction}, ${colorScheme}`, await axeFindings(page, visualRules))
      }
    }
    await page.evaluate(() => void (document.documentElement.dir = 'ltr'))
    note(`${width}, text spacing`, await withTextSpacing(page, () => layoutFaults(page, { phone: isPhone })))
  }
  return faults
}

/** What moves although the person asked for stillness. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return target?.outerHTML.slice(0, 120) ?? 'something'
    }),
  )
}
