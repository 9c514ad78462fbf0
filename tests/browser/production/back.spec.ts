import { expect } from '@playwright/test'
import { testBack } from '../support/back-from-provider'
import { heading } from '../support/user-steps'
import { test } from '../support/production-build'

testBack({ cached: false })

test('a waiting screen that nothing comes of has a way out', async ({ page }) => {
  await page.route('**/authenticate/**', (route) => route.fulfill({ status: 204 }))
  await page.goto('/portal/sso/login/sso')
  await page.getByRole('link', { name: 'Back to sign in' }).click()
  await expect(heading(page, 'Log in to Acme Partner Portal')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('interrupted')
})
