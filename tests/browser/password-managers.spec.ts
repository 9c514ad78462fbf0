import { expect, type Page } from '@playwright/test'
import { createExtension, type FillMode } from './support/extension'
import { newestLink, test } from './support/mock-build'
import { heading, password, registerDeveloper } from './support/user-steps'

/** What password managers do to our forms, done as they do it; docs/password-managers.md has the whole matrix. */

const manners: readonly FillMode[] = ['silent', 'events']
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Managers offer to save when the form that was sent has gone. */
async function formIsGone(page: Page, id: string): Promise<void> {
  await expect(page.locator(`form#${id}`)).toHaveCount(0)
}

for (const manner of manners) {
  test(`sign-in in both realms, filled ${manner}, in either order`, async ({ page }) => {
    const extension = await createExtension(page)
    await page.goto('/login')
    await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
    await extension.fill(manner, [
      ['username', 'ada@acme.test'],
      ['current-password', password],
    ])
    await press(page, 'Sign in')
    await expect(heading(page, /^Welcome/)).toBeVisible()
    await formIsGone(page, 'konnect-sign-in')

    await page.goto('/portal/acme/login')
    await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
    await extension.fill(manner, [
      ['current-password', password],
      ['username', 'dev@acme.test'],
    ])
    await press(page, 'Log in')
    await expect(heading(page, 'APIs')).toBeVisible()
    await formIsGone(page, 'portal-log-in')
  })

  test(`sign-up with identity and a generated password, filled ${manner}`, async ({ page }) => {
    const extension = await createExtension(page)
    await page.goto('/register')
    await expect(heading(page, 'Create your Konnect account')).toBeVisible()
    await extension.fill(manner, [
      ['new-password', 'xovqaz-tiHzy0-dufnyp'],
      ['username', 'grace@navy.test'],
      ['given-name', 'Grace'],
      ['family-name', 'Hopper'],
      ['organization', 'Navy'],
    ])
    await press(page, 'Create account')
    await expect(heading(page, 'Check your email')).toBeVisible()
    await formIsGone(page, 'konnect-sign-up')
    const sent = await page.evaluate(() => window.__mock!.requests())
    expect(sent.find(({ path }) => path.endsWith('/register'))?.requestBody).toMatchObject({
      email: 'grace@navy.test',
      fullName: 'Grace Hopper',
      organization: 'Navy',
    })
  })

  test(`a new password from a link, filled ${manner}, beside the account’s address`, async ({ page }) => {
    const extension = await createExtension(page)
    await page.goto('/forgot-password')
    await expect(heading(page, 'Forgot your password?')).toBeVisible()
    await extension.fill(manner, [['username', 'ada@acme.test']])
    await press(page, 'Recover Password')
    await expect(heading(page, 'Check your email')).toBeVisible()
    await page.goto(await newestLink(page, 'ada@acme.test'))
    await expect(heading(page, 'Choose a new password')).toBeVisible()
    const account = page.locator('input[autocomplete=username]')
    await expect(account).toBeVisible()
    await expect(account).toHaveValue('ada@acme.test')
    await expect(account).toHaveAttribute('readonly')
    await extension.fill(manner, [['new-password', 'xovqaz-tiHzy0-dufnyp']])
    await press(page, 'Save')
    await expect(page.getByRole('status')).toContainText('password')
    await extension.fill(manner, [['current-password', 'xovqaz-tiHzy0-dufnyp']])
    await press(page, 'Sign in')
    await expect(heading(page, /^Welcome/)).toBeVisible()
  })
}

test('the first password at a portal stands beside its address', async ({ page }) => {
  const extension = await createExtension(page)
  await registerDeveloper(page, '/portal/acme', 'Grace Hopper', 'grace@navy.test')
  await page.goto(await newestLink(page, 'grace@navy.test'))
  await expect(heading(page, 'Create a password')).toBeVisible()
  await expect(page.locator('input[autocomplete=username][readonly]')).toHaveValue('grace@navy.test')
  await extension.fill('silent', [['new-password', 'xovqaz-tiHzy0-dufnyp']])
  await press(page, 'Create password')
  await expect(page.getByRole('status')).toContainText('password')
})

test('tokens, names and ids are the documented ones, and no form shares an id with another', async ({ page }) => {
  const forms: Record<string, string[]> = {
    '/login': [
      'email username konnect-sign-in-username username',
      'password current-password konnect-sign-in-password password',
    ],
    '/portal/acme/login': [
      'email username portal-log-in-username username',
      'password current-password portal-log-in-password password',
    ],
    '/register?scenario=access-code': [
      'email username konnect-sign-up-email email',
      'text given-name konnect-sign-up-firstName firstName',
      'text family-name konnect-sign-up-lastName lastName',
      'text organization konnect-sign-up-organization organization',
      'password new-password konnect-sign-up-newPassword newPassword',
      'text off konnect-sign-up-accessCode accessCode',
    ],
    '/portal/acme/register': [
      'text name portal-sign-up-fullName fullName',
      'email username portal-sign-up-email email',
    ],
    '/forgot-password': ['email username forgot-password-email email'],
  }
  const found: Record<string, string[]> = {}
  for (const path of Object.keys(forms)) {
    await page.goto(path)
    await expect(page.locator('main form')).toBeVisible()
    found[path] = await page
      .locator('main form input')
      .evaluateAll((fields) =>
        fields.map((field) =>
          field instanceof HTMLInputElement ? [field.type, field.autocomplete, field.id, field.name].join(' ') : '',
        ),
      )
  }
  expect(found).toEqual(forms)
  const ids = Object.values(found).flatMap((fields) => fields.map((field) => field.split(' ')[2]))
  expect(new Set(ids).size).toBe(ids.length)
})

test('pasting is left alone in every field', async ({ page }) => {
  for (const path of ['/login', '/register?scenario=access-code', '/forgot-password', '/portal/acme/register']) {
    await page.goto(path)
    await expect(page.locator('main form')).toBeVisible()
    const refused = await page.locator('main form input').evaluateAll((fields) =>
      fields
        .filter((field) => {
          const paste = new ClipboardEvent('paste', {
            bubbles: true,
            cancelable: true,
            clipboardData: new DataTransfer(),
          })
          const drop = new DragEvent('drop', { bubbles: true, cancelable: true })
          return !field.dispatchEvent(paste) || !field.dispatchEvent(drop)
        })
        .map(({ id }) => id),
    )
    expect(refused, path).toEqual([])
  }
})

test('the address for changing a password leads to where a forgotten one is replaced', async ({ page, request }) => {
  const answer = await request.get('/.well-known/change-password', { maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  await page.goto('/.well-known/change-password')
  await expect(heading(page, 'Forgot your password?')).toBeVisible()
})
