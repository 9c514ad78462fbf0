import { expect } from '../engines/expect'
import { heading, passwordField, password } from '../support/user-steps'
import { test as base } from '../support/production-build'
import { type SlowSite, startSlowSite } from '../support/slow-site'

const test = base.extend<{ slow: SlowSite }>({
  slow: async ({ site }, provide) => {
    const slow = await startSlowSite(site)
    await provide(slow)
    slow.close()
  },
})

/** Firefox and WebKit cancel what a page loads when a navigation begins; Chromium does so when the next page is there. */
test('a link pressed before the scripts are there is followed, and not taken back @engines', async ({
  page,
  frames,
  slow,
}) => {
  slow.delay(700)
  await page.goto(`${slow.url}/login`, { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Sign up', exact: true }).click()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '')
  expect(await frames.headings(page)).toEqual(['Sign in to Konnect', 'Create your Konnect account'])
})

test('another address, opened while a page loads, stays @engines', async ({ page, frames, slow }) => {
  slow.delay(700)
  await page.goto(`${slow.url}/portal/acme/login`, { waitUntil: 'commit' })
  await page.evaluate((address) => void setTimeout(() => location.assign(address), 1_000), '/portal/acme/register')
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  expect(await frames.headings(page)).toEqual(['Create a developer account'])
})

test('a page that is left during a call says nothing about it @engines', async ({ page, slow }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const said = document.querySelector('[role=alert]')?.textContent
      if (said) sessionStorage.setItem('alert', said)
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${slow.url}/login`)
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await passwordField(page).fill(password)
  slow.hold('/kauth')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toHaveAttribute('aria-busy', 'true')
  slow.delay(1_000)
  await page.evaluate(() => void setTimeout(() => location.assign('/register')))
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('alert'))).toBe(null)
  slow.hold(null)
})
