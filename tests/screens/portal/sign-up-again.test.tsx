import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import {
  listCalls,
  getDeveloper,
  fillIn,
  getEmailLink,
  newestEmail,
  press,
  register,
  findScreen,
} from '../../support/portal-steps'
import { advanceOneMinute } from '../../support/konnect-steps'
import { renderApp } from '../../support/render-app'

afterEach(() => void vi.useRealTimers())

test.each([
  ['pending@acme.test', 'Pending', 'There is nothing to do until then; we’ll email you when you are approved.'],
  ['dev@acme.test', 'Approved', 'You can log in with your email address and password.'],
  ['rejected@acme.test', 'Rejected', 'ask an administrator of Acme Dev Portal to delete it first.'],
  ['revoked@acme.test', 'Revoked', 'contact an administrator of Acme Dev Portal.'],
])(
  '%s, who signs up again, sees the same screen, and the e-mail says %s and what to do',
  async (email, status, next) => {
    const app = await renderApp('/portal/acme/register')
    const before = await getDeveloper(app, email)
    await register(app, email, 'Somebody Else')
    expect(within(screen.getByRole('main')).getByText(email)).toBeVisible()
    const { subject, text } = await newestEmail(app, email)
    expect(subject).toBe('You have already registered with Acme Dev Portal')
    expect(text).toContain(`The status of your registration is: ${status}.`)
    expect(text).toContain(next)
    expect(await getDeveloper(app, email)).toEqual(before)
  },
)

test('a new and a known address see the very same words', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const words = screen.getByRole('main').textContent
  await app.visit('/portal/acme/register')
  await register(app, 'dev@acme.test')
  expect(screen.getByRole('main').textContent.replace('dev@acme.test', 'nora@acme.test')).toBe(words)
})

test('Resend email waits for the cool-down, says how long, and stays a button that can be reached', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const resend = screen.getByRole('button', { name: 'Resend email' })
  expect(resend).toHaveAttribute('aria-disabled', 'true')
  expect(resend).toHaveAccessibleDescription(/^You can ask again in (60|5\d) seconds\.$/)
  await app.user.click(resend)
  expect(resend).toHaveFocus()
  expect(await listCalls(app)).toEqual(['POST /developer 201'])
  expect(await app.mock.inbox('nora@acme.test')).toHaveLength(1)
})

test('after a reload the same address waits for the same moment', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.reload()
  expect(await findScreen('Check your email')).toBeVisible()
  expect(within(screen.getByRole('main')).getByText('nora@acme.test')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAccessibleDescription(
    /^You can ask again in (60|5\d) seconds\.$/,
  )
  await press(app, 'Resend email')
  expect(await listCalls(app)).toEqual(['POST /developer 201'])
})

test('after the cool-down a fresh link is sent, and it replaces the old one', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const first = await getEmailLink(app, 'nora@acme.test')
  advanceOneMinute()
  expect(await screen.findByText('You can ask for the email again now.')).toBeInTheDocument()
  await press(app, 'Resend email')
  expect(await screen.findByRole('status')).toHaveTextContent('Sent again. Only the newest link works.')
  expect(await app.mock.inbox('nora@acme.test')).toHaveLength(2)
  expect(await getEmailLink(app, 'nora@acme.test')).not.toBe(first)
  expect(screen.getByRole('button', { name: 'Resend email' })).toHaveAttribute('aria-disabled', 'true')
})

test('a resend that fails says so and may be tried at once', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  advanceOneMinute()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Resend email' })).not.toHaveAttribute('aria-disabled'))
  await app.mock.faults.set([{ path: '/developer', method: 'POST', network: true }])
  await press(app, 'Resend email')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We could not reach the service. Check your connection and try again.',
  )
  await app.mock.faults.clear()
  await press(app, 'Resend email')
  expect(await screen.findByRole('status')).toHaveTextContent('Sent again. Only the newest link works.')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('"Use a different email" keeps the name and offers the address for correction', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.tst')
  await press(app, 'Use a different email')
  expect(await findScreen('Create a developer account')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Nora Nova')
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.tst')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(within(screen.getByRole('main')).getByText('nora@acme.test')).toBeVisible()
  expect(await app.mock.inbox('nora@acme.test')).toHaveLength(1)
})

test('a tab that waits moves on by itself when another one has finished', async () => {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.postMessage({ realm: 'portal:/portal/acme', event: 'verified' })
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
  otherTab.close()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.test')
  expect(screen.getByRole('status')).toHaveTextContent(
    'Your password is set. You can log in as soon as your account is approved. Some portals do that right away.',
  )
})

test('somebody who was deleted may register again', async () => {
  const app = await renderApp('/portal/acme/register')
  await app.mock.developers.remove('acme', 'rejected@acme.test')
  await register(app, 'rejected@acme.test')
  expect((await newestEmail(app, 'rejected@acme.test')).subject).toBe('Verify your email for Acme Dev Portal')
  expect(await getDeveloper(app, 'rejected@acme.test')).toMatchObject({ status: 'pending', verified: false })
})
