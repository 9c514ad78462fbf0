import { expect, type Page } from '@playwright/test'
import { heading, logIn } from '../support/user-steps'
import { test } from '../support/production-build'

/** Names of the scripts that were asked for, without their hashes; each as often as it was. */
function noteScripts(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1]
    if (name) asked.push(name)
  })
  return asked
}

const addresses = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\/assets\//, '')))

test('the screen behind a link is loaded when somebody is about to follow it, and once', async ({ page, watched }) => {
  watched.tolerate(/401/)
  const asked = noteScripts(page)
  await page.goto('/login')
  await expect.poll(() => asked).toContain('prefetch-on-intent')
  await page.waitForLoadState('networkidle')
  expect(asked).not.toContain('sign-up-screen')
  const link = page.getByRole('link', { name: 'Sign up', exact: true })
  // Nobody waits for what listens to be there: whoever is quicker loads it with the press.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await link.hover()
    expect(asked).toContain('sign-up-screen')
  }).toPass()
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await link.click()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
  expect(asked.slice(before).filter((name) => name.startsWith('sign-up'))).toEqual([])
  const scripts = (await addresses(page)).filter((name) => name.endsWith('.js'))
  expect(scripts).toEqual([...new Set(scripts)])
})

test('by keyboard too, inside a portal; its data is not asked for', async ({ page, watched }) => {
  watched.tolerate(/401/)
  // From the start: the pointer may rest where a card appears.
  const asked = noteScripts(page)
  const calls: string[] = []
  page.on('request', (request) => {
    if (/\/api\/v3\/apis\/./.test(request.url())) calls.push(request.url())
  })
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await expect(async () => {
    await page.getByRole('searchbox').focus()
    await page.locator('.api-card a').first().focus()
    expect(asked).toContain('api-screen')
  }).toPass()
  expect(calls).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(() => calls.length).toBeGreaterThan(0)
  expect(asked.filter((name) => name === 'api-screen')).toHaveLength(1)
})

test('what nobody waits for may fail to load: nothing is missed, and nothing is complained of', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(/Failed to load resource/)
  await context.addInitScript(() => Object.assign(window, { konnectAccessReport: () => undefined }))
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url().replace(/.*\/assets\/(.+)-[\w-]{8}\.js$/, '$1')))
  await context.route(/\/assets\/(start-reporting|prefetch-on-intent)-/, (route) => route.abort())
  await page.goto('/login')
  await expect.poll(() => failed.sort()).toEqual(['prefetch-on-intent', 'start-reporting'])
  await page.getByRole('link', { name: 'Sign up', exact: true }).click()
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
})
