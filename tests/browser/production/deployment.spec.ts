import { expect } from '@playwright/test'
import { heading } from '../support/user-steps'
import { test } from '../support/production-build'

test('the policy of the documents is strict, and a script written into the page is refused', async ({
  page,
  watched,
}) => {
  watched.tolerate(/Content Security Policy|policy violation|TrustedHTML|TrustedScript/)
  const response = await page.goto('/portal/acme/login')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  const refused = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.text = 'document.title = "injected"'
      document.body.append(script)
    } catch {
      return true
    }
    return document.title !== 'injected'
  })
  expect(refused).toBe(true)
})

test('one portal alone at the root of its own domain', async ({ page, configured, mock }) => {
  const site = await configured('realm=portal', 'portalRegion=us', 'supportUrl=mailto:help@acme.test')
  const portals = await mock.portals.list()
  await page.goto(`${site}/login`)
  await expect(heading(page, `Log in to ${portals[0]?.name ?? ''}`)).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('US region')
  await expect(page.getByRole('link', { name: 'Contact the administrator' })).toHaveAttribute(
    'href',
    'mailto:help@acme.test',
  )
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByLabel('Password', { exact: true }).fill('Passw0rd!')
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('a configuration that cannot be used names its key', async ({ page, site, watched }) => {
  watched.tolerate(/configuration/)
  await page.route(`${site}/login`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace(/(id="app-config"[^>]*>)[^<]*/, '$1{"signUp":"sometimes"}') })
  })
  await page.goto('/login')
  await expect(heading(page, 'This site is not set up correctly')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('signUp')
})

test('no mock is to be had in production', async ({ page, site, request }) => {
  await page.goto('/portal/acme/login?scenario=empty')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  expect(await page.evaluate(() => '__mock' in window)).toBe(false)
  await expect(page.getByRole('complementary', { name: 'Mock mode' })).toHaveCount(0)
  expect((await request.get(`${site}/mockServiceWorker.js`)).status()).toBe(404)
})

test('password managers find the page to change a password, and nothing else well-known', async ({ request }) => {
  const found = await request.get('/.well-known/change-password', { maxRedirects: 0 })
  expect([found.status(), found.headers().location]).toEqual([302, '/forgot-password'])
  expect((await request.get('/.well-known/other')).status()).toBe(404)
})
