import { expect, type Page } from '@playwright/test'
import { galleryHref, galleryStates } from '../../mocks/gallery/gallery-states'
import { expectAccessible } from './support/axe'
import { test } from './support/mock-build'

const screens = [...new Set(galleryStates.map(({ screen }) => screen))]

/** A state is some page loads and a walk of axe in both schemes. ms. */
const perState = 15_000

for (const screen of screens) {
  const states = galleryStates.filter((state) => state.screen === screen && !state.leaves)
  if (states.length === 0) continue
  test(`${screen}: axe finds nothing in any state, and the keyboard reaches everything`, async ({ page, watched }) => {
    test.setTimeout(states.length * perState)
    // The faults that these states are made of.
    watched.tolerate(/Failed to load resource/)
    for (const { id } of states) {
      await page.goto(galleryHref(id))
      await expect(page.locator('html'), id).toHaveAttribute('data-mock-state', 'ready')
      await expectAccessible(page, id)
      expect(await unreachable(page), id).toEqual([])
    }
  })
}

/** Controls that Tab never reaches, in one round from the start of the page to the dock. */
async function unreachable(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const here = document.activeElement
    if (here instanceof HTMLElement) here.blur()
    window.getSelection()?.removeAllRanges()
  })
  const count = await page.evaluate(() => {
    const dialog = document.querySelector('dialog:modal')
    const all = [...(dialog ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    const seen = all.filter(
      (each) => each.checkVisibility() && each.tabIndex >= 0 && !each.matches(':disabled, [type=radio]'),
    )
    for (const each of seen) each.dataset.unreached = ''
    return seen.length
  })
  for (let pressed = 0; pressed < count + 3; pressed += 1) {
    await page.keyboard.press('Tab')
    await page.evaluate(() => document.activeElement?.removeAttribute('data-unreached'))
  }
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-unreached]')].map((each) => each.outerHTML.slice(0, 200)),
  )
}
