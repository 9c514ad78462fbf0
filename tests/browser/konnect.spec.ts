import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { followInEmail, newestLink, openInbox, test } from './support/mock-build'
import { heading, password, passwordField } from './support/people'

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/register')
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('First name').fill('Grace')
  await page.getByLabel('Last name').fill('Hopper')
  await page.getByLabel('Organization name').fill('Navy')
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
}

async function signIn(page: Page, email?: string): Promise<void> {
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  if (email !== undefined) await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('from sign-up over the inbox to the trial, the plan and the downgrade, by clicking alone @phone', async ({
  page,
}) => {
  await signUp(page, 'grace@navy.test')
  await openInbox(page, 'grace@navy.test')
  await followInEmail(page, 'Welcome to Konnect: verify your email', 'Verify your account')
  await expect(heading(page, 'Verify your email')).toBeVisible()
  expect(page.url()).toMatch(/\/verify-email$/)
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

test('a scanner that opens the verification link first redeems nothing', async ({ page, context }) => {
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
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
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

test('an organization’s own sign-in page starts its SSO and begins the trial', async ({ page }) => {
  await page.goto('/login/acme')
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await page.getByRole('radio', { name: /ada@acme\.test/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('main')).toContainText('30 days left')
})

test('invited: the welcome e-mail’s link sets the password', async ({ page }) => {
  await page.goto('/register?scenario=invite-only')
  await expect(page.getByRole('link', { name: 'Contact sales' })).toBeVisible()
  await page.goto(await newestLink(page, 'invited@acme.test'))
  await expect(heading(page, 'Welcome to Konnect')).toBeVisible()
  await passwordField(page, 'New password').fill(password)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await signIn(page)
  await expect(heading(page, /Welcome/)).toBeVisible()
})

test('axe finds nothing at the Konnect door @phone', async ({ page }) => {
  test.slow()
  await page.goto('/login?scenario=trial-ending')
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expectAccessible(page, 'sign-in')
  await page.goto('/register')
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await expectAccessible(page, 'sign-up')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByLabel('First name')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'sign-up with errors')
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await expect(page.getByRole('main')).toContainText('2 days left')
  await expectAccessible(page, 'home')
  await page.goto('/plan')
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'plan with the question')
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'plan')
  await page.goto('/account')
  await expect(page.getByRole('button', { name: 'Change password' })).toBeVisible()
  await expectAccessible(page, 'account')
})
