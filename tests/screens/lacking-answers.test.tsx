import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { main, signIn, signOut } from '../support/konnect-steps'
import { expectFieldDescription, fillIn, logIn, press, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'
import type { TestBackend } from '../support/test-backend'

type Answer = Record<string, unknown>

/** Opens the app where the backend's answers come with `kept` alone of their keys, the others absent or null. */
function openWithOnly(kept: Readonly<Record<string, readonly string[]>>, missing: 'absent' | 'null', url: string) {
  function prepare(backend: TestBackend) {
    const handle = backend.handle
    const lacking = (body: Answer, keys: readonly string[]): Answer =>
      Object.fromEntries(
        Object.entries(body).flatMap(([key, value]) =>
          keys.includes(key) ? [[key, value]] : missing === 'null' ? [[key, null]] : [],
        ),
      )
    backend.handle = async (request) => {
      const response = await handle(request)
      const keys = Object.entries(kept).find(([ending]) => new URL(request.url).pathname.endsWith(ending))?.[1]
      if (!keys || response.status !== 200) return response
      const body = (await response.json()) as Answer & { data?: Answer[] }
      const less = body.data ? { ...body, data: body.data.map((each) => lacking(each, keys)) } : lacking(body, keys)
      return Response.json(less, { headers: { date: response.headers.get('date') ?? '' } })
    }
    return Promise.resolve(url)
  }
  return renderApp(url, { prepare })
}

const missing = ['absent', 'null'] as const

test.each(missing)('Konnect with a user and an organization of whom everything is %s', async (how) => {
  const app = await openWithOnly({ '/v3/users/me': [], '/v3/organizations/me': [] }, how, '/login')
  await signIn(app)
  expect(await findScreen('Welcome')).toBeVisible()
  expect(await main().findByText('30 days left')).toBeVisible()
  expect(screen.queryByText(/null|undefined/)).not.toBeInTheDocument()
  await app.visit('/account')
  expect(await screen.findByLabelText('Current password')).toBeVisible()
  expect(screen.queryByLabelText('Email')).not.toBeInTheDocument()
  await app.visit('/plan')
  // Who the owner is cannot be told here: the server decides.
  await press(app, 'Continue with Plus')
  expect(await screen.findByText('Your organization is on Konnect Plus now.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Account' })).toBeVisible()
  await signOut(app)
  expect(await findScreen('Sign in to Konnect')).toBeVisible()
})

test('Konnect greets by the preferred name, where that is all there is', async () => {
  const app = await renderApp('/login')
  await app.mock.faults.set([{ operation: 'get-user-me', status: 200, body: { preferred_name: 'Annie' } }])
  await signIn(app)
  expect(await findScreen('Welcome, Annie')).toBeVisible()
})

test.each(missing)(
  'a Dev Portal with a developer and APIs of whom only the least is there, the rest %s',
  async (how) => {
    const kept = {
      '/developer/me': [],
      '/apis': ['id', 'name'],
      '/portal': ['name', 'basic_auth_enabled', 'oidc_auth_enabled'],
    }
    const app = await openWithOnly(kept, how, '/portal/acme/login')
    await logIn(app)
    await findScreen('APIs')
    const [first] = await screen.findAllByRole('article')
    const card = within(first!)
    expect(card.getByText('No description yet.')).toBeVisible()
    expect(card.queryByText('Private')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Account' })).toBeVisible()
    await app.user.click(card.getByRole('link'))
    expect(await screen.findByRole('link', { name: 'All APIs' })).toBeVisible()
  },
)

test('an API of which only the least is there has a page without what is missing', async () => {
  const kept = { '/apis/payments': ['id', 'name'], '/developer/me': ['email'] }
  const app = await openWithOnly(kept, 'absent', '/portal/acme/apis/payments')
  await logIn(app)
  expect(await findScreen('Payments')).toBeVisible()
  expect(screen.getByText('No version')).toBeVisible()
  expect(screen.queryByText('Created')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Account, dev@acme.test' })).toBeVisible()
})

test.each([
  [
    'nested',
    { message: [{ property: 'data', children: [{ property: 'email', constraints: { isEmail: 'not one' } }] }] },
  ],
  ['flat', { message: [{ property: 'email', children: [], constraints: { isEmail: 'not one' } }] }],
])('a 400 of the legacy shape, %s, stands at its field', async (_, body) => {
  const app = await renderApp('/portal/acme/register')
  await app.mock.faults.set([{ path: '/api/v3/developer', method: 'POST', status: 400, body }])
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  await expectFieldDescription('Email', 'not one')
  expect(screen.getByLabelText('Email')).toHaveValue('nora@acme.test')
})

test('a 400 that has details only is said in our words, and what was typed stays', async () => {
  const app = await renderApp('/portal/acme/register')
  const body = { errors: [{ detail: 'E_VALIDATION at developer.service.ts' }] }
  await app.mock.faults.set([{ path: '/api/v3/developer', method: 'POST', status: 400, body }])
  await fillIn(app, 'Full name', 'Nora Nova')
  await fillIn(app, 'Email', 'nora@acme.test')
  await press(app, 'Create Account')
  expect(await screen.findByRole('alert')).toHaveTextContent(/try again/i)
  expect(screen.queryByText(/E_VALIDATION/)).not.toBeInTheDocument()
  expect(screen.getByLabelText('Email')).toHaveValue('nora@acme.test')
})
