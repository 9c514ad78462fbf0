import { expect, type Page } from '@playwright/test'
import { expectNoLayoutShift, openWithoutScripts } from '../support/open-without-scripts'
import { test } from '../support/production-build'
import { serveSlowly } from '../support/slow-documents'

/** On a phone, where everything stands below everything else. */
test.use({ viewport: { width: 390, height: 844 } })

async function opensSlowly(page: Page, site: string, paths: readonly string[]) {
  const { url, close } = await serveSlowly(site)
  const shownEarly: string[] = []
  for (const path of paths) {
    await openWithoutScripts(page, url + path)
    await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible()
    const [painted, read] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      performance.getEntriesByType('navigation')[0]?.responseEnd ?? 0,
    ])
    if (painted < read) shownEarly.push(path)
    await expectNoLayoutShift(page)
  }
  // Or there was nothing that could have moved. Not all of them: a busy machine may take its time.
  expect(shownEarly).not.toEqual([])
  close()
}

test('nothing of Konnect’s first screens moves while they are read', async ({ page, site }) => {
  const link = '#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10'
  const redeeming = [`/verify-email${link}`, `/welcome${link}`, `/reset-password${link}`]
  await opensSlowly(page, site, ['/login', '/register', '/forgot-password', ...redeeming])
})

test('nor anything of a portal’s', async ({ page, watched, configuredForPortal }) => {
  watched.tolerate(/404 .*nowhere$/)
  const site = await configuredForPortal('realm=portal')
  await opensSlowly(page, site, ['/login', '/register', '/forgot-password', '/nowhere'])
})
