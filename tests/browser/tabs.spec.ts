import { expect } from './engines/expect'
import { newestLink, test } from './support/mock-build'
import {
  createPassword,
  heading,
  logIn,
  logOut,
  password,
  passwordField,
  registerDeveloper,
} from './support/user-steps'

test('logging in and out in one tab does the same in the other', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/portal/acme/login')
  await expect(heading(other, 'Log in to Acme Dev Portal')).toBeVisible()
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  await expect(heading(other, 'APIs')).toBeVisible()
  await logOut(other)
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('You are signed out.')
})

test('logging out of one portal leaves another alone', async ({ page, context }) => {
  await registerDeveloper(page, '/portal/acme-eu', 'Two Places', 'two@acme.test')
  await page.goto(await newestLink(page, 'two@acme.test'))
  await createPassword(page)
  await logIn(page)
  await expect(heading(page, 'APIs')).toBeVisible()
  const acme = await context.newPage()
  await acme.goto('/portal/acme/login')
  await logIn(acme, 'dev@acme.test')
  await expect(heading(acme, 'APIs')).toBeVisible()
  await logOut(page)
  await acme.reload()
  await expect(heading(acme, 'APIs')).toBeVisible()
})

test('the e-mail’s link and the approval in a new tab: the waiting tab moves on by itself @engines', async ({
  page,
  context,
}) => {
  await registerDeveloper(page, '/portal/acme', 'Wai Ting', 'waiting@acme.test')
  const other = await context.newPage()
  await other.goto(await newestLink(page, 'waiting@acme.test'))
  await createPassword(other)
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('waiting@acme.test')
  await logIn(page)
  await expect(heading(page, /^Approval pending/)).toBeVisible()
  await other.evaluate(() => window.__mock!.developers.setStatus('acme', 'waiting@acme.test', 'approved'))
  await expect(heading(page, 'APIs')).toBeVisible()
})

test('a newer link pasted into the tab of an older one counts', async ({ page, watched }) => {
  watched.tolerate(/status of 410/)
  await registerDeveloper(page, '/portal/acme', 'Twi Ce', 'twice@acme.test')
  const older = await newestLink(page, 'twice@acme.test')
  await page.evaluate(() => window.__mock!.clock.advance({ minutes: 2 }))
  await page.goto('/portal')
  await registerDeveloper(page, '/portal/acme', 'Twi Ce', 'twice@acme.test')
  const newer = await newestLink(page, 'twice@acme.test')
  await page.goto(older)
  await passwordField(page).fill(password)
  await page.getByRole('button', { name: 'Create password' }).click()
  await expect(heading(page, 'This link has been replaced by a newer one')).toBeVisible()
  await page.goto(newer)
  await createPassword(page)
})

test('a password saved in one tab ends the session of the other @engines', async ({ page, context }) => {
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  const reset = await context.newPage()
  await reset.goto('/portal/acme/forgot-password')
  await reset.getByRole('textbox', { name: 'Email' }).fill('dev@acme.test')
  await reset.getByRole('button', { name: 'Recover Password' }).click()
  await expect(heading(reset, 'Check your email')).toBeVisible()
  await reset.goto(await newestLink(reset, 'dev@acme.test'))
  await passwordField(reset, 'New password').fill('Another-1')
  await reset.getByRole('button', { name: 'Save' }).click()
  await expect(reset.getByRole('status')).toContainText('password')
  await page.reload()
  await expect(heading(page, 'Log in to Acme Dev Portal')).toBeVisible()
})

test('many requests of two tabs at once lose nothing', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto('/portal')
  await other.goto('/portal')
  for (const tab of [page, other]) await expect(heading(tab, 'Dev Portals')).toBeVisible()
  const register = (tab: string) =>
    Promise.all(
      Array.from({ length: 25 }, async (_, index) => {
        const response = await fetch('/portal/acme/api/v3/developer', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: `${tab}-${index}@many.test`, full_name: tab }),
        })
        return response.status
      }),
    )
  const statuses = await Promise.all([page.evaluate(register, 'one'), other.evaluate(register, 'two')])
  expect(new Set(statuses.flat())).toEqual(new Set([201]))
  const inbox = await page.evaluate(() => window.__mock!.inbox())
  expect(inbox.filter(({ to }) => to.endsWith('@many.test'))).toHaveLength(50)
})
