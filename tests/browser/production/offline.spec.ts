import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { startPreview } from '../../../scripts/preview.mjs'
import { heading, password, signIn } from '../support/people'
import { test } from '../support/production-build'

test.use({ serviceWorkers: 'allow' })

/** Until the worker is there and has this page's requests. */
async function workerAtWork(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

/** Paths of all that is kept, of every cache. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search)
  })
}

test('a person who comes back without a network finds sign-in, which says that it is offline', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(/net::ERR_|Failed to fetch/)
  await page.goto('/login')
  await workerAtWork(page)
  const scripts = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ active }) => new URL(active?.scriptURL ?? '').pathname),
  )
  expect(scripts).toEqual(['/sw.js'])

  await context.setOffline(true)
  await page.reload()
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-alive', '')
  await expect(page.getByText('You are offline.')).toBeVisible()

  // Not the sign-in page: the app itself says what it cannot load, and goes on when it can.
  await page.goto('/plan')
  await expect(heading(page, 'You are offline')).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
  await expect(page.getByText('You are offline.')).toHaveCount(0)
})

test('a private page that is opened without a network says so, and goes on by itself with one', async ({
  page,
  context,
  watched,
}) => {
  watched.tolerate(/net::ERR_|Failed to fetch/)
  await page.goto('/login')
  await workerAtWork(page)
  await signIn(page, 'ada@acme.test')
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()

  await context.setOffline(true)
  await page.reload()
  await expect(heading(page, 'You are offline')).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
})

test('nothing of a session, of the API or of single sign-on is ever kept', async ({ page }) => {
  await page.goto('/login')
  await workerAtWork(page)
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(heading(page, /Welcome/)).toBeVisible()
  await page.goto('/account')
  await expect(page.getByRole('main')).toBeVisible()
  await page.goto('/portal/sso/login?loginSuccess=true')
  await expect(page.getByRole('main')).toBeVisible()
  const paths = await kept(page)
  expect(paths).toEqual(expect.arrayContaining(['/', '/login']))
  expect(paths.filter((path) => !/^\/(?:login|assets\/[\w.-]+)?$/.test(path))).toEqual([])
})

test('a new build is shown by the very next page load, and takes the old one’s place', async ({
  page,
  api,
  watched,
}) => {
  watched.tolerate(/net::ERR_/)
  const folder = mkdtempSync(join(tmpdir(), 'konnect-access-'))
  cpSync('dist', folder, { recursive: true })
  const preview = await startPreview({ folder, api: api.url })
  const description = () => page.locator('meta[name=description]').getAttribute('content')
  try {
    await page.goto(`${preview.url}/login`)
    await workerAtWork(page)
    const [before] = await page.evaluate(() => caches.keys())

    replace(join(folder, 'login.html'), 'Sign up, sign in and manage your account.', 'The newer build.')
    replace(join(folder, 'sw.js'), before?.replace('konnect-access-', '') ?? '', 'newer')
    await page.goto(`${preview.url}/login`)
    expect(await description()).toBe('The newer build.')
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['konnect-access-newer'])
    await preview.close()
    await page.goto(`${preview.url}/login`)
    expect(await description()).toBe('The newer build.')
  } finally {
    await preview.close()
    rmSync(folder, { recursive: true })
  }
})

/** Writes other words into a file of a build, and drops its compressed twins. */
function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replaceAll(from, to))
  for (const ending of ['.br', '.gz']) rmSync(file + ending)
}
