import { expect, type Page } from '@playwright/test'
import { newestLink, test } from './support/mock-build'
import { createPassword, heading, logIn, registerDeveloper } from './support/user-steps'

/** What Chromium does to workers of hidden tabs: the worker forgets which tabs are mocked. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

test('a stopped worker is revived by the next request, and nothing reaches the network', async ({ page, watched }) => {
  await registerDeveloper(page, '/portal/acme', 'Lo Ng', 'long@acme.test')
  const link = await newestLink(page, 'long@acme.test')
  await stopWorkers(page)
  await page.goto(link)
  await expect(heading(page, 'Create a password')).toBeVisible()
  await stopWorkers(page)
  await createPassword(page)
  await stopWorkers(page)
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await stopWorkers(page)
  await page.getByRole('button', { name: 'Check again' }).click()
  await page.evaluate(() => window.__mock!.developers.setStatus('acme', 'long@acme.test', 'approved'))
  await expect(heading(page, 'APIs')).toBeVisible()
  // The call that found the worker stopped went to the server of the pages, which knows no API, and was sent again.
  watched.tolerate(/status of (404|405)/)
})
