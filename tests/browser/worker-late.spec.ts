import { expect } from '@playwright/test'
import { newestLink, test } from './support/mock-build'
import { heading, password } from './support/user-steps'

test.beforeEach(({ watched }) => watched.tolerate(/^Mock mode goes on without a service worker/))

test('a service worker that never begins keeps nobody waiting for ever, nor on an empty page', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => undefined)
  })
  await page.goto('/portal/acme/login')
  await expect(page.getByRole('status')).toHaveText('The mock backend is starting…')
  await expect(heading(page, /^Log in/)).toBeVisible()
})

test('a page that its service worker does not control, as after a forced reload, is not loaded twice', async ({
  page,
}) => {
  await page.goto('/forgot-password')
  await page.getByLabel('Email').fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  const link = await newestLink(page, 'ada@acme.test')
  await page.addInitScript(() => Object.defineProperty(navigator.serviceWorker, 'controller', { value: null }))
  await page.goto('/login')
  await page.goto(link)
  await page.getByLabel('New password').fill(`${password}2`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
})
