import { expect, type Page, type Request } from '@playwright/test'
import { heading, logIn } from '../support/user-steps'
import { test } from '../support/production-build'

/** What moved by itself, as Chromium measures it, from now on and on every page load. */
async function observeShifts(page: Page) {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = JSON.stringify(list.getEntries())
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const look = { theme: { mode: 'dark', colors: { primary: '#0a7a55' } } }
const dark = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark')
/** Twice as wide as high, and a large one. */
const wideLogo = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="160"><rect width="640" height="160"/></svg>`

test('colours, logo and icon that never come hold up neither the form nor what follows', async ({ page, mock }) => {
  await observeShifts(page)
  await mock.faults.set([
    { operation: 'get-customization', latencyMs: 900_000 },
    { operation: 'get-logo', latencyMs: 900_000 },
  ])
  const asked: Request[] = []
  const over: Request[] = []
  page.on('request', (request) => asked.push(request))
  page.on('requestfinished', (request) => over.push(request))
  page.on('requestfailed', (request) => over.push(request))
  await page.goto('/portal/acme/login', { waitUntil: 'commit' })
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  const customization = asked.find((request) => request.url().endsWith('/customization'))
  expect(customization).toBeDefined()
  expect(over).not.toContain(customization)
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a look that comes after two seconds dresses the page that stands, and nothing moves', async ({ page, mock }) => {
  await observeShifts(page)
  await mock.faults.set([{ operation: 'get-customization', status: 200, body: look, latencyMs: 2000 }])
  await page.route('**/assets/logo', async (route) => {
    await expect.poll(() => accent(page)).not.toBe('')
    await route.fulfill({ contentType: 'image/svg+xml', body: wideLogo })
  })
  await page.goto('/portal/acme/login', { waitUntil: 'commit' })
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  expect(await accent(page)).toBe('')
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await expect.poll(() => accent(page)).not.toBe('')
  // The logo, too, has come.
  const logo = page.getByRole('banner').getByRole('link').locator('img')
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)
  expect(await dark(page)).toBe(false)
  await expect(page.locator('html')).not.toHaveAttribute('data-shifts')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')

  // Its theme is worn from the first paint of the next visit on.
  await page.goto('/portal/acme/register', { waitUntil: 'commit' })
  await page.locator('#root').waitFor({ state: 'attached' })
  expect(await dark(page)).toBe(true)
})

const accent = (page: Page) =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--brand-light-accent'))
