import { expect, type Page } from '@playwright/test'
import { heading } from '../support/user-steps'
import { test } from '../support/production-build'

const gone = { status: 404, body: '' }
const expected = /Failed to load resource|Failed to fetch dynamically imported module/

/** Page loads from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads++
  })
  return () => loads
}

test('a part that is gone after a deployment: the page comes back by itself, with what was typed', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(expected)
  await page.goto('/portal/acme/login')
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  const loads = countLoads(page)
  // Gone for whoever asks before the page is loaded anew, loading on intent included.
  await context.route('**/assets/sign-up-screen-*.js', (route) =>
    loads() === 0 ? route.fulfill(gone) : route.continue(),
  )
  await page.getByRole('link', { name: 'Sign Up', exact: true }).click()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  expect(loads()).toBe(1)
  await page.getByRole('link', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
})

test('a part that stays gone ends in words with a reference, after one page load and no more', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(expected)
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, {
      told,
      konnectAccessReport(event: unknown) {
        told.push(event)
        throw new Error('the host’s own mistake')
      },
    })
  })
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await context.route('**/assets/sign-up-screen-*.js', (route) => route.fulfill(gone))
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Sign Up', exact: true }).click()
  await expect(heading(page, 'Something went wrong')).toBeVisible()
  expect(loads()).toBe(1)
  const reference = /Reference: (\w+)/.exec(await page.getByRole('main').innerText())?.[1]
  const told = await page.evaluate(() => window.told ?? [])
  expect(told.filter(({ kind }) => kind === 'error')).toEqual([
    {
      kind: 'error',
      reference,
      name: 'ChunkLoadError',
      message: expect.stringMatching(/imported module: \/assets\/sign-up-screen-[\w-]+\.js$/),
      screen: '/portal/:slug/register',
    },
  ])
  await context.unroute('**/assets/sign-up-screen-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
})

test('the same of Konnect, whose first screen was prerendered', async ({ page, context, watched }) => {
  watched.tolerate(expected)
  await page.goto('/login')
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeEditable()
  const loads = countLoads(page)
  await context.route('**/assets/sign-up-screen-*.js', (route) =>
    loads() === 0 ? route.fulfill(gone) : route.continue(),
  )
  await page.getByRole('link', { name: 'Sign up', exact: true }).click()
  await expect(page.getByLabel('First name')).toBeEditable()
  expect(loads()).toBe(1)
})

test('a realm that cannot begin is loaded once more, and then says so', async ({ page, context, watched }) => {
  watched.tolerate(expected)
  await context.route('**/assets/portal-*.js', (route) => route.fulfill(gone))
  const loads = countLoads(page)
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Something went wrong')).toBeVisible()
  expect(loads()).toBe(2)
})

test('an app without words is loaded once more, and then says so', async ({ page, context, watched }) => {
  watched.tolerate(expected)
  await context.route('**/assets/en-*.js', (route) => route.fulfill(gone))
  const loads = countLoads(page)
  await page.goto('/portal/acme/login')
  await expect(page.getByRole('alert')).toContainText('This page could not be loaded')
  expect(loads()).toBe(2)
})

test('a host that asks is told how fast the page was, and by which screen; nobody else loads what measures it', async ({
  page,
  browser,
  site,
}) => {
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told, konnectAccessReport: (event: unknown) => void told.push(event) })
  })
  await page.goto('/portal/acme/login?return_to=%2Fportal%2Facme%2Fapis%2Fpayments')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => window.told?.map(({ name }) => name)))
    .toEqual(expect.arrayContaining(['FCP', 'TTFB']))
  const told = await page.evaluate(() => window.told ?? [])
  for (const event of told) {
    expect(event).toEqual({
      kind: 'vital',
      name: expect.stringMatching(/^(?:CLS|FCP|INP|LCP|TTFB)$/),
      value: expect.any(Number),
      rating: expect.stringMatching(/^(?:good|needs-improvement|poor)$/),
      screen: '/portal/:slug/login',
    })
  }

  const without = await (await browser.newContext()).newPage()
  const asked: string[] = []
  without.on('request', (request) => asked.push(request.url()))
  await without.goto(`${site}/portal/acme/login`)
  await expect.poll(() => asked.some((url) => url.includes('/assets/start-background-tasks-'))).toBe(true)
  await without.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('start-reporting'))).toEqual([])
  await without.context().close()
})

declare global {
  interface Window {
    /** What the host was told. */
    told?: readonly { readonly kind: string; readonly name: string }[]
  }
}
