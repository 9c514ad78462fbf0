import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { openInbox, test } from './support/mock-build'
import { heading, logIn, password, passwordField } from './support/user-steps'

test.slow()

test('axe finds nothing in what no state of the gallery shows: a shown password, the account menu @phone', async ({
  page,
}) => {
  await page.goto('/portal/acme/login')
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Show password' }).click()
  await expectAccessible(page, 'a shown password')
  await logIn(page, 'dev@acme.test')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('button', { name: /^Account/ }).click()
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible()
  await expectAccessible(page, 'account menu')
})

test('axe finds nothing on the studio’s pages and the identity provider’s @phone', async ({ page }) => {
  await page.goto('/portal?scenario=access-code')
  await expect(heading(page, 'Dev Portals')).toBeVisible()
  await expectAccessible(page, 'list of portals')
  await page.getByRole('button', { name: /^Mock/ }).click()
  const sections = page.getByRole('navigation', { name: 'Studio' }).getByRole('button')
  await expect(sections.first()).toBeVisible()
  for (const section of await sections.all()) {
    await section.click()
    await expectAccessible(page, `studio, ${await section.innerText()}`)
  }
  await page.keyboard.press('Escape')
  await openInbox(page, 'invited@acme.test')
  await expect(page.getByRole('article')).toBeVisible()
  await expectAccessible(page, 'inbox')
  await page.goto('/portal/sso/login')
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await expectAccessible(page, 'identity provider')
})
