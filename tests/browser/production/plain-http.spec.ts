import { expect } from '@playwright/test'
import { recordRequests } from '../support/open-without-scripts'
import {
  createPassword,
  fillRegistration,
  fillSignUp,
  heading,
  logIn,
  logOut,
  passwordField,
  signIn,
  signOut,
} from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

/** Neither https nor localhost: browsers hide there what they keep for secure contexts. */
const hostName = 'intranet.test'

test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${hostName} 127.0.0.1`],
    }),
  baseURL: ({ site }, provide) => provide(site.replace('127.0.0.1', hostName)),
})

test.beforeEach(({ watched }) => {
  // Chromium writes it for each document of such a host.
  watched.tolerate(/^The Cross-Origin-Opener-Policy header has been ignored/)
})

const pathOf = (link: string) => {
  const { pathname, hash } = new URL(link)
  return pathname + hash
}

test('Konnect on plain http: sign-up, verification, sign-in, the plan, a forgotten password', async ({
  page,
  mock,
}) => {
  await page.goto('/register')
  expect(await page.evaluate(() => [window.isSecureContext, 'randomUUID' in crypto])).toEqual([false, false])
  await fillSignUp(page, 'grace@navy.test')
  await expect(heading(page, 'Check your email')).toBeVisible()
  expect(await mock.inbox('grace@navy.test')).toHaveLength(1)
  await page.goto(pathOf(await newestLink(mock, 'grace@navy.test')))
  await page.getByRole('button', { name: 'Verify email' }).click()
  await signIn(page)
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
  await page.getByRole('link', { name: 'Manage plan' }).click()
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Downgrade', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Free')
  await signOut(page)

  await page.goto('/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill('grace@navy.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goto(pathOf(await newestLink(mock, 'grace@navy.test')))
  await passwordField(page, 'New password').fill('N3w-password')
  await page.getByRole('button', { name: 'Save' }).click()
  await signIn(page, undefined, 'N3w-password')
  await expect(heading(page, 'Welcome, Grace')).toBeVisible()
})

test('a portal on plain http: registration, first password, log-in, status, the catalog, log-out', async ({
  page,
  mock,
}) => {
  await page.goto('/portal/acme/register')
  await fillRegistration(page, 'Grace Hopper', 'grace@navy.test')
  await page.goto(pathOf(await newestLink(mock, 'grace@navy.test')))
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await mock.developers.setStatus('acme', 'grace@navy.test', 'approved')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('link', { name: 'All APIs' })).toBeVisible()
  await logOut(page)
})

test('what fails after the e-mail has gone out leads on all the same, and nothing is sent twice', async ({
  page,
  watched,
}) => {
  watched.tolerate(/^uncaught: SecurityError: too many steps/)
  await page.addInitScript(() => {
    // As Safari does after a hundred steps in half a minute.
    history.pushState = () => {
      throw new DOMException('too many steps', 'SecurityError')
    }
  })
  const sent = recordRequests(page)
  await page.goto('/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  expect(sent.filter((line) => line.startsWith('POST'))).toHaveLength(1)
})
