import { expect } from '@playwright/test'
import { startMockApi } from '../../scripts/mock-api.mjs'
import { newestLink, test } from './support/mock-build'
import { createPassword, heading, logIn, registerDeveloper, signIn } from './support/user-steps'
import { openSection } from './support/studio'
import { watchConsole } from './support/watch-console'

/** As a phone in the same network sees a designer's machine: no localhost, so no service worker and no SubtleCrypto. */
const hostName = 'designer.test'

test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${hostName} 127.0.0.1`],
    }),
})

/** Chromium writes it for each document of such a host; the header counts elsewhere. */
const ignoredHeader = /^The Cross-Origin-Opener-Policy header has been ignored/

const atHostName = (url: string) => url.replace('127.0.0.1', hostName)

test('without a service worker the page answers its own calls: sign-in, and a journey through the inbox', async ({
  page,
  site,
  watched,
}) => {
  watched.tolerate(ignoredHeader)
  const there = atHostName(site)
  await page.goto(`${there}/login`)
  expect(await page.evaluate(() => [window.isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false])
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()

  await registerDeveloper(page, `${there}/portal/acme-eu`, 'Nora Nova', 'nora@new.test')
  await page.goto(await newestLink(page, 'nora@new.test'))
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a service worker that the browser refuses is done without', async ({ page, watched }) => {
  watched.tolerate(/^Mock mode goes on without a service worker/)
  // As private windows and blocked cookies do.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))
  })
  await page.goto('/login')
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

test('two people share one world through mock-api: an e-mail shows, and an approval in one moves the other', async ({
  page,
  browser,
  watched,
}) => {
  watched.tolerate(ignoredHeader)
  const api = await startMockApi({ appFolder: process.env.MOCK_BUILD ?? 'dist-mock' })
  const there = atHostName(api.url)
  const elsewhere = await browser.newContext()
  const watchedElsewhere = await watchConsole(elsewhere, 'chromium')
  watchedElsewhere.tolerate(ignoredHeader)
  const office = await elsewhere.newPage()
  await office.goto(`${there}/portal`)
  const inbox = await openSection(office, 'Inbox')

  await registerDeveloper(page, `${there}/portal/acme`, 'Nora Nova', 'nora@new.test')
  await inbox.getByRole('button', { name: /nora@new.test/ }).click()
  await expect(inbox.getByText('Verify your email for Acme Dev Portal').first()).toBeVisible()

  await page.goto(await newestLink(page, 'nora@new.test'))
  expect(new URL(page.url()).host).toBe(new URL(there).host)
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, 'Approval pending')).toBeVisible()
  const people = await openSection(office, 'People')
  await people.getByRole('button', { name: 'Approve nora@new.test' }).click()
  await expect(heading(page, 'APIs')).toBeVisible()

  watchedElsewhere.verify()
  await elsewhere.close()
  await api.close()
})
