import { expect, type Page } from '@playwright/test'
import { heading, logIn, password, passwordField } from '../support/user-steps'
import { test } from '../support/production-build'

const failures = [
  ['an answer of 503', { status: 503 }],
  ['a page of a proxy', { status: 200, body: '<html><body>Bad gateway</body></html>' }],
  ['a broken connection', { network: true }],
] as const
/** Registering has an answer without a body, of which half cannot be missing. */
const failuresOfReads = [...failures, ['half a JSON', { status: 200, body: '{"name": "Ac' }]] as const

for (const [what, fault] of failures) {
  test(`${what} while registering keeps what was typed and can be tried again`, async ({ page, mock, watched }) => {
    watched.tolerate(/Failed to load resource/)
    await page.goto('/portal/acme/register')
    await expect(heading(page, 'Create a developer account')).toBeVisible()
    await mock.faults.set([{ path: '/developer', method: 'POST', ...fault }])
    await page.getByLabel('Full name').fill('Grace Hopper')
    await page.getByRole('textbox', { name: 'Email' }).fill('grace@navy.test')
    await page.getByRole('button', { name: 'Create Account' }).click()
    await expect(page.getByRole('alert')).toContainText('try again')
    await expect(page.getByLabel('Full name')).toHaveValue('Grace Hopper')
    await mock.faults.clear()
    await page.getByRole('button', { name: 'Create Account' }).click()
    await expect(heading(page, 'Check your email')).toBeVisible()
  })
}

for (const [what, fault] of failuresOfReads) {
  test(`${what} while the portal loads ends in a screen that recovers`, async ({ page, mock, watched }) => {
    watched.tolerate(/Failed to load resource/)
    await mock.faults.set([{ path: '/portal', method: 'GET', ...fault }])
    await page.goto('/portal/acme/login')
    const again = page.getByRole('button', { name: 'Try again' })
    await expect(again).toBeVisible()
    await mock.faults.clear()
    await again.click()
    await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  })
}

test('offline while logging in: said, kept, and possible again afterwards', async ({ page, context, watched }) => {
  watched.tolerate(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('/portal/acme/login')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await context.setOffline(true)
  await logIn(page, 'dev@acme.test')
  await expect(page.getByRole('alert')).toContainText('try again')
  await expect(passwordField(page)).toHaveValue(password)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('logging out offline clears this browser, and the logout is sent on return', async ({
  page,
  context,
  mock,
  watched,
}) => {
  watched.tolerate(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Log out' }).click()
  await expect(page.getByRole('heading', { name: 'APIs' })).toHaveCount(0)
  await context.setOffline(false)
  await page.goto('/portal/acme')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  const calls = await mock.requests()
  expect(calls.filter(({ path }) => path.endsWith('/developer/logout'))).not.toEqual([])
})

test('a hundred presses are one request', async ({ page, mock }) => {
  await page.goto('/portal/acme/register')
  await page.getByLabel('Full name').fill('Im Patient')
  await page.getByRole('textbox', { name: 'Email' }).fill('impatient@acme.test')
  await mock.faults.set([{ path: '/developer', latencyMs: 500 }])
  const submit = page.getByRole('button', { name: 'Create Account' })
  await submit.evaluate((button) => {
    for (let press = 0; press < 100; press++) if (button instanceof HTMLElement) button.click()
  })
  await expect(heading(page, 'Check your email')).toBeVisible()
  const calls = await mock.requests()
  expect(calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/developer'))).toHaveLength(1)
})

/** The screens that say what has failed are loaded behind the first one. */
async function appLoadedAhead(page: Page): Promise<void> {
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    )
  await expect.poll(loaded).toContain('error-screens')
  await page.waitForLoadState('networkidle')
}

for (const [realm, start, link] of [
  ['Konnect', '/login', 'Sign up'],
  ['a portal', '/portal/acme/login', 'Sign Up'],
] as const) {
  test(`a part of ${realm} that is gone, as after a deployment, ends in words`, async ({ page, context, watched }) => {
    watched.tolerate(/Failed to load resource|Failed to fetch dynamically imported module/)
    await page.goto(start)
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible()
    await appLoadedAhead(page)
    await context.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.getByRole('link', { name: link, exact: true }).click()
    await expect(heading(page, 'Something went wrong')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test(`${realm} without a network says so, and goes on by itself when it is back`, async ({
    page,
    context,
    watched,
  }) => {
    watched.tolerate(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/)
    await page.goto(start)
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible()
    await appLoadedAhead(page)
    await context.setOffline(true)
    await page.getByRole('link', { name: link, exact: true }).click()
    await expect(heading(page, 'You are offline')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible()
  })
}
