import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fillSignUp, signUpValues, signUp } from '../../support/konnect-steps'
import { expectFieldDescription, fillIn, press, findScreen, listCalls } from '../../support/portal-steps'
import { renderApp } from '../../support/render-app'

test('with an access code: a wrong one is refused at its field, and nothing typed is lost', async () => {
  const app = await renderApp('/register', { scenario: 'access-code' })
  await fillSignUp(app, 'nora@nova.test', { ...signUpValues, 'Access Code': 'WELCOME-1999' })
  await press(app, 'Create account')
  const code = screen.getByRole('textbox', { name: 'Access Code' })
  await waitFor(() =>
    expect(code).toHaveAccessibleDescription(/This access code is not valid\. Check your invitation\./),
  )
  expect(code).toHaveFocus()
  expect(code).toHaveValue('WELCOME-1999')
  await app.user.tab()
  expect(code).toHaveAccessibleDescription(/This access code is not valid/)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  for (const [label, text] of Object.entries(signUpValues)) expect(screen.getByLabelText(label)).toHaveValue(text)
  expect(await listCalls(app)).toEqual(['POST /register 403'])
  expect(await app.mock.inbox('nora@nova.test')).toEqual([])
})

test('with an access code: correcting it is enough', async () => {
  const app = await renderApp('/register', { scenario: 'access-code' })
  await fillSignUp(app, 'nora@nova.test', { ...signUpValues, 'Access Code': 'WELCOME-1999' })
  await press(app, 'Create account')
  await screen.findByText('This access code is not valid. Check your invitation.')
  await fillIn(app, 'Access Code', ' WELCOME-2026 ')
  await press(app, 'Create account')
  expect(await findScreen('Check your email')).toBeVisible()
  expect(await app.mock.inbox('nora@nova.test')).toHaveLength(1)
})

test('with an access code: it is required, never remembered by the browser, and said where to find it', async () => {
  const app = await renderApp('/register', { scenario: 'access-code' })
  const code = screen.getByRole('textbox', { name: 'Access Code' })
  expect(code).toHaveAttribute('autocomplete', 'off')
  expect(code).toHaveAccessibleDescription('You will find it in your invitation email.')
  await fillSignUp(app)
  await press(app, 'Create account')
  await expectFieldDescription('Access Code', /Enter the access code from your invitation email\./)
  expect(code).toHaveFocus()
  expect(await listCalls(app)).toEqual([])
})

test('with an access code: a wrong one tells nothing about who has an account', async () => {
  const app = await renderApp('/register', { scenario: 'access-code' })
  await fillSignUp(app, 'ada@acme.test', { ...signUpValues, 'Access Code': 'WELCOME-1999' })
  await press(app, 'Create account')
  expect(await screen.findByText('This access code is not valid. Check your invitation.')).toBeVisible()
  expect(await app.mock.inbox('ada@acme.test')).toEqual([])
})

test('by invitation only: no form, but whom to ask and the way in for those invited', async () => {
  const app = await renderApp('/register', { scenario: 'invite-only', config: { salesUrl: 'https://kong.test/sales' } })
  expect(screen.getByRole('heading', { level: 1, name: 'Create your Konnect account' })).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Create account' })).not.toBeInTheDocument()
  expect(screen.getByText(/^Accounts here are by invitation\./)).toBeVisible()
  expect(
    screen.getByText(
      'Already invited? Use the link in your welcome email: it verifies your account and sets your password.',
    ),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Contact sales' })).toHaveAttribute('href', 'https://kong.test/sales')
  await app.user.click(screen.getByRole('link', { name: 'Sign in' }))
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('by invitation only: Contact sales leads somewhere without any configuration', async () => {
  await renderApp('/register', { scenario: 'invite-only' })
  expect(screen.getByRole('link', { name: 'Contact sales' })).toHaveAttribute(
    'href',
    'https://konghq.com/contact-sales',
  )
})

test('the mode changes while the screen is open, and what was typed comes back with the form', async () => {
  const app = await renderApp('/register')
  await fillIn(app, 'Email', 'nora@nova.test')
  await app.mock.konnect.signUpMode('access-code')
  expect(await screen.findByRole('textbox', { name: 'Access Code' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  await app.mock.konnect.signUpMode('invite-only')
  expect(await screen.findByRole('link', { name: 'Contact sales' })).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  await app.mock.konnect.signUpMode('self-serve')
  expect(await screen.findByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  expect(screen.queryByRole('textbox', { name: 'Access Code' })).not.toBeInTheDocument()
})

test('a mode that changed behind an open form is said in words, and the form stays', async () => {
  const app = await renderApp('/register')
  await app.mock.faults.set([{ path: '/register', method: 'POST', status: 403 }])
  await fillSignUp(app)
  await press(app, 'Create account')
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveValue('Abcdefgh')
})

test('a region is offered only where there are several, and sent only when chosen', async () => {
  const app = await renderApp('/register', { config: { regions: ['us', 'eu'] } })
  const region = screen.getByRole('combobox', { name: 'Region' })
  expect(
    within(region)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['No preference', 'United States', 'Europe'])
  expect(region).toHaveDisplayValue('No preference')
  await app.user.selectOptions(region, 'Europe')
  await signUp(app, 'nora@nova.test')
  await app.visit('/register')
  await signUp(app, 'nils@nova.test')
  const bodies = (await app.mock.requests())
    .filter(({ path }) => path.endsWith('/register'))
    .map(({ requestBody }) => requestBody)
  expect(bodies[0]).toMatchObject({ email: 'nora@nova.test', defaultRegion: 'eu' })
  expect(bodies[1]).toMatchObject({ email: 'nils@nova.test' })
  expect(bodies[1]).not.toHaveProperty('defaultRegion')
})

test('one region is no choice', async () => {
  await renderApp('/register', { config: { regions: ['eu'] } })
  expect(screen.queryByRole('combobox', { name: 'Region' })).not.toBeInTheDocument()
})

test('terms and privacy policy are linked where the host has set them', async () => {
  await renderApp('/register', {
    config: { termsUrl: 'https://kong.test/terms', privacyUrl: 'https://kong.test/privacy' },
  })
  expect(screen.getByRole('link', { name: 'Terms of service' })).toHaveAttribute('href', 'https://kong.test/terms')
  expect(screen.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', 'https://kong.test/privacy')
})

test.each(['registrationCode', 'defaultRegion'])(
  'without an access code: a server that refuses %s, which the form does not show, is not silent',
  async (field) => {
    const app = await renderApp('/register')
    const body = { title: 'Invalid', detail: '', invalid_parameters: [{ field, reason: 'is required' }] }
    await app.mock.faults.set([{ path: '/register', method: 'POST', status: 400, body }])
    await fillSignUp(app)
    await press(app, 'Create account')
    expect(await screen.findByRole('alert')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('nora@nova.test')
  },
)
