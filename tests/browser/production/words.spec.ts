import { expect, type Page } from '@playwright/test'
import { readCatalog } from '../../support/catalogs'
import { findMessageKeys } from '../../support/find-message-keys'
import { createEnglishFinder, readPageText } from '../../support/page-text'
import { expectHydrated } from '../support/open-without-scripts'
import { heading, logIn, passwordField, signIn } from '../support/user-steps'
import { test } from '../support/production-build'

const english = await readCatalog('en')

const languageSwitch = (page: Page) => page.locator('select:has(option[lang="de"])')

/** Changes the language; then nothing on the page is in English or a key. */
async function readIn(page: Page, locale: 'de' | 'ar'): Promise<void> {
  const inEnglish = await createEnglishFinder(locale)
  const before = await page.evaluate(readPageText)
  if ((await page.locator('html').getAttribute('lang')) === 'en') expect(inEnglish(before)).not.toEqual([])
  // In place: a dialog may stand over the switch.
  await languageSwitch(page).selectOption(locale, { force: true })
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  const after = await page.evaluate(readPageText)
  expect(inEnglish(after)).toEqual([])
  expect(findMessageKeys(after.join(' '), english)).toEqual([])
}

const entries = ['login', 'register', 'forgot-password', 'verify-email#token=from-an-e-mail', 'reset-password#token=t']

for (const [what, paths, pairs] of [
  ['Konnect', [...entries, 'welcome#token=from-an-e-mail'].map((path) => `/${path}`), ['signUp=access-code']],
  ['Konnect by invitation', ['/register'], ['signUp=invite-only', 'salesUrl=https://sales.example']],
  ['a portal', entries.map((path) => `/portal/acme/${path}`), []],
] as const) {
  test(`no public screen of ${what} shows a key, and each follows another language`, async ({ page, configured }) => {
    const legal = ['termsUrl=https://terms.example', 'privacyUrl=https://privacy.example']
    const site = await configured(...legal, 'regions=us,eu', 'supportUrl=https://help.example', ...pairs)
    for (const path of paths) {
      // From a blank page: another fragment alone would load nothing.
      await page.goto('about:blank')
      await page.goto(`${site}${path}`)
      await page.evaluate(() => localStorage.clear())
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (!what.includes('invit')) await expectHydrated(page)
      const words = (await page.evaluate(readPageText)).join(' ')
      expect(findMessageKeys(words, english), path).toEqual([])
      if (path.includes('register') && !what.includes('invit')) expect(words).toContain('Privacy policy')
      await readIn(page, 'de')
      await readIn(page, 'ar')
      await page.evaluate(() => localStorage.clear())
    }
  })
}

test('errors, their summary and what is announced follow another language', async ({ page }) => {
  await page.goto('/register')
  await expectHydrated(page)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('region', { name: 'Please check 5 fields' })).toBeVisible()
  await page.getByLabel('First name').fill('Grace')
  await readIn(page, 'de')
  const summary = page.getByRole('region', { name: /4 Felder/ })
  await expect(summary.getByRole('link')).toHaveText(['E-Mail', 'Nachname', 'Name der Organisation', 'Passwort'])
  await readIn(page, 'ar')
})

test('what the server refused at a field follows another language', async ({ page, configured, mock, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await mock.konnect.signUpMode('access-code')
  const site = await configured('signUp=access-code')
  await page.goto(`${site}/register`)
  await expectHydrated(page)
  for (const [label, text] of [
    ['Email', 'grace@navy.test'],
    ['First name', 'Grace'],
    ['Last name', 'Hopper'],
    ['Organization name', 'Navy'],
    ['Access Code', 'wrong'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text)
  await passwordField(page).fill('Passw0rd!')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('This access code is not valid. Check your invitation.')).toBeVisible()
  await readIn(page, 'de')
})

test('a refusal, a countdown, what was sent and a dialog follow another language', async ({ page, mock, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await page.goto('/login')
  for (let each = 0; each < 11; each += 1) {
    await signIn(page, 'nobody@acme.test', `wrong ${each}`)
    await expect(page.getByRole('alert')).toContainText(each < 10 ? 'do not match' : 'Too many attempts')
  }
  await readIn(page, 'de')
  await page.evaluate(() => localStorage.clear())

  await page.goto('/forgot-password')
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await readIn(page, 'de')
  await page.evaluate(() => localStorage.clear())

  await page.goto('/verify-email#token=12345678-1234-4123-8123-123456789abc')
  await page.getByRole('button', { name: 'Verify email' }).click()
  await expect(heading(page, 'This link is not valid')).toBeVisible()
  await readIn(page, 'ar')
  await page.evaluate(() => localStorage.clear())

  await page.goto('/login?return_to=/plan')
  await signIn(page, 'ada@acme.test')
  await page.getByRole('button', { name: 'Downgrade to Free' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await readIn(page, 'de')
  await page.evaluate(() => localStorage.clear())

  await page.goto('/portal/acme/login')
  await logIn(page, 'pending@acme.test')
  await expect(heading(page, 'Approval pending')).toBeVisible()
  await readIn(page, 'ar')
  expect(await mock.inbox('ada@acme.test')).not.toEqual([])
})

test.describe('a browser that asks for traditional Chinese', () => {
  test.use({ locale: 'zh-TW' })

  test('gets English, not simplified Chinese, before and after the scripts', async ({ page }) => {
    await page.goto('/login')
    expect(await page.evaluate(() => navigator.language)).toBe('zh-TW')
    await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
    await expectHydrated(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).not.toHaveAttribute('data-locale-pending')
  })
})

test.describe('a browser that asks for simplified Chinese', () => {
  test.use({ locale: 'zh-SG' })

  test('gets it', async ({ page }) => {
    await page.goto('/login')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('登录')
  })
})
