import { expect } from '../engines/expect'
import { withoutWaiting } from '../support/frames'
import {
  fillSignUp,
  heading,
  signInAtIdentityProvider,
  passwordField,
  password,
  signIn,
  signOut,
  signUp,
} from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

const anotherPassword = 'N3w-password'

test('sign-up, e-mail, verification, sign-in, home, over real HTTP @phone @engines', async ({ page, frames, mock }) => {
  await signUp(page, 'grace@navy.test')
  await page.goto(await newestLink(mock, 'grace@navy.test'))
  await expect(heading(page, 'Verify your email')).toBeVisible()
  await expect(page).toHaveURL(/\/verify-email$/)
  await page.getByRole('button', { name: 'Verify email' }).click()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('grace@navy.test')
  await signIn(page)
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('30 days left')
  await page.reload()
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
  await signOut(page)
  expect(await frames.headings(page)).toEqual([
    'Create your Konnect account',
    'Check your email',
    'Verify your email',
    'Sign in to Konnect',
    'Welcome, Grace',
    'Sign in to Konnect',
  ])
})

test('sign-up with an access code, a wrong one first', async ({ page, mock, configured, watched }) => {
  watched.tolerate(/status of 403/)
  await mock.reset('access-code')
  await page.goto(`${await configured('signUp=access-code')}/register`)
  await fillSignUp(page, 'code@navy.test', 'WRONG')
  const code = page.getByLabel('Access Code')
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await code.fill('WELCOME-2026')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(await newestLink(mock, 'code@navy.test'))
  await page.getByRole('button', { name: 'Verify email' }).click()
  await signIn(page)
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
})

test('invited: the welcome e-mail’s link, a password, sign-in', async ({ page, frames, mock, configured }) => {
  await mock.reset('invite-only')
  const site = await configured('signUp=invite-only')
  await page.goto(`${site}/register`)
  await expect(page.getByRole('link', { name: 'Contact sales' })).toBeVisible()
  const link = new URL(await newestLink(mock, 'invited@acme.test'))
  await page.goto(site + link.pathname + link.hash)
  await expect(heading(page, 'Welcome to Konnect')).toBeVisible()
  await passwordField(page, 'New password').fill(password)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await signIn(page)
  await expect(heading(page, /^Welcome/)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('30 days left')
  expect(await frames.headings(page)).toEqual([
    'Create your Konnect account',
    'Welcome to Konnect',
    'Sign in to Konnect',
    'Welcome, invited@acme.test',
  ])
})

test('an organization’s single sign-on, denied first @engines', async ({ page, frames }) => {
  await page.goto('/login/acme?return_to=%2Fplan')
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await page.getByRole('button', { name: 'Deny' }).click()
  await expect(page.getByRole('alert')).toContainText('did not let you in')
  await page.getByRole('button', { name: 'Continue with SSO' }).click()
  await signInAtIdentityProvider(page, 'ada@acme.test')
  await expect(heading(page, 'Your plan')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('30 days left')
  expect(withoutWaiting(await frames.headings(page))).toEqual([
    'Identity provider (mock)',
    'Sign in to Konnect',
    'Identity provider (mock)',
    'Your plan',
  ])
})

test('the plan: down to Free after a question, and back to Plus', async ({ page }) => {
  await page.goto('/plan')
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Your plan')).toBeVisible()
  const downgrade = page.getByRole('button', { name: 'Downgrade to Free' })
  const dialog = page.getByRole('dialog')
  await downgrade.click()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(downgrade).toBeFocused()
  await downgrade.click()
  await dialog.getByRole('button', { name: 'Downgrade', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Free')
  await expect(downgrade).toHaveCount(0)
  await page.getByRole('button', { name: 'Continue with Plus' }).click()
  await expect(page.getByRole('status')).toContainText('Plus')
  await expect(downgrade).toBeVisible()
})

test('another password, from the account; the old one no longer signs in', async ({ page, frames, mock }) => {
  await page.goto('/account')
  await signIn(page, 'ada@acme.test')
  await passwordField(page, 'Current password').fill(password)
  await passwordField(page, 'New password').fill(anotherPassword)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  expect((await mock.inbox('ada@acme.test'))[0]?.subject).toContain('was changed')
  await signOut(page)
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('alert')).toContainText('do not match')
  await signIn(page, 'ada@acme.test', anotherPassword)
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(await frames.headings(page)).toEqual([
    'Sign in to Konnect',
    'Your account',
    'Sign in to Konnect',
    'Welcome, Ada',
  ])
})

test('a forgotten password @engines', async ({ page, frames, mock }) => {
  await page.goto('/login')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(await newestLink(mock, 'ada@acme.test'))
  await expect(heading(page, 'Choose a new password')).toBeVisible()
  await passwordField(page, 'New password').fill(anotherPassword)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await signIn(page, undefined, anotherPassword)
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(await frames.headings(page)).toEqual([
    'Sign in to Konnect',
    'Forgot your password?',
    'Check your email',
    'Choose a new password',
    'Sign in to Konnect',
    'Welcome, Ada',
  ])
})
