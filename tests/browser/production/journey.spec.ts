import { expect } from '../engines/expect'
import { withoutWaiting } from '../support/frames'
import {
  createPassword,
  heading,
  signInAtIdentityProvider,
  logIn,
  logOut,
  passwordField,
  registerDeveloper,
} from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

test('sign up, e-mail, password, approval, catalog, log out, over real HTTP @phone @engines', async ({
  page,
  site,
  frames,
  mock,
}) => {
  await registerDeveloper(page, '/portal/acme', 'Grace Hopper', 'grace@navy.test')
  const link = await newestLink(mock, 'grace@navy.test')
  expect(new URL(link).origin).toBe(site)
  await page.goto(link)
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await mock.developers.setStatus('acme', 'grace@navy.test', 'approved')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'APIs')).toBeVisible()
  await logOut(page)
  await page.goto('/portal/acme/apis/payments')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  expect(await frames.headings(page)).toEqual([
    'Create a developer account',
    'Check your email',
    'Create a password',
    'Log in to Acme Dev Portal',
    'Approval pending',
    'APIs',
    'Log in to Acme Dev Portal',
  ])
})

test('cookies are out of scripts’ reach, and those of two portals do not collide', async ({ page, context, mock }) => {
  await registerDeveloper(page, '/portal/acme-eu', 'Two Places', 'two@acme.test')
  await page.goto(await newestLink(mock, 'two@acme.test'))
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()

  const cookies = await context.cookies([
    new URL('/portal/acme', page.url()).href,
    new URL('/portal/acme-eu', page.url()).href,
  ])
  expect(cookies.map(({ name, path }) => `${name} ${path}`).toSorted()).toEqual([
    'portalaccesstoken /portal/acme',
    'portalaccesstoken /portal/acme-eu',
    'portalrefreshtoken /portal/acme',
    'portalrefreshtoken /portal/acme-eu',
  ])
  expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
  expect(await page.evaluate(() => document.cookie)).toBe('')
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  )
  for (const { value } of cookies) expect(stored).not.toContain(value)

  await logOut(page)
  await page.goto('/portal/acme-eu')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('an access token that has expired is renewed without a word @engines', async ({ page, mock }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await mock.clock.advance({ minutes: 31 })
  await page.reload()
  await expect(heading(page, 'APIs')).toBeVisible()
  await mock.clock.advance({ hours: 13 })
  await page.reload()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
})

test('a password reset ends the session in another browser', async ({ page, frames, browser, mock }) => {
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/portal/acme/login')
  await logIn(elsewhere, 'dev@acme.test')
  await expect(heading(elsewhere, 'APIs')).toBeVisible()

  await page.goto('/portal/acme/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(await newestLink(mock, 'dev@acme.test'))
  await passwordField(page, 'New password').fill('Another-1')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  expect(await frames.headings(page)).toEqual([
    'Forgot your password?',
    'Check your email',
    'Choose a new password',
    'Log in to Acme Dev Portal',
  ])

  await elsewhere.reload()
  await expect(heading(elsewhere, 'Log in to Acme Dev Portal')).toBeVisible()
  const [newest] = await mock.inbox('dev@acme.test')
  expect(newest?.subject).toContain('was changed')
  await elsewhere.context().close()
})

test('single sign-on over real redirects comes back to the page first asked for @engines', async ({ page, frames }) => {
  await page.goto('/portal/sso/apis/partner-orders')
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await signInAtIdentityProvider(page, 'new@partner.test')
  await expect(page).toHaveURL(/\/portal\/sso\/apis\/partner-orders$/)
  await expect(heading(page, 'Partner Orders')).toBeVisible()
  expect(withoutWaiting(await frames.headings(page))).toEqual([
    'Log in to Acme Partner Portal',
    'Identity provider (mock)',
    'Partner Orders',
  ])
})

test('denied by the identity provider: says so, with the way in still there', async ({ page, frames }) => {
  await page.goto('/portal/sso/login')
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await page.getByRole('button', { name: 'Deny' }).click()
  await expect(page.getByRole('alert')).toContainText('did not let you in')
  await expect(page.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
  expect(withoutWaiting(await frames.headings(page))).toEqual([
    'Log in to Acme Partner Portal',
    'Identity provider (mock)',
    'Log in to Acme Partner Portal',
  ])
})

test('SAML beside the password, in another region', async ({ page }) => {
  await page.goto('/portal/saml/login')
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible()
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await signInAtIdentityProvider(page, 'pacific@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await logOut(page)
})
