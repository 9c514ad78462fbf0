import { expect, type Page } from '@playwright/test'
import { expectHydrated, recordRequests, openWithoutScripts } from '../support/open-without-scripts'
import { heading, password, passwordField } from '../support/user-steps'
import { test } from '../support/production-build'
import { translate } from '../support/translator'

/** That React renders the page anew: a line of the console, not an uncaught error, which would go to the host's report. */
const rebuilt = /^Error: Minified React error #418; visit https:\/\/react\.dev\/errors\/418/

const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })

function betweenFields() {
  for (const field of document.querySelectorAll('form > *')) field.after(document.createElement('div'))
}

/** What extensions do to a page before its scripts run. */
const changes: Record<string, () => void> = {
  'an element between the fields, as LastPass does': betweenFields,
  'an element inside every label': () => {
    for (const label of document.querySelectorAll('label')) label.prepend(document.createElement('span'))
  },
  'an element beside every input': () => {
    for (const input of document.querySelectorAll('input')) input.after(document.createElement('grammarly-extension'))
  },
  'attributes everywhere, as Dark Reader and Grammarly do': () => {
    document.documentElement.dataset.darkreaderMode = 'dynamic'
    document.body.dataset.grGrammarly = ''
    for (const input of document.querySelectorAll('input')) input.dataset.lpignore = 'true'
  },
}

for (const [what, change] of Object.entries(changes)) {
  test(`${what}: what was typed stays, with focus and selection`, async ({ page, watched }) => {
    watched.tolerate(/401/)
    watched.tolerate(rebuilt)
    const letGo = await openWithoutScripts(page, '/register')
    await expect(heading(page, 'Create your Konnect account')).toBeVisible()
    await email(page).fill('grace@navy.test')
    await page.evaluate(change)
    await passwordField(page).fill('Passw0rd')
    const name = page.getByLabel('First name')
    await name.pressSequentially('Grace')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    letGo()
    await expectHydrated(page)
    await expect(email(page)).toHaveValue('grace@navy.test')
    await expect(passwordField(page)).toHaveValue('Passw0rd')
    await expect(page.getByRole('listitem').filter({ hasText: 'At least 8' })).not.toContainText('not met')
    await expect(name).toBeFocused()
    await page.keyboard.type('nt')
    await expect(name).toHaveValue('Grant')
  })
}

test('an early press is sent once from a page that an extension has changed', async ({ page, watched }) => {
  watched.tolerate(/401/)
  watched.tolerate(rebuilt)
  const sent = recordRequests(page)
  const letGo = await openWithoutScripts(page, '/login')
  await email(page).fill('ada@acme.test')
  await passwordField(page).fill(password)
  await page.evaluate(betweenFields)
  await page.keyboard.press('Enter')
  letGo()
  await expect(heading(page, 'Welcome, Ada')).toBeVisible()
  expect(sent.filter((line) => line.includes('authenticate'))).toEqual([
    `POST /kauth/api/v1/authenticate ${JSON.stringify({ username: 'ada@acme.test', password })}`,
  ])
})

test('a page that was translated before its scripts ran keeps what was typed, and works', async ({ page, watched }) => {
  watched.tolerate(/401/)
  watched.tolerate(rebuilt)
  await translate(page.context(), 'before-hydration')
  const letGo = await openWithoutScripts(page, '/forgot-password')
  await email(page).pressSequentially('ada@acme')
  letGo()
  await expectHydrated(page)
  await expect(email(page)).toBeFocused()
  await page.keyboard.type('.test')
  await expect(email(page)).toHaveValue('ada@acme.test')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Check your email')).toBeVisible()
})

test('the same at a portal that the deployment knows', async ({ page, watched, configuredForPortal }) => {
  watched.tolerate(/401/)
  watched.tolerate(rebuilt)
  const letGo = await openWithoutScripts(page, `${await configuredForPortal('realm=portal')}/login`)
  await email(page).fill('dev@acme.test')
  await page.evaluate(betweenFields)
  await passwordField(page).pressSequentially(password.slice(0, 4))
  letGo()
  await expectHydrated(page)
  await page.keyboard.type(password.slice(4))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'APIs')).toBeVisible()
})
