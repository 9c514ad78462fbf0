import { expect, type Page } from '@playwright/test'
import {
  expectHydrated,
  recordRequests,
  expectNoLayoutShift,
  openWithoutScripts,
} from '../support/open-without-scripts'
import { heading, password } from '../support/user-steps'
import { test } from '../support/production-build'

/** The page of /login as it was prerendered, with another realm in its configuration. */
async function serveFor(page: Page, site: string, realm: 'konnect' | 'portal') {
  await page.route(`${site}/login`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replace(/(id="app-config"[^>]*>)[^<]*/, `$1${JSON.stringify({ realm })}`),
    })
  })
}

const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })

for (const [path, title] of [
  ['/login', 'Sign in to Konnect'],
  ['/register', 'Create your Konnect account'],
  ['/forgot-password', 'Forgot your password?'],
  ['/verify-email#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10', 'Verify your email'],
  ['/welcome#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10', 'Welcome to Konnect'],
  ['/reset-password#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10', 'Choose a new password'],
] as const) {
  test(`${path} stands before any script, and is hydrated without layout shift`, async ({ page, watched }) => {
    watched.tolerate(/401/)
    const letGo = await openWithoutScripts(page, path)
    await expect(heading(page, title)).toBeVisible()
    await expect(page).toHaveTitle(`${title} · Konnect`)
    const before = await page.locator('main').ariaSnapshot()
    letGo()
    await expectHydrated(page)
    expect(await page.locator('main').ariaSnapshot()).toBe(before)
    expect(await page.title()).toBe(`${title} · Konnect`)
    expect(await page.evaluate(() => document.querySelectorAll('title').length)).toBe(1)
    await expectNoLayoutShift(page)
  })
}

test('what is typed and pressed before hydration is kept, never put into the address, and sent once', async ({
  page,
  watched,
}) => {
  watched.tolerate(/401/)
  const sent = recordRequests(page)
  const letGo = await openWithoutScripts(page, '/login')
  await email(page).fill('ada@acme.test')
  await page.getByLabel('Password', { exact: true }).pressSequentially(password)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-early-submit', 'konnect-sign-in')
  await expect(page).toHaveURL(/\/login$/)
  expect(sent).toEqual(['GET /login'])
  letGo()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(sent.filter((line) => line.includes('authenticate'))).toEqual([
    `POST /kauth/api/v1/authenticate ${JSON.stringify({ username: 'ada@acme.test', password })}`,
  ])
  expect(page.url()).not.toContain(password)
})

test('an early press of an empty form explains, once the script is there, what is missing', async ({
  page,
  watched,
}) => {
  watched.tolerate(/401/)
  const letGo = await openWithoutScripts(page, '/register')
  await page.getByLabel('First name').fill('Grace')
  await page.getByRole('button', { name: 'Create account' }).click()
  letGo()
  await expect(page.getByText('Enter your email address.').first()).toBeVisible()
  await expect(page.getByLabel('First name')).toHaveValue('Grace')
})

test('another language sets the direction at once, keeps fields, and fills the words in', async ({ page, watched }) => {
  watched.tolerate(/401/)
  const letGo = await openWithoutScripts(page, '/login?locale=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('data-locale-pending', '')
  const field = page.locator('#konnect-sign-in-username')
  await field.fill('ada@acme.test')
  letGo()
  await expect(heading(page, 'تسجيل الدخول إلى Konnect')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-locale-pending')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(field).toHaveValue('ada@acme.test')
})

test('a link without an address waits for its language, too', async ({ page, watched }) => {
  watched.tolerate(/401/)
  const letGo = await openWithoutScripts(page, `/verify-email?locale=de#token=${crypto.randomUUID()}`)
  await expect(page.locator('html')).toHaveAttribute('data-no-link-email', '')
  await expect(page.getByText('Verify your email')).toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  letGo()
  await expect(heading(page, 'E-Mail-Adresse bestätigen')).toHaveCSS('color', /^(?!rgba\(0, 0, 0, 0\))/)
})

test('the configured language and sign-up are prerendered, not filled in later', async ({ configured, request }) => {
  const site = await configured('locale=de', 'signUp=invite-only', 'salesUrl=https://sales.example')
  const login = await (await request.get(`${site}/login`)).text()
  expect(login).toContain('Bei Konnect anmelden')
  expect(login).toContain('lang="de"')
  expect(await (await request.get(`${site}/register`)).text()).toContain('href="https://sales.example"')
})

test('a page prerendered for another realm shows nothing of it', async ({ page, site, mock, frames, watched }) => {
  watched.tolerate(/401/)
  const [portal] = await mock.portals.list()
  await serveFor(page, site, 'portal')
  await page.goto('/login')
  await expect(heading(page, `Log in to ${portal?.name ?? ''}`)).toBeVisible()
  expect(await frames.headings(page)).toEqual([`Log in to ${portal?.name ?? ''}`])
})

test('a portal’s frame shows nothing where the configuration says Konnect', async ({ page, configured, watched }) => {
  watched.tolerate(/401|Failed to load resource/)
  const site = await configured('realm=portal')
  await serveFor(page, site, 'konnect')
  // Without its scripts, what was prerendered is all that there is to see.
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(`${site}/login`)
  await expect(page.getByText('Find an API, read how it works, and start building.')).toBeHidden()
  await page.unrouteAll()
  await page.goto(`${site}/register`)
  await expect(page.locator('html')).not.toHaveAttribute('data-prerender-mismatch')
})

test('the same address opened anew shows its form, not what an earlier visit had sent', async ({ page, watched }) => {
  watched.tolerate(/401/)
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto('/forgot-password')
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await expect(email(page)).toBeEditable()
})

test('a portal alone has no page of Konnect left', async ({ configured, request, site: both }) => {
  const site = await configured('realm=portal')
  for (const path of ['/login', '/register', '/forgot-password']) {
    const prerendered = /data-screen="screen" data-realm="konnect"/
    expect(await (await request.get(both + path)).text()).toMatch(prerendered)
    expect(await (await request.get(site + path)).text()).not.toMatch(prerendered)
  }
})

test('a link without its token is told at once to be none', async ({ page, watched }) => {
  watched.tolerate(/401/)
  await page.goto('/verify-email')
  await expect(heading(page, 'Open the link in your email again')).toBeVisible()
})

test('steps of the first screen, back and forward, and over to the app', async ({ page, mock, watched }) => {
  watched.tolerate(/401/)
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeFocused()
  await page.goBack()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Check your email')).toBeVisible()
  const [mail] = await mock.inbox('ada@acme.test')
  await page.goto(mail?.links[0] ?? '')
  await expectHydrated(page)
  await expect(page).not.toHaveURL(/token/)
  await page.getByLabel('New password', { exact: true }).fill('Another-1!')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(heading(page, 'Sign in to Konnect')).toBeFocused()
  await expect(page.getByRole('status')).toContainText('password')
  await expect(email(page)).toHaveValue('ada@acme.test')
  await page.getByLabel('Password', { exact: true }).fill('Another-1!')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(heading(page, 'Welcome, Ada')).toBeFocused()
})

test('who is signed in already goes on from a prerendered page, to where they wanted', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(/401/)
  await page.goto('/login?return_to=/plan')
  await email(page).fill('ada@acme.test')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(heading(page, 'Your plan')).toBeVisible()
  const other = await context.newPage()
  await other.goto('/login')
  await expect(heading(other, 'Welcome, Ada')).toBeVisible()
})

test('a page whose script cannot be had says so', async ({ page, context, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await context.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/login')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await page.goto('/portal/acme/login')
  await expect(page.getByRole('alert')).toContainText('load it again')
})
