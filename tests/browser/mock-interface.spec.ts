import { expect } from '@playwright/test'
import { newestEmail, test } from './support/mock-build'
import { heading, logIn } from './support/user-steps'

test('`?scenario=` begins that world, shows the screen and leaves the address', async ({ page }) => {
  await page.goto('/portal/acme/login?scenario=empty')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(page).toHaveURL(/\/portal\/acme\/login$/)
  expect(await page.evaluate(() => window.__mock!.developers.list('acme'))).toEqual([])
})

test('every scenario opens without a complaint', async ({ page }) => {
  await page.goto('/portal')
  const scenarios = await page.evaluate(() => window.__mock!.scenarios())
  expect(scenarios.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'default',
      'empty',
      'trial-ending',
      'trial-ended',
      'access-code',
      'invite-only',
      'slow',
      'offline',
    ]),
  )
  for (const { name } of scenarios.filter((each) => each.name !== 'offline')) {
    await page.goto(`/portal/acme/login?scenario=${name}`)
    const portals = await page.evaluate(() => window.__mock!.portals.list())
    await expect(heading(page, `Log in to ${portals[0]?.name}`)).toBeVisible()
  }
})

test('the offline scenario says that the portal cannot be reached, and recovers', async ({ page, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await page.goto('/portal/acme/login?scenario=offline')
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await page.evaluate(() => window.__mock!.faults.clear())
  await again.click()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
})

test('an unknown scenario is said in the console and changes nothing', async ({ page, watched }) => {
  watched.tolerate(/^\?scenario=nowhere/)
  await page.goto('/portal/acme/login?scenario=nowhere')
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('verbs called before the page has loaded wait for the simulator', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      void window.__mock!.scenarios().then((all) => (document.documentElement.dataset.scenarios = String(all.length)))
    })
  })
  await page.goto('/portal')
  await expect(page.locator('html')).toHaveAttribute('data-scenarios', /^[1-9]/)
})

test('reset begins anew and signs out', async ({ page }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  const logIns = async () =>
    (await page.evaluate(() => window.__mock!.requests())).filter(({ path }) => path.endsWith('/authenticate'))
  expect(await logIns()).toHaveLength(1)
  await page.evaluate(() => window.__mock!.reset('empty'))
  await page.reload()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  expect(await logIns()).toEqual([])
})

test('the clock runs by itself and jumps when told', async ({ page }) => {
  await page.goto('/portal')
  const before = Date.parse(await page.evaluate(() => window.__mock!.clock.now()))
  const after = Date.parse(await page.evaluate(() => window.__mock!.clock.advance({ days: 2, hours: 1 })))
  expect(after - before).toBeGreaterThanOrEqual(49 * 3_600_000)
  expect(after - before).toBeLessThan(49.1 * 3_600_000)
})

test('portals, developers, faults, sign-up mode, invitations and requests', async ({ page, watched }) => {
  watched.tolerate(/status of 503/)
  await page.goto('/portal')
  const seen = await page.evaluate(async () => {
    const mock = window.__mock!
    await mock.ready
    await mock.portals.update('acme', { autoApproveDevelopers: true })
    await mock.developers.setStatus('acme', 'dev@acme.test', 'revoked')
    await mock.developers.remove('acme', 'rejected@acme.test')
    await mock.konnect.invite('new@acme.test', 'Acme Labs')
    await mock.konnect.signUpMode('invite-only')
    await mock.faults.set([{ path: '/developer/me', status: 503, times: 1 }])
    const statuses = []
    for (let call = 0; call < 2; call++) statuses.push((await fetch('/portal/acme/api/v3/developer/me')).status)
    await mock.faults.clear()
    return {
      statuses,
      portals: await mock.portals.list(),
      developers: await mock.developers.list('acme'),
      requests: await mock.requests(),
      refused: await mock.developers.setStatus('acme', 'revoked@acme.test', 'rejected').then(
        () => 'no',
        (error: unknown) => String(error),
      ),
    }
  })
  expect(seen.statuses).toEqual([503, 401])
  expect(seen.portals).toContainEqual(expect.objectContaining({ slug: 'acme', autoApproveDevelopers: true }))
  expect(seen.developers).toContainEqual(expect.objectContaining({ email: 'dev@acme.test', status: 'revoked' }))
  expect(seen.developers.map(({ email }) => email)).not.toContain('rejected@acme.test')
  expect(seen.requests).toContainEqual(
    expect.objectContaining({ path: '/portal/acme/api/v3/developer/me', status: 503 }),
  )
  expect(seen.refused).toContain('revoked cannot become rejected')
  expect((await newestEmail(page, 'new@acme.test')).links[0]).toContain('/welcome#token=')
})
