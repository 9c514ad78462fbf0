import { type BrowserContext, expect, type Page } from '@playwright/test'
import { expectHydrated, openWithoutScripts } from '../support/open-without-scripts'
import { heading, logIn, password, passwordField } from '../support/user-steps'
import { test } from '../support/production-build'

const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.beforeEach(({ watched }) => watched.tolerate(/status of (400|401|403|429)/))

/** Puts a text into the clipboard, as another program does. */
async function copy(context: BrowserContext, text: string): Promise<void> {
  const page = await context.newPage()
  await page.setContent('<textarea aria-label="Anything"></textarea>')
  await page.getByRole('textbox').fill(text)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await page.close()
}

async function paste(page: Page, text: string): Promise<void> {
  await copy(page.context(), text)
  await email(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}

/** What the press sends. */
async function sentBy(page: Page, press: () => Promise<void>): Promise<unknown> {
  const [request] = await Promise.all([page.waitForRequest((each) => each.method() === 'POST'), press()])
  return request.postDataJSON()
}

for (const pasted of [
  '\u200bada@acme.test\u200f',
  'ada＠acme．test',
  'mailto:ada@acme.test?subject=Hello',
  'Ada Lovelace <ada@acme.test>,',
]) {
  test(`${JSON.stringify(pasted)} is pasted: the address is sent, and the password is left alone`, async ({ page }) => {
    await page.goto('/login')
    await expectHydrated(page)
    await paste(page, pasted)
    await passwordField(page).fill(' Passw0rd!,')
    expect(await sentBy(page, () => button(page, 'Sign in').click())).toEqual({
      username: 'ada@acme.test',
      password: ' Passw0rd!,',
    })
    await page.goto('/portal/acme/forgot-password')
    await paste(page, pasted)
    expect(await sentBy(page, () => button(page, 'Recover Password').click())).toEqual({ email: 'ada@acme.test' })
    await expect(page.getByRole('main')).toContainText('ada@acme.test')
  })
}

test('an international domain goes as ASCII and is shown as typed', async ({ page }) => {
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).pressSequentially('ada@bücher.example')
  expect(await sentBy(page, () => button(page, 'Recover Password').click())).toEqual({
    email: 'ada@xn--bcher-kva.example',
  })
  await expect(page.getByText('ada@bücher.example')).toBeVisible()
})

test('an address that cannot be accepted says why', async ({ page }) => {
  await page.goto('/register')
  await expectHydrated(page)
  await email(page).fill('josé@acme.test')
  await button(page, 'Create account').click()
  await expect(email(page)).toHaveAccessibleDescription(/“é” before the @/)
  await expect(email(page)).toHaveValue('josé@acme.test')
})

test('Konnect: the address goes along from a page that was prerendered, before and after hydration', async ({
  page,
}) => {
  const letGo = await openWithoutScripts(page, '/login')
  await email(page).fill('ada@acme.test')
  letGo()
  await expectHydrated(page)
  await link(page, 'Sign up').click()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await expect(email(page)).toHaveValue('ada@acme.test')
  await email(page).fill('bob@acme.test')
  await link(page, 'Sign in').click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expect(email(page)).toHaveValue('bob@acme.test')
  await link(page, 'Forgot your password?').click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await expect(email(page)).toHaveValue('bob@acme.test')
  await email(page).fill('eve@acme.test')
  await link(page, 'Back to sign in').click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expect(email(page)).toHaveValue('eve@acme.test')
  expect(page.url() + (await page.title())).not.toContain('acme.test')
  expect(new URL(page.url()).pathname).toBe('/login')
})

test('Back and Forward find what was typed in each place', async ({ page }) => {
  await page.goto('/login')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await link(page, 'Sign up').click()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await email(page).fill('bob@acme.test')
  await page.goBack()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expect(email(page)).toHaveValue('ada@acme.test')
  await page.goForward()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await expect(email(page)).toHaveValue('bob@acme.test')
  await page.reload()
  await expect(email(page)).toHaveValue('bob@acme.test')
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).fill('eve@acme.test')
  await button(page, 'Recover Password').click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await expect(email(page)).toHaveValue('eve@acme.test')
})

test('a portal: the address goes along, and to no other realm', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await email(page).fill('dev@acme.test')
  await link(page, 'Sign Up').click()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await expect(email(page)).toHaveValue('dev@acme.test')
  await email(page).fill('eve@acme.test')
  await link(page, 'Log in').click()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(email(page)).toHaveValue('eve@acme.test')
  await link(page, 'Forgot your password?').click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await expect(email(page)).toHaveValue('eve@acme.test')
  expect(page.url() + (await page.title())).not.toContain('acme.test')
  for (const [path, title] of [
    ['/login', 'Sign in to Konnect'],
    ['/register', 'Create your Konnect account'],
    ['/forgot-password', 'Forgot your password?'],
    ['/portal/acme-eu/login', 'Log in to Acme Europe Dev Portal'],
  ] as const) {
    await page.goto(path)
    await expect(heading(page, title)).toBeVisible()
    await expectHydrated(page)
    await expect(email(page)).toHaveValue('')
  }
})

test('a portal that was prerendered: the address goes along', async ({ page, configuredForPortal }) => {
  const site = await configuredForPortal('realm=portal')
  const letGo = await openWithoutScripts(page, `${site}/login`)
  await email(page).fill('dev@acme.test')
  letGo()
  await expectHydrated(page)
  await link(page, 'Sign Up').click()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await expect(email(page)).toHaveValue('dev@acme.test')
})

test('the fragment of a private page is kept over sign-in, and what only single sign-on means is not', async ({
  page,
}) => {
  await page.goto('/plan?from=mail#compare')
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await email(page).fill('ada@acme.test')
  await passwordField(page).fill(password)
  await button(page, 'Sign in').click()
  await expect(heading(page, 'Your plan')).toBeVisible()
  await expect(page).toHaveURL(/\/plan\?from=mail#compare$/)

  await page.goto('/portal/acme/apis/orders?loginSuccess=true&from=mail#section')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'Orders')).toBeVisible()
  await expect(page).toHaveURL(/\/portal\/acme\/apis\/orders\?from=mail#section$/)
})

for (const [path, logInPath] of [
  ['/?loginSuccess=true', '/login'],
  ['/?error=access_denied', '/login'],
  ['/plan?code=1&state=2', '/login?return_to=%2Fplan'],
  ['/portal/acme?loginSuccess=true', '/portal/acme/login'],
] as const) {
  test(`${path} typed by hand ends at ${logInPath}`, async ({ page, site }) => {
    await page.goto(path)
    await expect(heading(page, /in to/)).toBeVisible()
    await expect(page).toHaveURL(site + logInPath)
  })
}

test('what was kept while the device’s clock was 400 days ahead counts as absent once it is right', async ({
  page,
}) => {
  const ahead = Date.now() + 400 * 24 * 60 * 60_000
  const sso = page.waitForRequest(/\/v3\/authenticate\/acme/)
  await page.clock.setFixedTime(ahead)
  await page.goto('/login')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await button(page, 'Recover Password').click()
  await expect(page.getByText('You can ask again in 60 seconds.')).toBeVisible()
  await page.evaluate((time) => {
    sessionStorage.setItem('konnect-access:sso-starts:', [time, time, time].join())
  }, ahead)

  await page.clock.setFixedTime(Date.now())
  await expect(page.getByText(/You can ask again in/)).toBeHidden()
  await page.reload()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await expect(button(page, 'Resend email')).not.toHaveAttribute('aria-disabled', 'true')
  await page.goto('/login')
  await expectHydrated(page)
  await expect(email(page)).toHaveValue('')
  await page.goto('/login/acme', { waitUntil: 'commit' })
  await sso
})

test('a cool-down of another year in the storage is none', async ({ page }) => {
  await page.goto('/forgot-password')
  await expectHydrated(page)
  await email(page).fill('ada@acme.test')
  await button(page, 'Recover Password').click()
  await expect(page.getByText(/You can ask again in (60|5\d) seconds\./)).toBeVisible()
  await page.evaluate((ahead) => {
    for (const key of Object.keys(localStorage)) {
      const value = localStorage.getItem(key) ?? ''
      if (!key.includes('resend-at')) continue
      localStorage.setItem(
        key,
        value.replace(/^\d+/, (time) => String(Number(time) + ahead)),
      )
    }
  }, 34_560_058_000)
  await page.reload()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await expect(page.getByText(/You can ask again/)).toBeHidden()
})

test('a shown password is hidden by submitting, and value, caret and focus stay', async ({ page, mock }) => {
  await mock.faults.set([{ path: '/authenticate', latencyMs: 1000 }])
  for (const path of ['/login', '/portal/acme/login']) {
    await page.goto(path)
    await email(page).fill('ada@acme.test')
    await expectHydrated(page)
    await passwordField(page).fill('wrong-secret')
    await button(page, 'Show password').click()
    await expect(passwordField(page)).toHaveAttribute('type', 'text')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(passwordField(page)).toHaveAttribute('type', 'password')
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(passwordField(page)).toHaveAttribute('type', 'password')
    await expect(button(page, 'Show password')).toHaveAttribute('aria-pressed', 'false')
    await expect(passwordField(page)).toBeFocused()
    await page.keyboard.insertText('!')
    await expect(passwordField(page)).toHaveValue('w!rong-secret')
  }
})
