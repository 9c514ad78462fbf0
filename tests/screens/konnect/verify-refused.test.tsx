import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type App, main, renderSignedUp, signIn, postFromOtherTab, verify } from '../../support/konnect-steps'
import { fillIn, getEmailLink, press, findScreen } from '../../support/portal-steps'

/** From a refused link's own page to a verified account, by a new link. */
async function newLinkWorks(app: App) {
  await app.mock.faults.clear()
  await app.mock.clock.advance({ minutes: 2 })
  await fillIn(app, 'Email', 'nora@nova.test')
  await press(app, 'Send a new link')
  expect(await findScreen('Check your email')).toBeVisible()
  await verify(app, 'nora@nova.test')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
}

test('a link older than 24 hours has expired, and a new one is one press away', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit(await getEmailLink(app, 'nora@nova.test'))
  await app.mock.clock.advance({ hours: 24, seconds: 1 })
  await press(app, 'Verify email')
  expect(await findScreen('This link has expired')).toBeVisible()
  expect(screen.getByText('For your safety, links in our emails only work for a limited time.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  await newLinkWorks(app)
})

test('a link that was used says so, and leads to sign-in, too', async () => {
  const app = await renderSignedUp('nora@nova.test')
  const link = await getEmailLink(app, 'nora@nova.test')
  await app.visit(link)
  await press(app, 'Verify email')
  await findScreen('Sign in to Konnect')
  await app.visit(link)
  await press(app, 'Verify email')
  expect(await findScreen('This link has already been used')).toBeVisible()
  await app.user.click(main().getByRole('link', { name: 'Back to sign in' }))
  await findScreen('Sign in to Konnect')
  await signIn(app, 'nora@nova.test', 'Abcdefgh')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

test('a link that a newer one replaced says so, and the newest works', async () => {
  const app = await renderSignedUp('nora@nova.tst')
  const old = await getEmailLink(app, 'nora@nova.tst')
  await press(app, 'Use a different email')
  await findScreen('Create your Konnect account')
  await fillIn(app, 'Email', 'nora@nova.test')
  await press(app, 'Create account')
  await findScreen('Check your email')
  await app.visit(old)
  await press(app, 'Verify email')
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
  expect(
    screen.getByText('We sent you a newer link after this one. Open the newest email, or ask for another link here.'),
  ).toBeVisible()
  await newLinkWorks(app)
})

test('a link with an unknown token is not valid', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/verify-email#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10')
  await press(app, 'Verify email')
  expect(await findScreen('This link is not valid')).toBeVisible()
  await newLinkWorks(app)
})

test('a link with half a token is not valid, and needs no press to say so', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/verify-email#token=half-of-it')
  expect(await findScreen('This link is not valid')).toBeVisible()
  expect(
    screen.getByText(
      'Part of the address may have been lost on the way. Copy the whole link from the email, or ask for a new one here.',
    ),
  ).toBeVisible()
  await newLinkWorks(app)
})

test('a backend that only answers 410 is taken at its word', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit(await getEmailLink(app, 'nora@nova.test'))
  await app.mock.faults.set([{ path: '/email-verifications', status: 410 }])
  await press(app, 'Verify email')
  expect(await findScreen('This link has expired or was already used')).toBeVisible()
  await newLinkWorks(app)
})

test('asking for a new link says the same to an address nobody has, and mails nothing', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/verify-email')
  await fillIn(app, 'Email', 'nobody@nova.test')
  await press(app, 'Send a new link')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(main().getByText('nobody@nova.test')).toBeVisible()
  expect(await app.mock.inbox('nobody@nova.test')).toEqual([])
})

test('an address that is verified already is mailed no link', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/verify-email')
  await fillIn(app, 'Email', 'ada@acme.test')
  await press(app, 'Send a new link')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(await app.mock.inbox('ada@acme.test')).toEqual([])
})

test('who waits for the new link moves on when another tab has verified', async () => {
  const app = await renderSignedUp('nora@nova.test')
  await app.visit('/verify-email')
  await fillIn(app, 'Email', 'nora@nova.test')
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  postFromOtherTab('verified')
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
})
