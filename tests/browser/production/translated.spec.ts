import { expect } from '@playwright/test'
import { heading, logIn, passwordField, signIn } from '../support/user-steps'
import { test } from '../support/production-build'

// The journeys run in translated pages, too: the project "translated" of playwright.config.ts.
test.use({ translated: true })

test('a wrong password, a wait that counts down, and another language', async ({ page, mock, watched }) => {
  watched.tolerate(/status of 429/)
  await page.goto('/login')
  await signIn(page, 'ada@acme.test', 'Wrong-1-password')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('do not match')
  await mock.faults.set([{ method: 'POST', path: '/authenticate', status: 429, retryAfter: 30, times: 1 }])
  await signIn(page)
  await expect(alert).toContainText(/try again in \d+ seconds/)
  const first = await alert.innerText()
  await expect(alert).not.toHaveText(first)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(heading(page, 'Bei Konnect anmelden')).toBeVisible()
  await expect(alert).toContainText('Sekunden')
  await expect(page.getByText('Neu bei Konnect?')).toBeVisible()
})

test('errors of a form, mended one by one', async ({ page }) => {
  await page.goto('/register')
  await page.getByRole('button', { name: 'Create account' }).click()
  const summary = page.getByRole('region', { name: 'Please check 5 fields' })
  await expect(summary).toBeVisible()
  await page.getByLabel('First name').fill('Grace')
  await expect(page.getByRole('region', { name: 'Please check 4 fields' })).toContainText('Please check 4 fields')
  await page.getByRole('textbox', { name: 'Email' }).fill('grace@navy')
  await page.getByRole('textbox', { name: 'Email' }).fill('grace@gmial.com')
  await page.getByRole('button', { name: /grace@gmail\.com/ }).click()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('grace@gmail.com')
  await passwordField(page).fill('short')
  const length = page.getByRole('listitem').filter({ hasText: 'At least 8 characters' })
  await expect(length).toContainText('not met')
  await passwordField(page).fill('long-Enough1')
  await expect(length).not.toContainText('not met')
})

test('the status of a developer: checked again, and mailed', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'pending@acme.test')
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('Nothing has changed yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Email me my status' }).click()
  await expect(page.getByRole('status')).toContainText('pending@acme.test')
  // Too soon: the button waits, and says for how long.
  await page.keyboard.press('Enter')
  const wait = page.getByText(/You can ask again in \d+ seconds/).last()
  const first = await wait.innerText()
  await expect(wait).not.toHaveText(first)
})

test('the catalog: its pages, a search with and without a result, and one API', async ({ page }) => {
  await page.goto('/portal/acme/')
  await logIn(page, 'dev@acme.test')
  await expect(page.getByText(/^Page 1 of/)).toBeVisible()
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.getByText(/^Page 2 of/)).toBeVisible()
  const search = page.getByRole('searchbox', { name: 'Search APIs' })
  await search.fill('no such thing')
  await expect(page.getByText('No API matches “no such thing”')).toBeVisible()
  await page.getByRole('button', { name: 'Clear search' }).click()
  await expect(page.getByText(/^Page 1 of/)).toBeVisible()
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('link', { name: 'All APIs' })).toBeVisible()
  await page.getByRole('link', { name: 'All APIs' }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
})
