import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { postFromOtherTab } from '../../support/konnect-steps'
import { createPassword, fillIn, getEmailLink, press, register, findScreen } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

type App = Awaited<ReturnType<typeof renderApp>>

async function registered() {
  const app = await renderApp('/portal/acme/register')
  await register(app, 'nora@acme.test')
  return app
}

/** From a refused link's own page to a password, by a new link. */
async function newLinkWorks(app: App) {
  await app.mock.faults.clear()
  await app.mock.clock.advance({ minutes: 2 })
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Send a new link')
  expect(await findScreen('Check your email')).toBeVisible()
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
}

test('a link older than 24 hours has expired, and a new one is a form away', async () => {
  const app = await registered()
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await app.mock.clock.advance({ hours: 24, seconds: 1 })
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link has expired')).toBeVisible()
  expect(screen.getByText('For your safety, links in our emails only work for a limited time.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@acme.test')
  await newLinkWorks(app)
})

test('the tab that waits for the new link moves on when another one has used it', async () => {
  const app = await registered()
  await app.mock.clock.advance({ hours: 24, seconds: 1 })
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await createPassword(app, 'Abcdefgh')
  await findScreen('This link has expired')
  await fillIn(app, 'Full name', 'Nora Nova')
  await press(app, 'Send a new link')
  await findScreen('Check your email')
  postFromOtherTab('verified', { realm: 'portal:/portal/acme', email: 'nora@acme.test' })
  expect(await findScreen('Log in to Acme Dev Portal')).toBeVisible()
})

test('a link that was used says so, and leads to log-in, too', async () => {
  const app = await registered()
  const link = await getEmailLink(app, 'nora@acme.test')
  await app.visit(link)
  await createPassword(app, 'Abcdefgh')
  await findScreen('Log in to Acme Dev Portal')
  await app.visit(link)
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link has already been used')).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Back to log in' })).toHaveAttribute(
    'href',
    '/portal/acme/login',
  )
})

test('a link that a newer one replaced says so, and the newest works', async () => {
  const app = await registered()
  const old = await getEmailLink(app, 'nora@acme.test')
  await app.mock.clock.advance({ minutes: 2 })
  await app.visit('/portal/acme/register')
  await register(app, 'nora@acme.test')
  await app.visit(old)
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link has been replaced by a newer one')).toBeVisible()
  await newLinkWorks(app)
})

test('a link with an unknown token is not valid', async () => {
  const app = await registered()
  await app.visit('/portal/acme/verify-email#token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10')
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link is not valid')).toBeVisible()
  expect(
    screen.getByText(
      'Part of the address may have been lost on the way. Copy the whole link from the email, or ask for a new one here.',
    ),
  ).toBeVisible()
  await newLinkWorks(app)
})

test('a link with half a token is not valid, and needs no press to say so', async () => {
  const app = await registered()
  await app.visit('/portal/acme/verify-email#token=half-of-it')
  expect(await findScreen('This link is not valid')).toBeVisible()
  await newLinkWorks(app)
})

test('the link of another portal is not valid here', async () => {
  const app = await registered()
  const link = await getEmailLink(app, 'nora@acme.test')
  await app.visit(link.replace('/portal/acme/', '/portal/acme-eu/'))
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link is not valid')).toBeVisible()
})

test('a backend that only answers 410 is taken at its word', async () => {
  const app = await registered()
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await app.mock.faults.set([{ path: '/developer/verify-email', status: 410 }])
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link has expired or was already used')).toBeVisible()
  await newLinkWorks(app)
})

test('a backend that has no such link any more, when the password comes, offers a new one', async () => {
  const app = await registered()
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await app.mock.faults.set([{ path: '/developer/reset-password', status: 401 }])
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link is not valid')).toBeVisible()
  await newLinkWorks(app)
})

test('an answer without the second token is said in words, and may be tried again', async () => {
  const app = await registered()
  await app.visit(await getEmailLink(app, 'nora@acme.test'))
  await app.mock.faults.set([{ path: '/developer/verify-email', status: 202, body: { email: 'nora@acme.test' } }])
  await createPassword(app, 'Abcdefgh')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'We received an answer we could not read. Please try again.',
  )
})

test('after a reload between the two calls a new link leads on', async () => {
  const app = await registered()
  const link = await getEmailLink(app, 'nora@acme.test')
  await app.visit(link)
  await app.mock.faults.set([{ path: '/developer/reset-password', network: true }])
  await createPassword(app, 'Abcdefgh')
  await screen.findByRole('alert')
  await app.visit(link)
  await app.mock.faults.clear()
  await createPassword(app, 'Abcdefgh')
  expect(await findScreen('This link has already been used')).toBeVisible()
  await newLinkWorks(app)
})
