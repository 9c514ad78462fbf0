import { expect, type Page } from '@playwright/test'
import { holdRequests } from '../support/hold-requests'
import { heading, logIn, registerDeveloper, signIn } from '../support/user-steps'
import { newestLink, test } from '../support/production-build'

async function seesProgress(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-progress')
  await expect.poll(() => progressWidth(page)).toBeGreaterThan(0)
}

function progressWidth(page: Page) {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement, '::after').inlineSize) || 0)
}

/** Presses of a button that is pending send nothing. */
async function isPending(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await button.click({ force: true })
  await expect(button).toHaveAttribute('aria-busy', 'true')
}

test('Sign in is pending until home stands, and sends once', async ({ page, context, mock, frames }) => {
  const letGo = await holdRequests(context, '**/assets/home-screen-*.js')
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await seesProgress(page)
  await isPending(page, 'Sign in')
  await page.keyboard.press('Enter')
  await letGo()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-progress')
  expect(await frames.headings(page)).toEqual(['Sign in to Konnect', 'Welcome, Ada'])
  const sent = (await mock.requests()).filter(({ path }) => path.endsWith('/authenticate'))
  expect(sent).toHaveLength(1)
})

test('Log in is pending until the catalog stands', async ({ page, context, frames }) => {
  const letGo = await holdRequests(context, '**/assets/catalog-screen-*.js')
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await seesProgress(page)
  await isPending(page, 'Log in')
  await letGo()
  await expect(heading(page, 'APIs')).toBeVisible()
  expect(await frames.headings(page)).toEqual(['Log in to Acme Dev Portal', 'APIs'])
})

test('a link to a screen that is not loaded yet shows that it was pressed, and the screen before stands', async ({
  page,
  context,
  frames,
}) => {
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  const letGo = await holdRequests(context, '**/assets/sign-up-screen-*.js')
  await page.getByRole('link', { name: 'Sign Up', exact: true }).click()
  await seesProgress(page)
  await letGo()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  expect(await frames.headings(page)).toEqual(['Log in to Acme Dev Portal', 'Create a developer account'])
})

test('so does a link of a prerendered screen that takes an address along', async ({ page, context, frames }) => {
  const letGo = await holdRequests(context, '**/assets/sign-up-screen-*.js')
  await page.goto('/login')
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByRole('link', { name: 'Sign up', exact: true }).click()
  await seesProgress(page)
  await letGo()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@acme.test')
  expect(await frames.headings(page)).toEqual(['Sign in to Konnect', 'Create your Konnect account'])
})

test('a screen that is slow to come does not hold up another one', async ({ page, context, frames }) => {
  const letGo = await holdRequests(context, '**/assets/sign-up-screen-*.js')
  await page.goto('/login')
  await page.getByRole('link', { name: 'Sign up', exact: true }).click()
  await seesProgress(page)
  await page.getByRole('link', { name: 'Forgot your password?', exact: true }).click()
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
  await letGo()
  await page.goBack()
  await expect(heading(page, 'Sign in to Konnect')).toBeFocused()
  expect(await frames.headings(page)).toEqual(['Sign in to Konnect', 'Forgot your password?', 'Sign in to Konnect'])
})

test('signing out on a slow network: the screen stands until sign-in does', async ({ page, context, frames }) => {
  await page.goto('/plan')
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Your plan')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Your plan')).toBeVisible()
  const letAnswer = await holdRequests(context, '**/kauth/api/v1/logout')
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await seesProgress(page)
  await letAnswer()
  await expect(heading(page, 'Sign in to Konnect')).toBeFocused()
  expect(await frames.headings(page)).toEqual(['Sign in to Konnect', 'Your plan', 'Sign in to Konnect'])
})

test('an API’s page opened from the catalog has its name at once', async ({ page, context, frames }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await page.getByRole('link', { name: 'Customers' }).click({ trial: true })
  const letGo = await holdRequests(context, '**/api/v3/apis/*')
  await page.getByRole('link', { name: 'Customers' }).click()
  await expect(heading(page, 'Customers')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Customer records with consent and preferences.')
  expect(await letGo()).toBe(1)
  expect(await frames.headings(page)).toEqual(['Log in to Acme Dev Portal', 'APIs', 'Customers'])
})

test('an API’s page opened by its address has a heading while its answer is on its way, and moves no focus then', async ({
  page,
  context,
  frames,
}) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  const letGo = await holdRequests(context, '**/api/v3/apis/*')
  await page.goto('/portal/acme/apis/customers')
  await expect(heading(page, 'Loading…')).toBeVisible()
  const back = page.getByRole('link', { name: 'All APIs' })
  await back.focus()
  await letGo()
  await expect(heading(page, 'Customers')).toBeVisible()
  await expect(back).toBeFocused()
  expect(await frames.headings(page)).toEqual(['Log in to Acme Dev Portal', 'APIs', 'Loading…', 'Customers'])
})

test('the status screen after a reload, and a catalog beyond its last page, pass no empty page', async ({
  page,
  frames,
}) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'pending@acme.test')
  await expect(heading(page, 'Approval pending')).toBeVisible()
  await page.reload()
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.goto('/portal/acme?page=99')
  await expect(page).not.toHaveURL(/page=99/)
  const name = 'Log in to Acme Dev Portal'
  expect(await frames.headings(page)).toEqual([name, 'Approval pending', name, 'APIs'])
})

test('Kong’s link with a token, opened in a tab where the app runs: no screen with the token in the address', async ({
  page,
  mock,
  frames,
}) => {
  await registerDeveloper(page, '/portal/acme', 'Grace Hopper', 'grace@navy.test')
  const token = /token=([^&]+)/.exec(await newestLink(mock, 'grace@navy.test'))?.[1] ?? ''
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      requestAnimationFrame(look)
      seen.push(location.href)
    }
    look()
  })
  await page.goto(`/portal/acme/login#token=${token}`)
  await expect(heading(page, 'Create a password')).toBeVisible()
  await expect(page).toHaveURL(/\/portal\/acme\/verify-email$/)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen.at(-1)).toContain('/verify-email')
  expect(seen.filter((address) => address.includes(token))).toEqual([])
  const title = 'Log in to Acme Dev Portal'
  expect(await frames.headings(page)).toEqual([
    'Create a developer account',
    'Check your email',
    title,
    'Create a password',
  ])
})
