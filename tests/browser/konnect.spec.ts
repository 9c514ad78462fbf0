import { expect } from './engines/expect'
import { followInEmail, newestLink, openInbox, test } from './support/mock-build'
import { fillSignUp, heading, password, passwordField, signIn, signOut, signUp } from './support/user-steps'

test('from sign-up over the inbox to the trial, the plan and the downgrade, by clicking alone @phone', async ({
  page,
}) => {
  await signUp(page, 'grace@navy.test')
  await openInbox(page, 'grace@navy.test')
  await followInEmail(page, 'Welcome to Konnect: verify your email', 'Verify your account')
  await expect(heading(page, 'Verify your email')).toBeVisible()
  await expect(page).toHaveURL(/\/verify-email$/)
  await page.getByRole('button', { name: 'Verify email' }).click()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('grace@navy.test')
  await signIn(page)
  await expect(heading(page, /Welcome/)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('30 days left')
  for (const step of ['Configure a runtime', 'Configure a service', 'Implement the service']) {
    await expect(page.getByRole('link', { name: step })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Manage plan' }).click()
  await expect(heading(page, 'Your plan')).toBeVisible()
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Downgrade to Free' })).toBeFocused()
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  await dialog.getByRole('button', { name: 'Downgrade', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Downgrade to Free' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
})

test('a scanner opens the verification link first; then it is verified, and in and out @engines', async ({
  page,
  context,
}) => {
  await signUp(page, 'scanned@navy.test')
  const link = await newestLink(page, 'scanned@navy.test')
  const scanner = await context.newPage()
  await scanner.goto(link)
  await expect(heading(scanner, 'Verify your email')).toBeVisible()
  await scanner.close()
  const fromMail = await context.newPage()
  await fromMail.goto(link)
  await fromMail.getByRole('button', { name: 'Verify email' }).click()
  await expect(heading(fromMail, 'Sign in to Konnect')).toBeVisible()
  // The tab that waits moves on by itself.
  await signIn(page)
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
  await signOut(page)
})

test('the plan chosen in one tab shows in the other', async ({ page, context }) => {
  await page.goto('/login?scenario=trial-ending')
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('main')).toContainText('2 days left')
  await page.goto('/plan')
  const other = await context.newPage()
  await other.goto('/plan')
  await expect(other.getByRole('button', { name: 'Downgrade to Free' })).toBeVisible()
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Downgrade', exact: true }).click()
  await expect(other.getByRole('button', { name: 'Downgrade to Free' })).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'Continue with Plus' })).toBeVisible()
})

test('the time that passes sends the notice, and then asks for the choice', async ({ page }) => {
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('main')).toContainText('30 days left')
  await page.evaluate(() => window.__mock!.clock.advance({ days: 27, minutes: 1 }))
  const [notice] = await page.evaluate(() => window.__mock!.inbox('ada@acme.test'))
  expect(notice?.subject).toContain('trial')
  await page.evaluate(() => window.__mock!.clock.advance({ days: 3 }))
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('main')).toContainText('It is time to choose your plan')
})

test('signing in unverified says so and offers to resend', async ({ page, watched }) => {
  watched.tolerate(/status of 403/)
  await signUp(page, 'hasty@navy.test')
  await page.goto('/login')
  await signIn(page, 'hasty@navy.test')
  await expect(page.getByRole('button', { name: 'Resend email' })).toBeVisible()
})

test('an organization’s own sign-in page starts its SSO and begins the trial @phone @engines', async ({ page }) => {
  await page.goto('/login/acme')
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await page.getByRole('radio', { name: /ada@acme\.test/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('main')).toContainText('30 days left')
})

test('a slow identity provider holds its answer, and then goes on @phone', async ({ page }) => {
  await page.goto('/login/acme')
  await page.getByRole('radio', { name: /ada@acme\.test/ }).check()
  await page.getByRole('checkbox', { name: 'Slow: hold the answer for 5 seconds' }).check()
  const began = Date.now()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(Date.now() - began).toBeGreaterThanOrEqual(5000)
})

test('an access code, from the invitation to home, by clicking alone @phone', async ({ page }) => {
  await page.goto('/register?scenario=access-code')
  await openInbox(page, 'invited@acme.test')
  await followInEmail(page, 'Your invitation to Konnect', 'Sign up for Konnect')
  await fillSignUp(page, 'invited@acme.test', 'WELCOME-2026')
  await expect(heading(page, 'Check your email')).toBeVisible()
  await openInbox(page, 'invited@acme.test')
  await followInEmail(page, 'Welcome to Konnect: verify your email', 'Verify your account')
  await page.getByRole('button', { name: 'Verify email' }).click()
  await signIn(page)
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
})

test('invited: the welcome e-mail’s link sets the password, by clicking alone @phone', async ({ page }) => {
  await page.goto('/register?scenario=invite-only')
  await expect(page.getByRole('link', { name: 'Contact sales' })).toBeVisible()
  await openInbox(page, 'invited@acme.test')
  await followInEmail(page, 'Welcome to Konnect: set your password', 'Set your password')
  await expect(heading(page, 'Welcome to Konnect')).toBeVisible()
  await passwordField(page, 'New password').fill(password)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await signIn(page)
  await expect(heading(page, /Welcome/)).toBeVisible()
})

test('a forgotten password, and another one from the account, by clicking alone @phone', async ({ page }) => {
  await page.goto('/login')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await openInbox(page, 'ada@acme.test')
  await followInEmail(page, 'Choose a new password for Konnect', 'Choose a new password')
  await passwordField(page, 'New password').fill('N3w-password')
  await page.getByRole('button', { name: 'Save' }).click()
  await signIn(page, undefined, 'N3w-password')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()

  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('link', { name: 'Your account' }).click()
  await passwordField(page, 'Current password').fill('N3w-password')
  await passwordField(page, 'New password').fill(password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await signOut(page)
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
})
