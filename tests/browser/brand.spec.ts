import { expect, type Page } from '@playwright/test'
import { test } from './support/mock-build'
import { heading } from './support/user-steps'

const customization = '/portal/acme/api/v3/customization'

async function wear(page: Page, theme: unknown): Promise<void> {
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await page.evaluate(([path, body]) => window.__mock!.faults.set([{ method: 'GET', path, status: 200, body }]), [
    customization,
    { theme },
  ] as const)
  await page.reload()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
}

const look = (page: Page) =>
  page.evaluate(() => {
    const { colorScheme } = getComputedStyle(document.documentElement)
    const button = [...document.querySelectorAll('button')].find(({ type }) => type === 'submit')
    return { colorScheme, fill: button && getComputedStyle(button).backgroundColor }
  })

test('a portal’s dark mode is worn on a light device, from the first paint of the next visit on, and taken off outside', async ({
  page,
}) => {
  await wear(page, { mode: 'dark', colors: { primary: '#fe0' } })
  expect(await look(page)).toEqual({ colorScheme: 'dark', fill: 'rgb(255, 238, 0)' })

  await page.goto('/portal/acme/register', { waitUntil: 'commit' })
  await page.locator('#root').waitFor({ state: 'attached' })
  expect((await look(page)).colorScheme).toBe('dark')

  await page.goto('/login')
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  expect((await look(page)).colorScheme).toBe('light dark')
})

test('a person’s own choice of theme stands above the portal’s', async ({ page }) => {
  await wear(page, { mode: 'dark' })
  await page.getByTitle('Light', { exact: true }).click()
  expect((await look(page)).colorScheme).toBe('light')
  await page.reload()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  expect((await look(page)).colorScheme).toBe('light')
})

test('a colour that is none is dropped alone, and reaches no style', async ({ page }) => {
  await wear(page, { mode: 'dark', colors: { primary: 'red;} body { display: none' } })
  expect((await look(page)).colorScheme).toBe('dark')
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).not.toContain('display')
})

test('the tab shows the portal’s icon on its screens, and ours elsewhere', async ({ page }) => {
  const icon = page.locator('link[rel="icon"]')
  await page.goto('/portal/sso/login')
  await expect(heading(page, /^Log in to/)).toBeVisible()
  await expect(icon).toHaveAttribute('href', '/favicon.svg')
  await page.goto('/portal/acme/login')
  await expect(icon).toHaveAttribute('href', /\/portal\/acme\/api\/v3\/assets\/favicon$/)
  await expect(icon).not.toHaveAttribute('type')
})

test('a logo that cannot be shown leaves the name', async ({ page, watched }) => {
  watched.tolerate(/assets\/logo/)
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  const home = page.getByRole('banner').getByRole('link')
  await expect(home.locator('img')).toBeVisible()
  await page.evaluate(() => window.__mock!.faults.set([{ path: '/portal/acme/api/v3/assets/logo', status: 404 }]))
  await page.reload()
  await expect(home.locator('img')).toHaveCount(0)
  await expect(home).toContainText('Acme Dev Portal')
})
