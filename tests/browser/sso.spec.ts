import { expect } from './engines/expect'
import { test } from './support/mock-build'
import { heading, signInAtIdentityProvider, logIn } from './support/user-steps'

test('OIDC alone: no form, one way in, and back to the page first asked for @engines', async ({ page }) => {
  await page.goto('/portal/sso/?q=order#results')
  await expect(heading(page, 'Log in to Acme Partner Portal')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Sign Up' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await signInAtIdentityProvider(page, 'new@partner.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await expect(page).toHaveURL(/\?q=order#results$/)
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Log out' }).click()
  await expect(heading(page, 'Log in to Acme Partner Portal')).toBeVisible()
})

test('OIDC started by the identity provider', async ({ page }) => {
  await page.goto('/portal/sso/login/sso')
  await signInAtIdentityProvider(page, 'new@partner.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('SAML beside the password: both ways in', async ({ page }) => {
  await page.goto('/portal/saml/login')
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible()
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await expect(page.getByText(/SAML/)).toBeVisible()
  await signInAtIdentityProvider(page, 'pacific@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('AU region')
})

test('denied: says so, keeps the way in', async ({ page }) => {
  await page.goto('/portal/sso/login')
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await page.getByRole('button', { name: 'Deny' }).click()
  await expect(page.getByRole('alert')).toContainText('did not let you in')
  await expect(page).toHaveURL(/\/portal\/sso\/login$/)
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await signInAtIdentityProvider(page, 'second@partner.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a forged success ends on the form', async ({ page }) => {
  await page.goto('/portal/acme/login?loginSuccess=true')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/\/portal\/acme\/login$/)
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})
