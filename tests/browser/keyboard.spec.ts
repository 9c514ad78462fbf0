import { expect, type Locator, type Page } from '@playwright/test'
import { newestLink, test } from './support/mock-build'
import { heading, passwordField } from './support/people'

/** Presses Tab until the control has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((node) => node === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

test('from sign-up to the catalog by keyboard alone, the focus where it belongs after each step', async ({ page }) => {
  await page.goto('/portal/acme/register')
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await tabTo(page, page.getByLabel('Full name'))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Full name')).toBeFocused()
  await expect(page.getByLabel('Full name')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.type('Key Board')
  await tabTo(page, page.getByRole('textbox', { name: 'Email' }))
  await page.keyboard.type('keys@acme.test')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Check your email')).toBeFocused()
  await expect(page).toHaveTitle(/^Check your email/)

  await page.goto(await newestLink(page, 'keys@acme.test'))
  await tabTo(page, passwordField(page))
  await page.keyboard.type('Passw0rd!')
  await tabTo(page, page.getByRole('button', { name: 'Show password' }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Show password' })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, page.getByRole('button', { name: 'Create password' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeFocused()

  await tabTo(page, passwordField(page))
  await page.keyboard.type('Passw0rd!')
  await page.keyboard.press('Enter')
  await expect(heading(page, /^Approval pending/)).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Check again' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused()
  await page.evaluate(() => window.__mock!.developers.setStatus('acme', 'keys@acme.test', 'approved'))
  await expect(heading(page, 'APIs')).toBeFocused()

  await tabTo(page, page.getByRole('searchbox', { name: 'Search APIs' }))
  await page.keyboard.type('pay')
  await expect(page).toHaveURL(/\?q=pay$/)
  await expect(page.getByRole('searchbox', { name: 'Search APIs' })).toBeFocused()
  await tabTo(page, page.getByRole('article').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const account = page.getByRole('button', { name: /^Account/ })
  await page.keyboard.press('Home')
  await account.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Log out' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(account).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Log out' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeFocused()
})

test('a wrong password leaves the focus in the form and is said', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await tabTo(page, page.getByRole('textbox', { name: 'Email' }))
  await page.keyboard.type('dev@acme.test')
  await tabTo(page, passwordField(page))
  await page.keyboard.type('wrong')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('do not match')
  await expect(passwordField(page)).toBeFocused()
})
