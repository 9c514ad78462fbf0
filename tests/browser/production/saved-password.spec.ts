import { expect } from '@playwright/test'
import { withProfile } from '../support/chromium-profile'
import { heading, password } from '../support/user-steps'
import { test } from '../support/production-build'
import { autofilled, isHydrated, savePasswords } from '../support/saved-password'

// What Chrome itself has saved, in a profile of its own: docs/password-managers.md.
for (const { where, path, username, button, next, address } of [
  {
    where: 'Konnect, prerendered by the build',
    path: '/login',
    username: 'ada@acme.test',
    button: 'Sign in',
    next: 'Welcome, Ada',
    address: ({ site }: Sites) => Promise.resolve(site),
  },
  {
    where: 'a portal that the deployment knows, prerendered',
    path: '/login',
    username: 'dev@acme.test',
    button: 'Log in',
    next: 'APIs',
    address: ({ configuredForPortal }: Sites) => configuredForPortal('realm=portal'),
  },
  {
    where: 'a portal that it does not know',
    path: '/portal/acme/login',
    username: 'dev@acme.test',
    button: 'Log in',
    next: 'APIs',
    address: ({ site }: Sites) => Promise.resolve(site),
  },
]) {
  test(`the saved password stays filled in and signs in: ${where}`, async ({ site, configuredForPortal }) => {
    const origin = await address({ site, configuredForPortal })
    await withProfile(
      (folder) => savePasswords(folder, [{ origin, username, password }]),
      async (context) => {
        const page = await context.newPage()
        await page.goto(origin + path)
        await expect.poll(() => isHydrated(page)).toBe(true)
        await expect.poll(() => autofilled(page)).toEqual(['username', 'password'])
        await page.getByRole('button', { name: button, exact: true }).click()
        await expect(heading(page, next)).toBeVisible()
      },
    )
  })
}

interface Sites {
  readonly site: string
  readonly configuredForPortal: (...pairs: string[]) => Promise<string>
}
