import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { newestLink, test } from './support/mock-build'
import { heading, logIn, registerDeveloper } from './support/user-steps'
import { openSection, getStudio } from './support/studio'

const sections = ['Inbox', 'People', 'Clock', 'Network', 'Requests', 'Worlds']

test('the dock is a labelled landmark, last in the tab order, and its panel is loaded when it is opened', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await page.goto('/portal/acme/register')
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  const pill = getStudio(page).getByRole('button', { name: /^Mock/ })
  const last = await page.evaluate(() => [...document.querySelectorAll('a[href], button, input')].at(-1)?.textContent)
  expect(await pill.textContent()).toBe(last)
  expect(scripts.some((path) => path.includes('/panel-'))).toBe(false)

  await page.keyboard.press('Control+Shift+Period')
  await expect(getStudio(page).getByRole('heading', { level: 2, name: 'Mock studio' })).toBeFocused()
  expect(scripts.some((path) => path.includes('/panel-'))).toBe(true)
  await expect(pill).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(pill).toBeFocused()
  await expect(getStudio(page).getByRole('navigation')).toHaveCount(0)
})

test('it can be hidden in a tab, by `?studio=off` too, and the shortcut brings it back', async ({ page }) => {
  await page.goto('/portal/acme/register?studio=off')
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await expect(page).not.toHaveURL(/studio/)
  await expect(getStudio(page)).toHaveCount(0)
  await page.reload()
  await expect(heading(page, 'Create a developer account')).toBeVisible()
  await expect(getStudio(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Period')
  await getStudio(page).getByRole('button', { name: 'Hide in this tab' }).click()
  await expect(getStudio(page)).toHaveCount(0)
})

for (const width of [390, 820, 1280]) {
  test(`at ${width} px the pill covers nothing at the foot of a page, from right to left neither`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/login?scenario=trial-ending')
    await expect(getStudio(page).getByRole('button', { name: 'Mock 1 unread' })).toBeVisible()
    expect(await coveredByPill(page), 'signed out').toEqual([])
    await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
    await page.getByLabel('Password', { exact: true }).fill('Passw0rd!')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(heading(page, 'Welcome, Ada')).toBeVisible()
    for (const path of ['/', '/plan', '/account', '/?locale=ar', '/plan']) {
      await page.goto(path)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      await expect(getStudio(page).getByRole('button', { name: 'Mock 1 unread' })).toBeVisible()
      expect(await coveredByPill(page), path).toEqual([])
    }
  })
}

/** What the pill lies over at its middle: of the foot wherever it is in view, of the page's own buttons at its end. */
function coveredByPill(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const covered = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => {
        const { left, top, width, height } = each.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.mock-dock')
      })
    window.scrollTo(0, 0)
    const first = covered('.theme-switch label, .language select')
    window.scrollTo(0, document.documentElement.scrollHeight)
    const last = covered('.theme-switch label, .language select, main button')
    return [...first, ...last].map((each) => each.outerHTML.slice(0, 120))
  })
}

test('axe finds nothing in any section, and iOS nothing to zoom in on, @phone too', async ({ page, isMobile }) => {
  await page.goto('/portal/acme/register?scenario=access-code&faults=list-apis=503:2')
  for (const name of sections) {
    const section = await openSection(page, name)
    if (name === 'Inbox') await section.getByRole('button', { expanded: false }).first().click()
    await expectAccessible(page, `studio, ${name}`)
    const sizes = await section
      .locator('select, input:not([type=checkbox], [type=radio])')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)))
    if (isMobile) expect(sizes.filter((size) => size < 16)).toEqual([])
  }
})

test('approving in one tab moves the status page that waits in the other', async ({ page, context }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'pending@acme.test')
  await expect(heading(page, 'Approval pending')).toBeVisible()
  const office = await context.newPage()
  await office.goto('/')
  const people = await openSection(office, 'People')
  await expect(people.getByRole('button', { name: 'Approve rejected@acme.test' })).toHaveCount(0)
  await people.getByRole('button', { name: 'Approve pending@acme.test' }).click()
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('the inbox is live across tabs; a scanner that opens a link leaves it as it is', async ({ page, context }) => {
  const office = await context.newPage()
  await office.goto('/')
  const inbox = await openSection(office, 'Inbox')
  await registerDeveloper(page, '/portal/acme', 'Nora Nova', 'nora@new.test')
  await expect(getStudio(page).getByRole('button', { name: 'Mock 1 unread' })).toBeVisible()
  await inbox.getByRole('button', { name: /nora@new.test/ }).click()
  await expect(inbox.getByRole('article')).toContainText('From: Acme Dev Portal')
  await expect(getStudio(page).getByRole('button', { name: 'Mock', exact: true })).toBeVisible()
  await inbox
    .getByRole('button', { name: /^Let a scanner open it first/ })
    .first()
    .click()
  await expect(inbox.getByRole('status')).toContainText('The link should still work')
  const [eml] = await Promise.all([
    office.waitForEvent('download'),
    inbox.getByRole('button', { name: 'Export .eml' }).click(),
  ])
  expect(eml.suggestedFilename()).toMatch(/\.eml$/)
  await page.goto(await newestLink(page, 'nora@new.test'))
  await expect(heading(page, 'Create a password')).toBeVisible()
})

test('a link of an e-mail is copied, or said that it cannot be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/portal/acme/login?scenario=access-code')
  const inbox = await openSection(page, 'Inbox')
  await inbox.getByRole('button', { name: /invited@acme.test/ }).click()
  const copy = inbox.getByRole('button', { name: /^Copy link/ }).first()
  await copy.click()
  await expect(inbox.getByRole('status')).toHaveText('Copied.')
  const link = (await copy.getAttribute('aria-label'))?.replace('Copy link: ', '')
  expect(link).toBe(await newestLink(page, 'invited@acme.test'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await copy.click()
  await expect(inbox.getByRole('status')).toHaveText(/copy it by hand/)
})

test('the clock goes to the trial’s notice and its end, and home follows', async ({ page }) => {
  const signIn = async () => {
    await page.getByRole('textbox', { name: 'Email' }).fill('ada@acme.test')
    await page.getByLabel('Password', { exact: true }).fill('Passw0rd!')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  await page.goto('/login')
  await signIn()
  await expect(page.getByRole('main')).toContainText('30 days left')
  const clock = await openSection(page, 'Clock')
  await clock.getByRole('button', { name: 'To its notice' }).click()
  // Twenty-seven days are more than a session lasts.
  await signIn()
  await expect(page.getByRole('main')).toContainText('3 days left')
  await clock.getByRole('button', { name: 'To its end' }).click()
  await signIn()
  await expect(page.getByRole('main')).toContainText('has ended')
})

test('a fault is set, seen, logged and cleared in one press', async ({ page, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await page.goto('/portal/acme/login')
  const network = await openSection(page, 'Network')
  await network.getByRole('combobox', { name: 'Operation' }).selectOption('authenticate-developer')
  await network.getByRole('combobox', { name: 'Answer' }).selectOption('throttled')
  await network.getByRole('button', { name: 'Add fault' }).click()
  await expect(network.getByText('authenticate-developer=throttled:1')).toBeVisible()
  await logIn(page, 'dev@acme.test')
  await expect(page.getByRole('alert')).toContainText('Too many attempts')
  const log = await openSection(page, 'Requests')
  await log.getByText('authenticate', { exact: false }).first().click()
  await expect(log).toContainText('fault')
  await expect(log).not.toContainText('Passw0rd!')
  await log.getByLabel('Show secrets').check()
  await expect(log).toContainText('Passw0rd!')
  await (await openSection(page, 'Network')).getByRole('button', { name: 'Clear all faults' }).click()
  await expect(getStudio(page).getByText('the network is as it should be')).toBeVisible()
})

test('a repro is exported, imported into another browser, and refused when it was changed', async ({
  page,
  browser,
}) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'pending@acme.test')
  await expect(heading(page, 'Approval pending')).toBeVisible()
  const worlds = await openSection(page, 'Worlds')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    worlds.getByRole('button', { name: 'Export repro' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')

  const elsewhere = await browser.newPage()
  await elsewhere.goto(new URL('/', page.url()).href)
  const there = await openSection(elsewhere, 'Worlds')
  const choose = (content: string) =>
    there
      .getByLabel('Import repro')
      .setInputFiles({ name: 'repro.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await choose(text.replace('"seed": ', '"seed": 1'))
  await expect(there.getByRole('alert')).toContainText('changed after it was exported')
  await choose(text)
  await expect(there.getByRole('status').first()).toContainText('Imported')
  const requests = await elsewhere.evaluate(() => window.__mock!.requests())
  expect(requests.some(({ path }) => path.endsWith('/developer/authenticate'))).toBe(true)
  await elsewhere.close()
})

test('a link that makes no sense is refused in words', async ({ page, watched }) => {
  watched.tolerate(/^\?scenario=/)
  await page.goto('/portal/acme/login?scenario=empty&at=someday')
  await openSection(page, 'Worlds')
  await expect(getStudio(page).getByText(/nothing was changed: at: "someday"/)).toBeVisible()
  await expect(getStudio(page).getByRole('region')).toContainText('default')
})

test('the gallery shows states side by side, each in a world of its own', async ({ page, watched }) => {
  watched.tolerate(/Failed to load resource/)
  await page.goto('/__mock/gallery?q=portal-status.&theme=dark&dir=rtl')
  for (const [title, name] of [
    ['Approval pending', 'Approval pending'],
    ['Registration rejected', 'Registration rejected'],
  ] as const) {
    const frame = page.frameLocator(`iframe[title="Dev Portal · Status: ${title}"]`)
    await expect(frame.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 40_000 })
    await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  }
  await page.getByRole('link', { name: /^Open: .*Access revoked/ }).click()
  await expect(heading(page, 'Access revoked')).toBeVisible()
})
