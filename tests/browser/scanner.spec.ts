import { expect } from '@playwright/test'
import { newestLink, test } from './support/mock-build'
import { createPassword, heading, passwordField, registerDeveloper } from './support/user-steps'

test('a scanner that opens the links and runs their scripts redeems nothing', async ({ page, context }) => {
  await registerDeveloper(page, '/portal/acme', 'Sca Nned', 'scanned@acme.test')
  const link = await newestLink(page, 'scanned@acme.test')
  const scanner = await context.newPage()
  for (const visit of [link, link, link.replace('#', '?')]) {
    await scanner.goto(visit)
    await expect(heading(scanner, 'Create a password')).toBeVisible()
    await expect(scanner).not.toHaveURL(/token/)
    await scanner.reload()
    await expect(scanner.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await scanner.close()
  const calls = await page.evaluate(() => window.__mock!.requests())
  expect(calls.filter(({ path }) => path.endsWith('verify-email'))).toEqual([])
  await page.goto(link)
  await createPassword(page)
})

test('the same for a link to reset a password', async ({ page, context }) => {
  await page.goto('/portal/acme/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  const link = await newestLink(page, 'dev@acme.test')
  const scanner = await context.newPage()
  await scanner.goto(link)
  await expect(heading(scanner, 'Choose a new password')).toBeVisible()
  await scanner.close()
  await page.goto(link)
  await passwordField(page, 'New password').fill('Another-1')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
})

test('no token stays in the address, the history or any storage', async ({ page }) => {
  await registerDeveloper(page, '/portal/acme', 'Tra Ce', 'trace@acme.test')
  const link = await newestLink(page, 'trace@acme.test')
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? ''
  expect(token).not.toBe('')
  await page.goto(link)
  await expect(heading(page, 'Create a password')).toBeVisible()
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]),
  )
  expect(kept).not.toContain(token)
})
