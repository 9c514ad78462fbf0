import { expect, type Page } from '@playwright/test'
import { heading, logIn, signIn } from '../support/user-steps'
import { test } from '../support/production-build'

test.beforeEach(async ({ context }) => {
  // The app waits for 15 s, too long for a test: the same waits, shorter.
  await context.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (ms) => timeout(ms === 15_000 ? 3_000 : ms)
  })
})

/** Takes the lock of a realm's renewal, as a tab does that hangs in it, and never gives it back. */
async function takeLock(tab: Page, realm: string) {
  await tab.evaluate(
    (name) =>
      new Promise<void>((taken) => {
        void navigator.locks.request(name, () => {
          taken()
          return new Promise(() => undefined)
        })
      }),
    `konnect-access:refresh:${realm}`,
  )
}

/** Waits for the lock, behind the tab that has it. */
async function waitsForLock(tab: Page) {
  await expect.poll(() => tab.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBe(1)
}

test('a lock that another tab never gives back holds up neither sign-in nor a private page', async ({
  page,
  context,
  mock,
}) => {
  const other = await context.newPage()
  await other.goto('/portal/open')
  await takeLock(other, 'konnect:')
  await takeLock(other, 'portal:/portal/acme')

  await page.goto('/login')
  await waitsForLock(page)
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()

  await page.goto('/portal/acme/login')
  await waitsForLock(page)
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await mock.clock.advance({ minutes: 31 })
  await page.reload()
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a renewal that fails in one tab signs nobody out in the other', async ({ page, context, mock, watched }) => {
  watched.tolerate(/status of 503/)
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  // Nothing may still be on its way that would renew the session here.
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await mock.clock.advance({ minutes: 31 })

  const other = await context.newPage()
  let fail = (): void => undefined
  const failing = new Promise<void>((resolve) => (fail = resolve))
  await other.route('**/developer/refresh', async (route) => {
    await failing
    await route.fulfill({ status: 503 })
  })
  const refreshing = other.waitForRequest('**/developer/refresh')
  await other.goto('/portal/acme')
  await refreshing
  await page.reload()
  await waitsForLock(page)
  fail()
  await expect(heading(page, 'APIs')).toBeVisible()
})
