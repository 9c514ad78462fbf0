import { expect } from '@playwright/test'
import {
  createPassword,
  heading,
  signInAtIdentityProvider,
  logIn,
  logOut,
  passwordField,
  password,
  registerDeveloper,
} from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

const title = 'The API catalog isn’t available here'
const pairs = ['realm=portal', 'portalApiPrefix=/api/v2']

test('Portal API v2: sign up, first password, approval, log in, log out, forgotten password @phone', async ({
  page,
  mock,
  configured,
}) => {
  const site = await configured(...pairs)
  const notFound: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) notFound.push(response.url())
  })
  await registerDeveloper(page, site, 'Grace Hopper', 'grace@navy.test')
  await page.goto(await newestLink(mock, 'grace@navy.test'))
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await mock.developers.setStatus('acme', 'grace@navy.test', 'approved')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(heading(page, title)).toBeVisible()
  await page.reload()
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('You’re logged in to Acme Dev Portal.')
  await logOut(page)

  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill('grace@navy.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(await newestLink(mock, 'grace@navy.test'))
  await passwordField(page, 'New password').fill('Another-1')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('password')
  await logIn(page, undefined, 'Another-1')
  await expect(heading(page, title)).toBeVisible()
  expect(notFound).toEqual([])
  expect((await mock.requests()).map(({ path }) => path).filter((path) => !path.startsWith('/api/v2/'))).toEqual([])
})

test('Portal API v2: single sign-on', async ({ page, mock, configured }) => {
  const site = await configured(...pairs)
  await mock.portals.update('acme', { oidcAuthEnabled: true })
  await page.goto(`${site}/login`)
  await page.getByRole('link', { name: 'Login with SSO' }).click()
  await signInAtIdentityProvider(page, 'dev@acme.test')
  await expect(heading(page, title)).toBeVisible()
})

test('Portal API v2: Kong’s own links, prerendered pages, and a public portal', async ({
  page,
  mock,
  watched,
  configuredForPortal,
}) => {
  watched.tolerate(/401/)
  const site = await configuredForPortal(...pairs)
  await registerDeveloper(page, site, 'Kay Hill', 'kay@navy.test')
  const { hash } = new URL(await newestLink(mock, 'kay@navy.test'))
  await page.goto(`${site}/login?${hash.slice(1)}`)
  await createPassword(page)
  await page.goto(`${site}/login`)
  await logIn(page, 'dev@acme.test', password)
  await expect(heading(page, title)).toBeVisible()
  await mock.portals.update('acme', { authenticationEnabled: false })
  await page.goto(`${site}/login`)
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Account/ })).toHaveCount(0)
})
