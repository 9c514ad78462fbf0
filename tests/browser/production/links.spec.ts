import { expect, type Page } from '@playwright/test'
import type { MockVerbs } from '../../../mocks/hosts/verbs'
import { mangledLinks } from '../../support/mangled-links'
import { expectHydrated, expectNoLayoutShift, openWithoutScripts } from '../support/open-without-scripts'
import { heading, logIn, password, passwordField, signIn } from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

const nora = 'nora@new.test'
const newPassword = 'Another-1'
const again = 'Open the link in your email again'

async function ask(page: Page, path: string, data: object) {
  expect((await page.request.post(path, { data })).ok()).toBe(true)
}

const registerUser = (page: Page) =>
  ask(page, '/kauth/api/v1/register', { email: nora, fullName: 'Nora Nova', organization: 'Nova', password })
const registerDeveloper = (page: Page) =>
  ask(page, '/portal/acme/api/v3/developer', { email: nora, full_name: 'Nora Nova' })

/** The newest link to somebody, on this origin, and its token. */
async function linkAndToken(mock: MockVerbs, to: string) {
  const { pathname, hash } = new URL(await newestLink(mock, to))
  const link = pathname + hash
  const token = /token=([0-9a-f-]{36})/.exec(link)?.[1] ?? ''
  expect(token).not.toBe('')
  return { link, token }
}

/** What a test opens, up to its link: the five screens that a link from an e-mail opens. */
const journeys: readonly {
  name: string
  scenario?: string
  prepare: (page: Page) => Promise<unknown>
  owner: string
  title: string
  field?: string
  button: string
  signIn: string
}[] = [
  {
    name: 'Konnect verify-email',
    prepare: registerUser,
    owner: nora,
    title: 'Verify your email',
    button: 'Verify email',
    signIn: 'Sign in to Konnect',
  },
  {
    name: 'Konnect welcome',
    scenario: 'invite-only',
    prepare: () => Promise.resolve(),
    owner: 'invited@acme.test',
    title: 'Welcome to Konnect',
    field: 'New password',
    button: 'Save',
    signIn: 'Sign in to Konnect',
  },
  {
    name: 'Konnect reset-password',
    prepare: async (page) => {
      await registerUser(page)
      await ask(page, '/kauth/api/v1/password-resets', { email: nora })
    },
    owner: nora,
    title: 'Choose a new password',
    field: 'New password',
    button: 'Save',
    signIn: 'Sign in to Konnect',
  },
  {
    name: 'portal verify-email',
    prepare: registerDeveloper,
    owner: nora,
    title: 'Create a password',
    field: 'Password',
    button: 'Create password',
    signIn: 'Log in to Acme Dev Portal',
  },
  {
    name: 'portal reset-password',
    prepare: (page) => ask(page, '/portal/acme/api/v3/developer/forgot-password', { email: 'pending@acme.test' }),
    owner: 'pending@acme.test',
    title: 'Choose a new password',
    field: 'New password',
    button: 'Save',
    signIn: 'Log in to Acme Dev Portal',
  },
]

for (const { name, scenario, prepare, owner, title, field, button, signIn: next } of journeys) {
  const redeem = async (page: Page) => {
    if (field !== undefined) await passwordField(page, field).fill(newPassword)
    await page.getByRole('button', { name: button, exact: true }).click()
  }

  test(`${name}: from the link to sign-in, no other heading is painted`, async ({ page, mock, frames }) => {
    if (scenario !== undefined) await mock.reset(scenario)
    await prepare(page)
    const { link } = await linkAndToken(mock, owner)
    await page.goto(link)
    await expect(heading(page, title)).toBeVisible()
    await redeem(page)
    await expect(heading(page, next)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(owner)
    expect(await frames.headings(page)).toEqual([title, next])
  })

  // A portal's page of a link is not prerendered.
  if (name.startsWith('Konnect')) {
    test(`${name}: no layout shift on hydration`, async ({ page, mock }) => {
      if (scenario !== undefined) await mock.reset(scenario)
      await prepare(page)
      const letGo = await openWithoutScripts(page, (await linkAndToken(mock, owner)).link)
      await expect(heading(page, title)).toBeVisible()
      letGo()
      await expectHydrated(page)
      await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(owner)
      await expectNoLayoutShift(page)
    })

    test(`${name}: pressed before any script, the link is redeemed once the page is hydrated`, async ({
      page,
      mock,
      watched,
    }) => {
      watched.tolerate(/401/)
      if (scenario !== undefined) await mock.reset(scenario)
      await prepare(page)
      const { link } = await linkAndToken(mock, owner)
      const letGo = await openWithoutScripts(page, link)
      await redeem(page)
      await expect(page.locator('html')).toHaveAttribute('data-early-submit', /./)
      letGo()
      await expect(heading(page, next)).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(owner)
    })
  }

  test(`${name}: after a reload, the link is to be opened again, and works`, async ({ page, mock, frames }) => {
    if (scenario !== undefined) await mock.reset(scenario)
    await prepare(page)
    const { link } = await linkAndToken(mock, owner)
    await page.goto(link)
    await expect(heading(page, title)).toBeVisible()
    await page.reload()
    await expect(heading(page, again)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Send a new link' })).toBeVisible()
    expect(await frames.headings(page)).toEqual([title, again])
    await page.goto(link)
    await redeem(page)
    await expect(heading(page, next)).toBeVisible()
  })

  test(`${name}: somebody else is signed in: says who, and signs them out`, async ({ page, mock }) => {
    if (scenario !== undefined) await mock.reset(scenario)
    await prepare(page)
    const { link } = await linkAndToken(mock, owner)
    const realm = link.replace(/[^/]+$/, '')
    await page.goto(`${realm}login`)
    if (realm === '/') await signIn(page, 'ada@acme.test')
    else await logIn(page, 'dev@acme.test')
    await expect(page.getByRole('button', { name: /^Account/ })).toBeVisible()
    // A backend that does not tell whose link it was, and a link that does not either.
    await page.goto(link.replace(/&email=.*/, ''))
    await expect(page.getByRole('status')).toContainText(/You are signed in as (ada|dev)@acme\.test here\./)
    await redeem(page)
    await expect(heading(page, next)).toBeVisible()
    await expect(page.getByRole('status')).toContainText(/password|verified/)
    await page.goto(realm)
    await expect(heading(page, next)).toBeVisible()
  })
}

for (const [shape, mangle] of mangledLinks) {
  test(`a link with ${shape} opens its screen, and works`, async ({ page, mock, watched, frames }) => {
    // The document of a path that no server has: of `/verify-email%23token=…`.
    watched.tolerate(/status of 404/)
    await registerDeveloper(page)
    const portal = await linkAndToken(mock, nora)
    await page.goto(mangle(portal.link))
    await expect(heading(page, 'Create a password')).toBeVisible()
    await expect(page).toHaveURL('/portal/acme/verify-email')

    await registerUser(page)
    const konnect = await linkAndToken(mock, nora)
    const sent: string[] = []
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) sent.push(request.url())
    })
    await page.goto(mangle(konnect.link))
    await expect(heading(page, 'Verify your email')).toBeVisible()
    await expect(page).toHaveURL('/verify-email')
    await page.getByRole('button', { name: 'Verify email' }).click()
    await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(nora)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((url) => url.includes(konnect.token))).toEqual([])
    expect(await frames.headings(page)).toEqual(['Create a password', 'Verify your email', 'Sign in to Konnect'])
  })
}

for (const path of ['/verify-email', '/welcome', '/reset-password', '/portal/acme/verify-email']) {
  test(`${path} with half a token says at once that the link is not valid`, async ({ page, frames }) => {
    await page.goto(`${path}#token=7f0a1fc4-6f4b&email=${nora}`)
    await expect(heading(page, 'This link is not valid')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(nora)
    expect(page.url()).not.toContain('#')
    expect(await frames.headings(page)).toEqual(['This link is not valid'])
  })
}

test('a plus in the address of a link is a plus, and what is no address is not filled in', async ({ page }) => {
  await page.goto('/login?email=a+b@x.test')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('a+b@x.test')
  await page.goto('/portal/acme/forgot-password?email=a+b@x.test')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('a+b@x.test')
  await page.goto('/portal/acme/forgot-password?email=nobody')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('')
  await expect(page).toHaveURL(/\/portal\/acme\/forgot-password$/)
})
