import { expect, type Page } from '@playwright/test'
import { newestLink, test as base } from './support/mock-build'
import { passwordField } from './support/people'
import { type Reader, startReader } from './support/reader'

/** Every journey by keyboard alone: where the focus is after each step, and what is heard on the way. */
const test = base.extend<{ reader: Reader }>({
  reader: async ({ page }, provide) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(() => {
      if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
    })
    await provide(await startReader(page))
  },
})

const password = 'Passw0rd!'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })

/** Types into one field after the other. */
async function fill(reader: Reader, fields: readonly (readonly [ReturnType<typeof email>, string])[]): Promise<void> {
  for (const [field, value] of fields) {
    await reader.tabTo(field)
    await reader.type(value)
  }
}

/** From the account menu, its arrow keys included. */
async function leave(page: Page, reader: Reader, name: string): Promise<void> {
  const menu = button(page, /^Account/)
  await reader.tabBackTo(menu)
  await reader.press('Enter')
  await reader.press('ArrowDown')
  await page.keyboard.press('End')
  await reader.stays(button(page, name))
  await reader.press('Escape')
  await reader.stays(menu)
  await reader.press('Enter')
  await reader.tabTo(button(page, name))
  await reader.press('Enter')
}

test.describe('Dev Portal', () => {
  test('sign-up, first password, status, catalog, log-out', async ({ page, reader }) => {
    await reader.open('/portal/acme/register', 'Create a developer account')
    await reader.tabTo(page.getByLabel('Full name'))
    await reader.press('Enter')
    await reader.stays(page.getByLabel('Full name'))
    await expect(page.getByLabel('Full name')).toHaveAttribute('aria-invalid', 'true')
    await reader.type('Key Board')
    await fill(reader, [[email(page), 'keys@acme.test']])
    await reader.press('Enter')
    await reader.arrives('Check your email')

    await reader.open(await newestLink(page, 'keys@acme.test'), 'Create a password')
    await fill(reader, [[passwordField(page), 'short']])
    await reader.press('Enter')
    await reader.stays(passwordField(page))
    await page.keyboard.press('ControlOrMeta+A')
    await reader.type(password)
    await reader.tabTo(button(page, 'Show password'))
    await reader.press('Space')
    await reader.stays(button(page, 'Show password'))
    await reader.tabTo(button(page, 'Create password'))
    await reader.press('Enter')
    await reader.arrives('Log in to Acme Dev Portal')

    await fill(reader, [[passwordField(page), password]])
    await reader.press('Enter')
    await reader.arrives(/^Approval pending/)
    await reader.tabTo(button(page, 'Check again'))
    await reader.press('Enter')
    await expect(page.getByRole('main')).toContainText('Nothing has changed')
    await reader.stays(button(page, 'Check again'))
    await page.evaluate(() => window.__mock!.developers.setStatus('acme', 'keys@acme.test', 'approved'))
    await reader.arrives('APIs')

    const search = page.getByRole('searchbox', { name: 'Search APIs' })
    await reader.tabTo(search)
    await reader.type('ledger')
    await expect(page).toHaveURL(/\?q=ledger$/)
    await expect(page.getByRole('article')).toHaveCount(1)
    await reader.stays(search)
    await reader.tabTo(page.getByRole('article').getByRole('link').first())
    await reader.press('Enter')
    await reader.arrives('Ledger')
    await leave(page, reader, 'Log out')
    await reader.arrives('Log in to Acme Dev Portal')
    reader.matches('portal-sign-up')
  })

  test('single sign-on: denied, then let in', async ({ page, reader }) => {
    await reader.open('/portal/sso/login', 'Log in to Acme Partner Portal')
    await reader.tabTo(link(page, 'Login with SSO'))
    await reader.press('Enter')
    await reader.loads(/Identity provider/)
    await reader.tabTo(button(page, 'Deny'))
    await reader.press('Enter')
    await expect(page.getByRole('alert')).toContainText('did not let you in')
    await reader.arrives('Log in to Acme Partner Portal')
    await reader.tabTo(link(page, 'Login with SSO'))
    await reader.press('Enter')
    await reader.loads(/Identity provider/)
    await fill(reader, [[email(page), 'keys@partner.test']])
    await reader.press('Enter')
    await reader.arrives('APIs')
    await leave(page, reader, 'Log out')
    await reader.arrives('Log in to Acme Partner Portal')
    reader.matches('portal-sso')
  })

  test('a wrong password, a forgotten one, a new one', async ({ page, reader }) => {
    await reader.open('/portal/acme/login', 'Log in to Acme Dev Portal')
    await fill(reader, [
      [email(page), 'dev@acme.test'],
      [passwordField(page), 'wrong'],
    ])
    await reader.press('Enter')
    await expect(page.getByRole('alert')).toContainText('do not match')
    await reader.stays(passwordField(page))
    await reader.tabTo(link(page, 'Forgot your password?'))
    await reader.press('Enter')
    await reader.arrives('Forgot your password?')
    await fill(reader, [[email(page), 'dev@acme.test']])
    await reader.press('Enter')
    await reader.arrives('Check your email')
    await reader.open(await newestLink(page, 'dev@acme.test'), 'Choose a new password')
    await fill(reader, [[passwordField(page, 'New password'), 'N3w-password']])
    await reader.press('Enter')
    await reader.arrives('Log in to Acme Dev Portal')
    await fill(reader, [[passwordField(page), 'N3w-password']])
    await reader.press('Enter')
    await reader.arrives('APIs')
    reader.matches('portal-forgot-password')
  })

  test('the status, asked again and mailed', async ({ page, reader }) => {
    await reader.open('/portal/acme/login', 'Log in to Acme Dev Portal')
    await fill(reader, [
      [email(page), 'pending@acme.test'],
      [passwordField(page), password],
    ])
    await reader.press('Enter')
    await reader.arrives(/^Approval pending/)
    await reader.tabTo(button(page, 'Email me my status'))
    await reader.press('Enter')
    await expect(page.getByRole('status')).toContainText('pending@acme.test')
    await reader.stays(button(page, 'Email me my status'))
    await page.evaluate(() => window.__mock!.developers.setStatus('acme', 'pending@acme.test', 'rejected'))
    await reader.arrives(/^Registration rejected/)
    await reader.tabTo(link(page, 'Back to log in'))
    await reader.press('Enter')
    await reader.arrives('Log in to Acme Dev Portal')
    reader.matches('portal-status')
  })

  test('a link that has expired, and a new one', async ({ page, reader, watched }) => {
    watched.tolerate(/status of 410/)
    await reader.open('/portal/acme/forgot-password', 'Forgot your password?')
    await fill(reader, [[email(page), 'dev@acme.test']])
    await reader.press('Enter')
    await reader.arrives('Check your email')
    const old = await newestLink(page, 'dev@acme.test')
    await page.evaluate(() => window.__mock!.clock.advance({ hours: 2 }))
    await reader.open(old, 'Choose a new password')
    await fill(reader, [[passwordField(page, 'New password'), password]])
    await reader.press('Enter')
    await reader.arrives('This link has expired')
    await reader.tabTo(button(page, 'Send a new link'))
    await reader.press('Enter')
    await reader.arrives('Check your email')
    reader.matches('portal-expired-link')
  })
})

const signUpFields = (page: Page, address: string) =>
  [
    [email(page), address],
    [page.getByLabel('First name'), 'Key'],
    [page.getByLabel('Last name'), 'Board'],
    [page.getByLabel('Organization name'), 'Keys'],
    [passwordField(page), password],
  ] as const

async function signIn(page: Page, reader: Reader, address?: string, secret = password): Promise<void> {
  await fill(reader, [...(address ? [[email(page), address] as const] : []), [passwordField(page), secret]])
  await reader.press('Enter')
}

test.describe('Konnect', () => {
  test('sign-up, verification, home, plan, account, sign-out', async ({ page, reader }) => {
    await reader.open('/register', 'Create your Konnect account')
    await reader.tabTo(email(page))
    await reader.press('Enter')
    await expect(page.getByLabel('First name')).toHaveAttribute('aria-invalid', 'true')
    await reader.stays(email(page))
    await reader.type('keys@navy.test')
    await fill(reader, signUpFields(page, '').slice(1))
    await reader.press('Enter')
    await reader.arrives('Check your email')
    await reader.tabTo(button(page, 'Resend email'))
    await reader.press('Enter')
    await reader.stays(button(page, 'Resend email'))

    await reader.open(await newestLink(page, 'keys@navy.test'), 'Verify your email')
    await reader.tabTo(button(page, 'Verify email'))
    await reader.press('Enter')
    await reader.arrives('Sign in to Konnect')
    await signIn(page, reader)
    await reader.arrives(/^Welcome/)
    const done = page.getByRole('checkbox').first()
    await reader.tabTo(done)
    await reader.press('Space')
    await expect(done).toBeChecked()
    await reader.stays(done)

    await reader.tabTo(link(page, 'Manage plan'))
    await reader.press('Enter')
    await reader.arrives('Your plan')
    const downgrade = button(page, 'Downgrade to Free')
    const dialog = page.getByRole('dialog')
    await reader.tabTo(downgrade)
    await reader.press('Enter')
    await reader.asks('Downgrade to the Free plan?')
    // Around: the page behind is out of reach.
    await reader.tabTo(dialog.getByRole('button', { name: 'Cancel' }))
    await reader.tabTo(dialog.getByRole('button', { name: 'Downgrade', exact: true }))
    await reader.press('Escape')
    await reader.stays(downgrade)
    await reader.press('Enter')
    await reader.tabTo(dialog.getByRole('button', { name: 'Downgrade', exact: true }))
    await reader.press('Enter')
    await expect(page.getByRole('status')).toContainText('Free')
    await expect(downgrade).toHaveCount(0)
    await reader.stays(page.getByRole('main'))
    reader.matches('konnect-sign-up')
  })

  test('the account: another password, then out', async ({ page, reader, watched }) => {
    watched.tolerate(/status of 400/)
    await reader.open('/account', 'Sign in to Konnect')
    await signIn(page, reader, 'ada@acme.test')
    await reader.arrives('Your account')
    await fill(reader, [
      [passwordField(page, 'Current password'), 'wrong'],
      [passwordField(page, 'New password'), 'N3w-password'],
    ])
    await reader.press('Enter')
    await reader.stays(passwordField(page, 'Current password'))
    await expect(passwordField(page, 'Current password')).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('ControlOrMeta+A')
    await reader.type(password)
    await reader.press('Enter')
    await expect(page.getByRole('status')).toContainText('password')
    await reader.stays(passwordField(page, 'Current password'))
    await leave(page, reader, 'Sign out')
    await reader.arrives('Sign in to Konnect')
    reader.matches('konnect-account')
  })

  test('sign-up with an access code', async ({ page, reader, watched }) => {
    watched.tolerate(/status of 403/)
    await reader.open('/register?scenario=access-code', 'Create your Konnect account')
    const code = page.getByLabel('Access Code')
    await fill(reader, [...signUpFields(page, 'keys@navy.test'), [code, 'WRONG']])
    await reader.press('Enter')
    await expect(code).toHaveAttribute('aria-invalid', 'true')
    await reader.stays(code)
    await page.keyboard.press('ControlOrMeta+A')
    await reader.type('WELCOME-2026')
    await reader.press('Enter')
    await reader.arrives('Check your email')
    await reader.open(await newestLink(page, 'keys@navy.test'), 'Verify your email')
    await reader.tabTo(button(page, 'Verify email'))
    await reader.press('Enter')
    await reader.arrives('Sign in to Konnect')
    await signIn(page, reader)
    await reader.arrives(/^Welcome/)
    reader.matches('konnect-access-code')
  })

  test('invited', async ({ page, reader }) => {
    await reader.open('/register?scenario=invite-only', 'Create your Konnect account')
    await reader.tabTo(link(page, 'Contact sales'))
    await reader.open(await newestLink(page, 'invited@acme.test'), 'Welcome to Konnect')
    await fill(reader, [[passwordField(page, 'New password'), password]])
    await reader.press('Enter')
    await reader.arrives('Sign in to Konnect')
    await signIn(page, reader)
    await reader.arrives(/^Welcome/)
    reader.matches('konnect-invited')
  })

  test('sign-in before the address is verified', async ({ page, reader, watched }) => {
    watched.tolerate(/status of 403/)
    await reader.open('/register', 'Create your Konnect account')
    await fill(reader, signUpFields(page, 'keys@navy.test'))
    await reader.press('Enter')
    await reader.arrives('Check your email')
    // Five minutes later: the cool-down is over, for the browser and for the server.
    await page.evaluate(() => {
      localStorage.clear()
      return window.__mock!.clock.advance({ minutes: 5 })
    })
    await reader.open('/login', 'Sign in to Konnect')
    await signIn(page, reader, 'keys@navy.test')
    await expect(page.getByRole('alert')).toBeVisible()
    await reader.stays(passwordField(page))
    const resend = button(page, 'Resend email')
    await reader.tabBackTo(resend)
    await reader.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Sent again')
    await reader.stays(resend)
    reader.matches('konnect-not-verified')
  })

  test('single sign-on of an organization', async ({ page, reader }) => {
    await reader.open('/login/acme', /Identity provider/)
    await reader.tabTo(button(page, 'Deny'))
    await reader.press('Enter')
    await reader.arrives('Sign in to Konnect')
    await reader.tabTo(button(page, 'Continue with SSO'))
    await reader.press('Enter')
    await reader.loads(/Identity provider/)
    await fill(reader, [[email(page), 'ada@acme.test']])
    await reader.press('Enter')
    await reader.arrives(/^Welcome/)
    reader.matches('konnect-organization')
  })

  test('a forgotten password', async ({ page, reader }) => {
    await reader.open('/login', 'Sign in to Konnect')
    await reader.tabTo(link(page, 'Forgot your password?'))
    await reader.press('Enter')
    await reader.arrives('Forgot your password?')
    await fill(reader, [[email(page), 'ada@acme.test']])
    await reader.press('Enter')
    await reader.arrives('Check your email')
    await reader.open(await newestLink(page, 'ada@acme.test'), 'Choose a new password')
    await fill(reader, [[passwordField(page, 'New password'), 'N3w-password']])
    await reader.press('Enter')
    await reader.arrives('Sign in to Konnect')
    await signIn(page, reader, undefined, 'N3w-password')
    await reader.arrives(/^Welcome/)
    reader.matches('konnect-forgot-password')
  })
})
