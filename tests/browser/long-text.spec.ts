import { expect, type Page } from '@playwright/test'
import { layoutFaults } from './support/layout'
import { test } from './support/mock-build'
import { heading, logIn, password, passwordField } from './support/user-steps'

/** What nobody is called, but a field takes. */
const unbroken = 'Donaudampfschifffahrtselektrizitaeten'.repeat(7).slice(0, 256)
const organization = 'Hauptbetriebswerkbauunterbeamtengesellschaft & Co. '.repeat(4).slice(0, 200)
const rightToLeft = 'בוקר טוב (אקמה) — الخدمات السحابية '.repeat(6).trim()
const combined = `👩🏽‍💻 ${'Å̱̄ǫ̂ñ̥'.repeat(30)} 👨‍👩‍👧‍👦`
const longEmail = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(56)}.test`

test.use({ viewport: { width: 320, height: 640 } })

/** From now on an answer is as it is, but for this. */
async function answerWith(page: Page, path: string, change: object): Promise<void> {
  await page.evaluate(
    async ([url, changed]) => {
      const answer = (await (await fetch(url)).json()) as object
      const body = { ...answer, ...changed }
      await window.__mock!.faults.set([{ method: 'GET', path: url, status: 200, body }])
    },
    [path, change] as const,
  )
}

async function expectWhole(page: Page, text?: string): Promise<void> {
  expect(await layoutFaults(page, { phone: false })).toEqual([])
  if (text) await expect(page.getByText(text).first()).toBeAttached()
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/login')
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(heading(page, /Welcome/)).toBeVisible()
}

test('Konnect bears a name of 256 letters, an organization of 200 and an e-mail of 254', async ({ page }) => {
  expect([unbroken.length, organization.length, longEmail.length]).toEqual([256, 200, 254])
  await signIn(page)
  await page.evaluate(
    async ([name, mail, org]) => {
      const read = async (url: string) => (await (await fetch(url)).json()) as object
      const [me, own] = [await read('/v3/users/me'), await read('/v3/organizations/me')]
      await window.__mock!.faults.set([
        { method: 'GET', path: '/v3/users/me', status: 200, body: { ...me, full_name: name, email: mail } },
        { method: 'GET', path: '/v3/organizations/me', status: 200, body: { ...own, name: org } },
      ])
    },
    [unbroken, longEmail, organization] as const,
  )
  await page.goto('/')
  await expect(heading(page, `Welcome, ${unbroken}`)).toBeVisible()
  await expectWhole(page, organization.trim())
  await page.goto('/plan')
  await expect(heading(page, 'Your plan')).toBeVisible()
  await expectWhole(page, organization.trim())
  await page.goto('/account')
  await expect(heading(page, 'Your account')).toBeVisible()
  await expectWhole(page, unbroken)

  await page.getByRole('button', { name: /^Account/ }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByText(longEmail)).toBeAttached()
})

test('the account menu closes when Tab leaves it, and the focus goes on', async ({ page }) => {
  await signIn(page)
  await expect(page.getByRole('link', { name: 'Manage plan' })).toBeVisible()
  await page.getByRole('button', { name: /^Account/ }).focus()
  await page.keyboard.press('Enter')
  const signOut = page.getByRole('button', { name: 'Sign out' })
  await signOut.focus()
  await page.keyboard.press('Tab')
  await expect(signOut).toBeHidden()
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

for (const [title, name] of [
  ['one long word', unbroken.slice(0, 200)],
  ['written from right to left', rightToLeft],
  ['full of emoji and combining marks', combined],
] as const) {
  test(`a portal’s name may be ${title}`, async ({ page }) => {
    await page.goto('/portal/acme/login')
    await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
    await answerWith(page, '/portal/acme/api/v3/portal', { name })
    await page.reload()
    await expect(heading(page, /^Log in to /)).toContainText(name)
    await expectWhole(page)
    await logIn(page, 'dev@acme.test')
    await expect(heading(page, 'APIs')).toBeVisible()
    await expectWhole(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await expectWhole(page)
  })
}

test('the address that an e-mail went to is shown to its last letter', async ({ page }) => {
  await page.goto('/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill(longEmail)
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await expectWhole(page, longEmail)
})

test('text of twice the size fits into 320 px', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%'))
  })
  const noneSideways = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  for (const path of ['/register', '/portal/saml/login']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await noneSideways()
  }
  await signIn(page)
  for (const path of ['/', '/plan', '/account', '/portal/open']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await noneSideways()
  }
})
