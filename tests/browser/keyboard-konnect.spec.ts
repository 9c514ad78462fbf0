import { expect, type Page } from '@playwright/test'
import { button, email, fill, signOutByKeyboard, link, test } from './support/keyboard'
import { newestLink } from './support/mock-build'
import { password, passwordField } from './support/user-steps'
import type { ScreenReader } from './support/screen-reader'

const signUpFields = (page: Page, address: string) =>
  [
    [email(page), address],
    [page.getByLabel('First name'), 'Key'],
    [page.getByLabel('Last name'), 'Board'],
    [page.getByLabel('Organization name'), 'Keys'],
    [passwordField(page), password],
  ] as const

async function signIn(page: Page, reader: ScreenReader, address?: string, secret = password): Promise<void> {
  await fill(reader, [...(address ? [[email(page), address] as const] : []), [passwordField(page), secret]])
  await reader.press('Enter')
}

test('sign-up, verification, home, plan, account, sign-out', async ({ page, reader }) => {
  await reader.open('/register', 'Create your Konnect account')
  await reader.tabTo(email(page))
  await reader.press('Enter')
  await expect(page.getByLabel('First name')).toHaveAttribute('aria-invalid', 'true')
  await reader.expectFocus(email(page))
  await reader.type('keys@navy.test')
  await fill(reader, signUpFields(page, '').slice(1))
  await reader.press('Enter')
  await reader.expectNewScreen('Check your email')
  await reader.tabTo(button(page, 'Resend email'))
  await reader.press('Enter')
  await reader.expectFocus(button(page, 'Resend email'))

  await reader.open(await newestLink(page, 'keys@navy.test'), 'Verify your email')
  await reader.tabTo(button(page, 'Verify email'))
  await reader.press('Enter')
  await reader.expectNewScreen('Sign in to Konnect')
  await signIn(page, reader)
  await reader.expectNewScreen(/^Welcome/)
  const done = page.getByRole('checkbox').first()
  await reader.tabTo(done)
  await reader.press('Space')
  await expect(done).toBeChecked()
  await reader.expectFocus(done)

  await reader.tabTo(link(page, 'Manage plan'))
  await reader.press('Enter')
  await reader.expectNewScreen('Your plan')
  const downgrade = button(page, 'Downgrade to Free')
  const dialog = page.getByRole('dialog')
  await reader.tabTo(downgrade)
  await reader.press('Enter')
  await reader.expectDialog('Downgrade to the Free plan?')
  // Around: the page behind is out of reach.
  await reader.tabTo(dialog.getByRole('button', { name: 'Cancel' }))
  await reader.tabTo(dialog.getByRole('button', { name: 'Downgrade', exact: true }))
  await reader.press('Escape')
  await reader.expectFocus(downgrade)
  await reader.press('Enter')
  await reader.tabTo(dialog.getByRole('button', { name: 'Downgrade', exact: true }))
  await reader.press('Enter')
  await expect(page.getByRole('status')).toContainText('Free')
  await expect(downgrade).toHaveCount(0)
  await reader.expectFocus(page.getByRole('main'))
  reader.expectTranscript('konnect-sign-up')
})

test('the account: another password, then out', async ({ page, reader, watched }) => {
  watched.tolerate(/status of 400/)
  await reader.open('/account', 'Sign in to Konnect')
  await signIn(page, reader, 'ada@acme.test')
  await reader.expectNewScreen('Your account')
  await fill(reader, [
    [passwordField(page, 'Current password'), 'wrong'],
    [passwordField(page, 'New password'), 'N3w-password'],
  ])
  await reader.press('Enter')
  await reader.expectFocus(passwordField(page, 'Current password'))
  await expect(passwordField(page, 'Current password')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('ControlOrMeta+A')
  await reader.type(password)
  await reader.press('Enter')
  await expect(page.getByRole('status')).toContainText('password')
  await reader.expectFocus(passwordField(page, 'Current password'))
  await signOutByKeyboard(page, reader, 'Sign out')
  await reader.expectNewScreen('Sign in to Konnect')
  reader.expectTranscript('konnect-account')
})

test('sign-up with an access code', async ({ page, reader, watched }) => {
  watched.tolerate(/status of 403/)
  await reader.open('/register?scenario=access-code', 'Create your Konnect account')
  const code = page.getByLabel('Access Code')
  await fill(reader, [...signUpFields(page, 'keys@navy.test'), [code, 'WRONG']])
  await reader.press('Enter')
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await reader.expectFocus(code)
  await page.keyboard.press('ControlOrMeta+A')
  await reader.type('WELCOME-2026')
  await reader.press('Enter')
  await reader.expectNewScreen('Check your email')
  await reader.open(await newestLink(page, 'keys@navy.test'), 'Verify your email')
  await reader.tabTo(button(page, 'Verify email'))
  await reader.press('Enter')
  await reader.expectNewScreen('Sign in to Konnect')
  await signIn(page, reader)
  await reader.expectNewScreen(/^Welcome/)
  reader.expectTranscript('konnect-access-code')
})

test('invited', async ({ page, reader }) => {
  await reader.open('/register?scenario=invite-only', 'Create your Konnect account')
  await reader.tabTo(link(page, 'Contact sales'))
  await reader.open(await newestLink(page, 'invited@acme.test'), 'Welcome to Konnect')
  await fill(reader, [[passwordField(page, 'New password'), password]])
  await reader.press('Enter')
  await reader.expectNewScreen('Sign in to Konnect')
  await signIn(page, reader)
  await reader.expectNewScreen(/^Welcome/)
  reader.expectTranscript('konnect-invited')
})

test('sign-in before the address is verified', async ({ page, reader, watched }) => {
  watched.tolerate(/status of 403/)
  await reader.open('/register', 'Create your Konnect account')
  await fill(reader, signUpFields(page, 'keys@navy.test'))
  await reader.press('Enter')
  await reader.expectNewScreen('Check your email')
  // Five minutes later: the cool-down is over, for the browser and for the server.
  await page.evaluate(() => {
    localStorage.clear()
    return window.__mock!.clock.advance({ minutes: 5 })
  })
  await reader.open('/login', 'Sign in to Konnect')
  await signIn(page, reader, 'keys@navy.test')
  await expect(page.getByRole('alert')).toBeVisible()
  await reader.expectFocus(passwordField(page))
  const resend = button(page, 'Resend email')
  await reader.tabBackTo(resend)
  await reader.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Sent again')
  await reader.expectFocus(resend)
  reader.expectTranscript('konnect-not-verified')
})

test('single sign-on of an organization', async ({ page, reader }) => {
  await reader.open('/login/acme', /Identity provider/)
  await reader.tabTo(button(page, 'Deny'))
  await reader.press('Enter')
  await reader.expectNewPage('Sign in to Konnect')
  await reader.tabTo(button(page, 'Continue with SSO'))
  await reader.press('Enter')
  await reader.expectNewPage(/Identity provider/)
  await fill(reader, [[email(page), 'ada@acme.test']])
  await reader.press('Enter')
  await reader.expectNewScreen(/^Welcome/)
  reader.expectTranscript('konnect-organization')
})

test('a forgotten password', async ({ page, reader }) => {
  await reader.open('/login', 'Sign in to Konnect')
  await reader.tabTo(link(page, 'Forgot your password?'))
  await reader.press('Enter')
  await reader.expectNewScreen('Forgot your password?')
  await fill(reader, [[email(page), 'ada@acme.test']])
  await reader.press('Enter')
  await reader.expectNewScreen('Check your email')
  await reader.open(await newestLink(page, 'ada@acme.test'), 'Choose a new password')
  await fill(reader, [[passwordField(page, 'New password'), 'N3w-password']])
  await reader.press('Enter')
  await reader.expectNewScreen('Sign in to Konnect')
  await signIn(page, reader, undefined, 'N3w-password')
  await reader.expectNewScreen(/^Welcome/)
  reader.expectTranscript('konnect-forgot-password')
})
