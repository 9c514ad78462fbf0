import { expect } from '../engines/expect'
import { heading, logIn, logOut, passwordField, signIn } from '../support/user-steps'
import { test } from '../support/production-build'

test('a dialog: focus on its heading, a second Enter changes nothing, Escape or a press beside closes it @engines', async ({
  page,
}) => {
  await page.goto('/plan')
  await signIn(page, 'ada@acme.test')
  const downgrade = page.getByRole('button', { name: 'Downgrade to Free' })
  await downgrade.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).not.toBeVisible()
  await expect(downgrade).toBeFocused()
  await downgrade.click()
  await expect(dialog).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(dialog).not.toBeVisible()
  await expect(downgrade).toBeVisible()
})

test('what was typed survives a reload, the password aside @engines', async ({ page }) => {
  await page.goto('/register')
  await page.getByLabel('First name').fill('Grace')
  await page.getByRole('textbox', { name: 'Email' }).fill('half@navy.test')
  await passwordField(page).fill('Half-D0ne')
  await page.reload()
  await expect(page.getByLabel('First name')).toHaveValue('Grace')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('half@navy.test')
  await expect(passwordField(page)).toHaveValue('')
})

test('errors are named, the first one has the focus, and what is mended is no error any more @engines', async ({
  page,
}) => {
  await page.goto('/portal/acme/register')
  await page.getByLabel('Full name').fill('Grace Hopper')
  await page.getByRole('button', { name: 'Create Account' }).click()
  const email = page.getByRole('textbox', { name: 'Email' })
  await expect(email).toBeFocused()
  await expect(email).toHaveAttribute('aria-invalid', 'true')
  await email.fill('grace@navy.test')
  await expect(email).not.toHaveAttribute('aria-invalid')
  await expect(page.getByLabel('Full name')).toHaveValue('Grace Hopper')
})

test('into Arabic and back, with what was typed @engines', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await page.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await page.getByRole('combobox').selectOption('en')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('dev@acme.test')
})

test('back and forward through the public screens and the catalog @engines', async ({ page, frames }) => {
  await page.goto('/portal/acme/login')
  await page.getByRole('link', { name: 'Sign Up', exact: true }).click()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await page.goBack()
  await logIn(page, 'dev@acme.test')
  await page.getByRole('link', { name: 'Customers' }).click()
  await expect(heading(page, 'Customers')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'APIs')).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'Customers')).toBeVisible()
  const name = 'Log in to Acme Dev Portal'
  expect(await frames.headings(page)).toEqual([
    ...[name, 'Create a developer account', name],
    ...['APIs', 'Customers', 'APIs', 'Customers'],
  ])
})

test('logging in and out in one tab does the same in the other @engines', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/portal/acme/login')
  await expect(heading(other, 'Log in to Acme Dev Portal')).toBeVisible()
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await expect(heading(other, 'APIs')).toBeVisible()
  await logOut(other)
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('You are signed out.')
})
