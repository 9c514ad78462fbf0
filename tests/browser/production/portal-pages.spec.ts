import { expect } from '@playwright/test'
import { getCustomization } from '../../../src/contract/portal-context'
import { createPortalColors } from '../../../src/ui/portal-colors'
import { parseHex } from '../../../src/ui/oklch'
import {
  expectHydrated,
  recordRequests,
  expectNoLayoutShift,
  openWithoutScripts,
} from '../support/open-without-scripts'
import { heading, password } from '../support/user-steps'
import { test } from '../support/production-build'

for (const [path, title] of [
  ['/portal/acme/login', 'Log in to Acme Dev Portal'],
  ['/portal/acme/register', 'Create a developer account'],
  ['/portal/acme/verify-email#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10', 'Create a password'],
] as const) {
  test(`${path}: a frame stands until it is known which portal this is, and nothing moves then`, async ({
    page,
    watched,
  }) => {
    watched.tolerate(/401/)
    const letGo = await openWithoutScripts(page, path)
    await expect(page.getByRole('status')).toHaveText('Loading…')
    await expect(page.getByRole('textbox')).toHaveCount(0)
    const box = await page.locator('.auth-page').boundingBox()
    expect(box?.height).toBeGreaterThan(0)
    letGo()
    await expect(heading(page, title)).toBeVisible()
    await expectHydrated(page)
    expect(await page.locator('.auth-page').boundingBox()).toEqual(box)
    await expectNoLayoutShift(page)
  })
}

test('a portal that the deployment knows stands in its own colours before any script, and is hydrated without layout shift', async ({
  page,
  watched,
  request,
  configuredForPortal,
}) => {
  watched.tolerate(/401/)
  const site = await configuredForPortal('realm=portal')
  const letGo = await openWithoutScripts(page, `${site}/login`)
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  // Of its own API, made readable as the app does.
  const look = getCustomization.output.parse(await (await request.get(`${site}/api/v3/customization`)).json())
  const accent = parseHex(createPortalColors(look.theme?.colors?.primary ?? '')?.light.accent ?? '')
  const button = page.getByRole('button', { name: 'Log in', exact: true })
  await expect(button).toHaveCSS('background-color', `rgb(${accent?.join(', ')})`)
  const before = await page.locator('main').ariaSnapshot()
  letGo()
  await expectHydrated(page)
  expect(await page.locator('main').ariaSnapshot()).toBe(before)
  await expect(button).toHaveCSS('background-color', `rgb(${accent?.join(', ')})`)
  await expectNoLayoutShift(page)
})

test('what is typed and pressed there before hydration is sent once, and leads to the catalog', async ({
  page,
  watched,
  configuredForPortal,
}) => {
  watched.tolerate(/401/)
  const site = await configuredForPortal('realm=portal')
  const sent = recordRequests(page)
  const letGo = await openWithoutScripts(page, `${site}/login`)
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-early-submit', 'portal-log-in')
  expect(sent).toEqual(['GET /login'])
  letGo()
  await expect(heading(page, 'APIs')).toBeVisible()
  expect(sent.filter((line) => line.includes('authenticate'))).toHaveLength(1)
  expect(page.url()).not.toContain(password)
})

test('a portal that has changed its ways in since shows them by itself', async ({
  page,
  watched,
  mock,
  configuredForPortal,
}) => {
  watched.tolerate(/401/)
  const site = await configuredForPortal('realm=portal')
  await mock.portals.update('acme', { basicAuthEnabled: false, oidcAuthEnabled: true })
  await page.goto(`${site}/login`)
  await expect(page.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await mock.portals.update('acme', { authenticationEnabled: false })
  await page.goto(`${site}/login`)
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('"not found" stands before any script, answered as what it is', async ({ page, request, watched }) => {
  watched.tolerate(/404/)
  expect((await request.get('/no/such/page')).status()).toBe(404)
  const letGo = await openWithoutScripts(page, '/no/such/page')
  await expect(heading(page, 'Page not found')).toBeVisible()
  const before = await page.locator('main').ariaSnapshot()
  letGo()
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  expect(before).toContain('Page not found')
})
