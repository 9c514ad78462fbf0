import { expect, type Page } from '@playwright/test'
import { expectHydrated } from '../support/open-without-scripts'
import { layoutFaults } from '../support/layout'
import { logIn, signIn } from '../support/user-steps'
import { test } from '../support/production-build'

/** The longest and the shortest ways to write a date are among them, and those without spaces. */
const written = ['en', 'de', 'es', 'pt-BR', 'pl', 'ar', 'he', 'ja', 'ko', 'zh'] as const

async function expectWholeNumbers(page: Page, path: string): Promise<void> {
  for (const locale of written) {
    await page.goto(`${path}?locale=${locale}`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/\d/).first()).toBeVisible()
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await layoutFaults(page, { phone: false }), `${path} in ${locale} at ${width} px`).toEqual([])
    }
  }
}

test('dates, versions and amounts of a portal break at their spaces only', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(page.getByRole('article').first()).toBeVisible()
  const api = await page.getByRole('article').first().getByRole('link').getAttribute('href')
  await expectWholeNumbers(page, api ?? '')
  await expectWholeNumbers(page, '/portal/acme')
})

test('dates and amounts of the plan break at their spaces only', async ({ page }) => {
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome, Ada' })).toBeVisible()
  await expectWholeNumbers(page, '/plan')
  await expectWholeNumbers(page, '/')
})

/** Tabs once round the page. Answers what had the focus and could not be seen whole. */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden = new Set<string>()
  const seen = new Set<string>()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtStop)
    if (!stop) continue
    if (seen.has(stop.name) && stop.isFirst) break
    seen.add(stop.name)
    if (stop.fault) hidden.add(`${stop.fault}: ${stop.name}`)
  }
  expect(seen.size).toBeGreaterThan(3)
  return [...hidden]
}

function lookAtStop(): { name: string; fault: string | null; isFirst: boolean } | null {
  const stop = document.activeElement
  if (!stop || stop === document.body) return null
  const visible = (stop.matches('.sr-only') && stop.closest('label')) || stop
  const box = visible.getBoundingClientRect()
  // Within round corners. Of what is higher than the window, its middle has to do.
  const inset = 6
  const ys = box.height > innerHeight * 0.6 ? [box.top + box.height / 2] : [box.top + inset, box.bottom - inset]
  const points = ys.flatMap((y) => [box.left + inset, box.left + box.width / 2, box.right - inset].map((x) => [x, y]))
  const covered = points.flatMap(([x = 0, y = 0]) => {
    if (y < 0 || y > innerHeight) return 'out of view'
    const hit = document.elementFromPoint(x, y)
    const isOwn = hit && (visible.contains(hit) || hit.contains(visible))
    // A field's icon and button stand in it.
    const isInField = visible.matches('input, select') && visible.parentElement?.contains(hit)
    return isOwn || isInField ? [] : `behind ${hit?.outerHTML.slice(0, 60) ?? 'nothing'}`
  })
  return { name: stop.outerHTML.slice(0, 120), fault: covered[0] ?? null, isFirst: stop.matches('.skip-link') }
}

test('zoomed to 400 % and without a network, nothing covers what has the focus', async ({ page, context, watched }) => {
  watched.tolerate(/net::ERR_|Failed to fetch|Failed to load resource/)
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ reducedMotion: 'reduce' })

  async function walk(path: string, start?: () => Promise<void>) {
    if (start) await start()
    else await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      // What lets presses through would let `elementFromPoint` through, too.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { pointer-events: auto !important }')
      document.adoptedStyleSheets.push(sheet)
    })
    await context.setOffline(true)
    const notice = page.getByText('You are offline. Check your connection.')
    await expect(notice).toBeInViewport({ ratio: 1 })
    expect(await hiddenStops(page), path).toEqual([])
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(page.getByRole('contentinfo').getByRole('combobox')).toBeInViewport({ ratio: 1 })
    await context.setOffline(false)
    await expect(notice).toBeHidden()
  }

  for (const path of ['/login', '/register', '/forgot-password', '/portal/acme/login', '/portal/acme/register']) {
    await walk(path)
    await expectHydrated(page)
  }
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await walk('/', () => expect(page.getByRole('heading', { level: 1, name: 'Welcome, Ada' })).toBeVisible())
  await walk('/plan')
  await walk('/account')
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await walk('/portal/acme', () => expect(page.getByRole('article').first()).toBeVisible())
})
