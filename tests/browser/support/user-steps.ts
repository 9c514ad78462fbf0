import type { Page } from '@playwright/test'
import { expect } from '../engines/expect'

/** The password of everybody in a scenario, and of everybody who signs up in a test. */
export const password = 'Passw0rd!'

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name, ...(typeof name === 'string' && { exact: true }) })
}

/** A password field, which its button "Show password" would otherwise be taken for. */
export function passwordField(page: Page, label = 'Password') {
  return page.getByLabel(label, { exact: true })
}

export async function registerDeveloper(page: Page, portal: string, fullName: string, email: string): Promise<void> {
  await page.goto(`${portal}/register`)
  await fillRegistration(page, fullName, email)
}

export async function fillRegistration(page: Page, fullName: string, email: string): Promise<void> {
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await page.getByLabel('Full name').fill(fullName)
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('button', { name: 'Create Account' }).click()
  await expect(heading(page, 'Check your email')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(email)
}

export async function createPassword(page: Page): Promise<void> {
  await expect(heading(page, 'Create a password')).toBeVisible()
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Create password' }).click()
  await expect(page.getByRole('status')).toContainText('password')
}

export async function logIn(page: Page, email?: string, secret = password): Promise<void> {
  await expect(heading(page, /^Log in to /)).toBeVisible()
  if (email !== undefined) await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await passwordField(page).fill(secret)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
}

export async function logOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Log out' }).click()
  await expect(heading(page, /^Log in to /)).toBeVisible()
}

/** Fills in Konnect's sign-up and presses Create account; `accessCode` where the form asks for one. */
export async function fillSignUp(page: Page, email: string, accessCode?: string): Promise<void> {
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('First name').fill('Grace')
  await page.getByLabel('Last name').fill('Hopper')
  await page.getByLabel('Organization name').fill('Navy')
  await passwordField(page).fill(password)
  if (accessCode !== undefined) await page.getByLabel('Access Code').fill(accessCode)
  await page.getByRole('button', { name: 'Create account' }).click()
}

export async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/register')
  await fillSignUp(page, email)
  await expect(heading(page, 'Check your email')).toBeVisible()
}

/** Signs in at Konnect's realm; the address is there already unless told. */
export async function signIn(page: Page, email?: string, secret = password): Promise<void> {
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  if (email !== undefined) await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await passwordField(page).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
}

/** Says at the mock identity provider who one is. */
export async function signInAtIdentityProvider(page: Page, email: string): Promise<void> {
  await expect(heading(page, /Identity provider/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByRole('button', { name: 'Continue' }).click()
}
