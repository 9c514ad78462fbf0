import { expect, type Page } from '@playwright/test'
import { galleryHref } from '../../mocks/gallery/gallery-states'
import { waitUntilStill } from './support/axe'
import { focusFaults } from './support/focus'
import { test } from './support/mock-build'

/** One state of each screen, the one that shows most, for what needs a whole round or a look at each control. */
const sample = [
  'konnect-sign-in.invalid-credentials',
  'konnect-sign-up.empty',
  'konnect-home.trial-ending',
  'konnect-plan.trial',
  'konnect-account.weak-password',
  'portal-log-in.idle',
  'portal-status.pending',
  'portal-catalog.list',
  'portal-sign-up.sent',
]

async function show(page: Page, id: string): Promise<void> {
  await page.goto(galleryHref(id))
  await expect(page.locator('html'), id).toHaveAttribute('data-mock-state', 'ready')
  await waitUntilStill(page)
}

test.beforeEach(async ({ page, watched }) => {
  // The faults that some of these states are made of.
  watched.tolerate(/Failed to load resource/)
  await page.addInitScript(() => {
    if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
  })
})

test('the focus can be seen on a narrow, dark page, and nothing hides it', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 480 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const id of sample) {
    await show(page, id)
    expect(await focusFaults(page), id).toEqual([])
  }
})

test('forced colours: controls keep an edge, states keep a sign, the focus its ring', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const id of sample) {
    await show(page, id)
    expect(await withoutEdge(page), id).toEqual([])
    expect(await withoutSign(page), id).toEqual([])
    expect(await withoutBorder(page), id).toEqual([])
    expect(await focusFaults(page), id).toEqual([])
  }
})

test('with motion allowed, what moves comes to rest by itself within a second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  for (const id of sample) {
    await show(page, id)
    const long = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 1000).length,
    )
    expect(long, id).toBe(0)
  }
})

/** Buttons and fields whose outline only a background drew: it is gone in forced colours. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root .button, #root .input, #root .message, #root .card')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each)
        return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || /^rgba\(.*, 0\)$/.test(borderTopColor)
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  )
}

/** Chips that only a ground sets apart. */
function withoutBorder(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.badge, .brand-region, .email-box')]
      .filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).borderTopWidth) < 1)
      .map((each) => each.outerHTML.slice(0, 120)),
  )
}

/** Chosen controls that look like their neighbours which are not. A ground's colour is not kept: it is no sign. */
function withoutSign(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const looks = (each: Element) => {
      const { borderTopColor, borderTopStyle, outlineStyle, color } = getComputedStyle(each)
      return [borderTopColor, borderTopStyle, outlineStyle, color].join()
    }
    const groups = [
      ['.theme-switch label', ':has(:checked)'],
      ['.view-switch button', '[aria-pressed=true]'],
      ['.app-nav a', '[aria-current=page]'],
    ] as const
    return groups.flatMap(([all, chosen]) => {
      const each = [...document.querySelectorAll(all)].filter((one) => one.checkVisibility())
      const on = each.find((one) => one.matches(chosen))
      const off = each.find((one) => !one.matches(chosen))
      if (!on || !off) return []
      return looks(on) === looks(off) ? [`${all}: the chosen one looks like the others`] : []
    })
  })
}
