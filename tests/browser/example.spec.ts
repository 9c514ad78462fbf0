import { expect } from '@playwright/test'
import { newestLink, test } from './support/mock-build'
import { heading, registerDeveloper } from './support/user-steps'

test('the link in the e-mail opens the page that sets the password', async ({ page }) => {
  await page.goto('/portal/acme/register?scenario=default')
  await registerDeveloper(page, '/portal/acme', 'Nora Nova', 'nora@new.test')
  await page.goto(await newestLink(page, 'nora@new.test'))
  await expect(heading(page, 'Create a password')).toBeVisible()
})
