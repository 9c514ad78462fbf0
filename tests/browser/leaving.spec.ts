import { expect } from './engines/expect'
import { test } from './support/mock-build'
import { heading, password, passwordField } from './support/user-steps'

test('a page that is left during a call keeps no other page waiting @engines', async ({ page }) => {
  for (const delay of [0, 2, 10]) {
    await page.goto('/portal/acme/login')
    await page.getByRole('textbox', { name: 'Email' }).fill('pending@acme.test')
    await passwordField(page).fill(password)
    await page.evaluate((ms) => {
      document.querySelector('form')?.requestSubmit()
      setTimeout(() => location.assign('/portal/acme/register'), ms)
    }, delay)
    await expect(heading(page, 'Create a developer account')).toBeVisible()
  }
})

test('another address, opened while the mock backend starts, stays @engines', async ({ page }) => {
  for (const delay of [50, 150, 300]) {
    await page.goto('/portal/acme/login', { waitUntil: 'commit' })
    await page.evaluate((ms) => void setTimeout(() => location.assign('/portal/acme/register'), ms), delay)
    await expect(heading(page, 'Create a developer account')).toBeVisible()
    await page.goto('/portal')
  }
})
