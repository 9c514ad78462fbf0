import { expect, type Page } from '@playwright/test'
import { heading, signInAtIdentityProvider } from './user-steps'
import { test } from './production-build'

const entrances = [
  {
    realm: 'Konnect',
    automatic: '/login/acme',
    title: 'Sign in to Konnect',
    again: (page: Page) => page.getByRole('button', { name: 'Continue with SSO' }),
    person: 'ada@acme.test',
    inside: 'Welcome, Ada',
  },
  {
    realm: 'a portal',
    automatic: '/portal/sso/login/sso',
    title: 'Log in to Acme Partner Portal',
    again: (page: Page) => page.getByRole('link', { name: 'Login with SSO' }),
    person: 'new@partner.test',
    inside: 'APIs',
  },
] as const

/** A page that comes from the back/forward cache still has it, one that is loaded anew has not. */
async function mark(page: Page) {
  await page.evaluate(() => void Object.assign(window, { marked: true }))
}

const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

/** As the browser's button: Playwright's own waits for a page load, which the back/forward cache does not need. */
async function goBack(page: Page) {
  await page.evaluate(() => void setTimeout(() => history.back()))
}

/** What Back does in the middle of single sign-on. `cached`: Chromium has its back/forward cache. */
export function testBack({ cached }: { cached: boolean }) {
  for (const { realm, automatic, title, again, person, inside } of entrances) {
    test(`${realm}: Back from the identity provider leads to where the person came from, however often`, async ({
      page,
    }) => {
      await page.goto('/portal/open')
      await expect(heading(page, 'APIs')).toBeVisible()
      for (let round = 0; round < 3; round++) {
        await page.goto(automatic)
        await expect(heading(page, /Identity provider/)).toBeVisible()
        await goBack(page)
        await expect(page).toHaveURL(/\/portal\/open$/)
        await expect(heading(page, 'APIs')).toBeVisible()
      }
    })

    test(`${realm}: Back to the screen that was taking somebody there is sign-in, with single sign-on offered again`, async ({
      page,
    }) => {
      // An answer without a page: the waiting screen stays, and with it its entry in the history.
      await page.route('**/authenticate/**', (route) => route.fulfill({ status: 204 }))
      await page.goto(automatic)
      await expect(heading(page, 'Taking you to your identity provider…')).toBeVisible()
      await mark(page)
      await page.goto('/portal/open')
      await goBack(page)
      await expect(heading(page, title)).toBeVisible()
      expect(await isMarked(page)).toBe(cached)
      await expect(page.getByRole('alert')).toContainText('interrupted')
      await page.unroute('**/authenticate/**')
      await again(page).click()
      await signInAtIdentityProvider(page, person)
      await expect(heading(page, inside)).toBeVisible()
    })

    test(`${realm}: Back to a screen where single sign-on was pressed finds it ready to be pressed again`, async ({
      page,
    }) => {
      await page.goto(automatic)
      await page.getByRole('button', { name: 'Deny' }).click()
      await expect(heading(page, title)).toBeVisible()
      await mark(page)
      await again(page).click()
      await expect(heading(page, /Identity provider/)).toBeVisible()
      await goBack(page)
      await expect(heading(page, title)).toBeVisible()
      expect(await isMarked(page)).toBe(cached)
      await expect(again(page)).not.toHaveAttribute('aria-busy')
      await again(page).click()
      await signInAtIdentityProvider(page, person)
      await expect(heading(page, inside)).toBeVisible()
    })
  }
}
