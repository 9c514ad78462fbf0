import { expect } from './engines/expect'
import { followInEmail, newestLink, openInbox, test } from './support/mock-build'
import {
  createPassword,
  fillRegistration,
  heading,
  logIn,
  logOut,
  password,
  passwordField,
  registerDeveloper,
} from './support/user-steps'

test('from the list of portals to the catalog and out again, by clicking alone @phone', async ({ page }) => {
  await page.goto('/portal')
  await page.getByRole('link', { name: 'Register: Acme Dev Portal' }).click()
  await fillRegistration(page, 'Grace Hopper', 'grace@navy.test')
  await openInbox(page, 'grace@navy.test')
  await followInEmail(page, 'Verify your email for Acme Dev Portal', 'Verify email and create a password')
  await expect(heading(page, 'Create a password')).toBeVisible()
  await expect(page).toHaveURL(/\/portal\/acme\/verify-email$/)
  await passwordField(page).fill('short')
  await expect(page.getByRole('listitem').filter({ hasText: 'At least 8 characters' })).toContainText('not met')
  await createPassword(page)
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('grace@navy.test')
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()

  await page.evaluate(() => window.__mock!.developers.setStatus('acme', 'grace@navy.test', 'approved'))
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search APIs' }).fill('pay')
  await expect(page).toHaveURL(/\?q=pay$/)
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('link', { name: 'All APIs' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Search APIs' })).toHaveValue('pay')
  await logOut(page)

  await openInbox(page, 'grace@navy.test')
  await followInEmail(page, 'You are approved for Acme Dev Portal', 'Log in')
  await logIn(page, 'grace@navy.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a portal that approves at once names its region and lets in after the password @phone', async ({ page }) => {
  await registerDeveloper(page, '/portal/acme-eu', 'Konrad Zuse', 'konrad@zuse.test')
  await expect(page.getByRole('banner')).toContainText('EU region')
  await openInbox(page, 'konrad@zuse.test')
  await followInEmail(page, 'Verify your email for Acme Europe Dev Portal', 'Verify email and create a password')
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a forgotten password is reset from the e-mail, and only once @phone', async ({ page, watched }) => {
  watched.tolerate(/status of 410/)
  await page.goto('/portal/acme/login')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  const link = await newestLink(page, 'dev@acme.test')
  await openInbox(page, 'dev@acme.test')
  await followInEmail(page, 'Choose a new password for Acme Dev Portal', 'Choose a new password')
  await expect(heading(page, 'Choose a new password')).toBeVisible()
  await passwordField(page, 'New password').fill('Another-1')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await logIn(page, undefined, 'Another-1')
  await expect(heading(page, 'APIs')).toBeVisible()

  await page.goto(link)
  await passwordField(page, 'New password').fill('Another-2')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(heading(page, 'This link has already been used')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send a new link' })).toBeVisible()
})

test('an expired link says so and gets a new one there and then @engines', async ({ page, watched }) => {
  watched.tolerate(/status of 410/)
  await registerDeveloper(page, '/portal/acme', 'Late Comer', 'late@acme.test')
  const link = await newestLink(page, 'late@acme.test')
  await page.evaluate(() => window.__mock!.clock.advance({ hours: 25 }))
  await page.goto(link)
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Create password' }).click()
  await expect(heading(page, 'This link has expired')).toBeVisible()
  await page.getByLabel('Full name').fill('Late Comer')
  await page.getByRole('textbox', { name: 'Email' }).fill('late@acme.test')
  await page.getByRole('button', { name: 'Send a new link' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(await newestLink(page, 'late@acme.test'))
  await createPassword(page)
})

for (const [who, title] of [
  ['pending@acme.test', /^Approval pending/],
  ['rejected@acme.test', /^Registration rejected/],
  ['revoked@acme.test', /^Access revoked/],
] as const) {
  test(`${who} sees the status and can have it mailed`, async ({ page }) => {
    await page.goto('/portal/acme/login')
    await logIn(page, who)
    await expect(heading(page, title)).toBeVisible()
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(heading(page, title)).toBeVisible()
    await page.getByRole('button', { name: 'Email me my status' }).click()
    await expect(page.getByRole('status')).toContainText(who)
    await page.reload()
    await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  })
}

test('what was typed survives a reload, the password aside', async ({ page }) => {
  await page.goto('/portal/acme/register')
  await page.getByLabel('Full name').fill('Half Done')
  await page.getByRole('textbox', { name: 'Email' }).fill('half@acme.test')
  await page.reload()
  await expect(page.getByLabel('Full name')).toHaveValue('Half Done')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('half@acme.test')
})

test('signed out, a private page is remembered with its query', async ({ page }) => {
  await page.goto('/portal/acme/?q=pay')
  await logIn(page, 'dev@acme.test')
  await expect(page.getByRole('searchbox', { name: 'Search APIs' })).toHaveValue('pay')
})

test('a public portal has no accounts: every account page is its catalog', async ({ page }) => {
  for (const path of ['/login', '/register', '/forgot-password', '/status', '/catalog', '/']) {
    await page.goto(`/portal/open${path}`)
    await expect(heading(page, 'APIs')).toBeVisible()
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe('/portal/open')
  }
})

test('an unknown page and an unknown portal have a way home', async ({ page, watched }) => {
  watched.tolerate(/status of 404/)
  for (const path of ['/no/such/page', '/portal/nowhere/login', '/portal/acme/no/such/page']) {
    await page.goto(path)
    await expect(heading(page, 'Page not found')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
})
