import { type CDPSession, expect, type Page } from '@playwright/test'
import { galleryHref, galleryStates } from '../../mocks/gallery/gallery-states'
import { axeFindings, visualRules } from './support/axe'
import { focusFaults } from './support/focus'
import { layoutFaults, withTextSpacing } from './support/layout'
import { test } from './support/mock-build'

const screens = [...new Set(galleryStates.map(({ screen }) => screen))]

interface Look {
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
  readonly colorScheme: 'light' | 'dark'
}

/** Any two of width, direction and scheme in all their combinations. 320 px: also what 400 % zoom makes of 1280. */
const looks: readonly [Look, ...Look[]] = [
  { width: 1280, direction: 'ltr', colorScheme: 'light' },
  { width: 1280, direction: 'rtl', colorScheme: 'dark' },
  { width: 320, direction: 'ltr', colorScheme: 'dark' },
  { width: 320, direction: 'rtl', colorScheme: 'light' },
]

/** A state is a load or two, and then all looks in place. ms. */
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
      await dress(page, touch, looks[0])
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

  note('motion', await movements(page))
  note('keyboard', await focusFaults(page))
  for (const look of looks) {
    const name = Object.values(look).join(', ')
    const isPhone = await dress(page, touch, look)
    note(name, await layoutFaults(page, { phone: isPhone }))
    // Names, roles and structure stay.
    note(name, await axeFindings(page, look === looks[0] ? undefined : visualRules))
    if (look.direction === 'ltr')
      note(`${name}, text spacing`, await withTextSpacing(page, () => layoutFaults(page, { phone: isPhone })))
  }
  return faults
}

/** Answers whether it is a phone now. */
async function dress(page: Page, touch: CDPSession, { width, direction, colorScheme }: Look): Promise<boolean> {
  const isPhone = width < 600
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: isPhone ? 640 : 800 })
  // A finger makes the page larger than a mouse does.
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: isPhone })
  await page.evaluate((dir) => void (document.documentElement.dir = dir), direction)
  return isPhone
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
