import { screen, within } from '@testing-library/react'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sendRequest, signIn } from '../support/konnect-steps'
import { fillIn, getEmailLink, logIn, press, findScreen, parseToken, listCalls } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

type App = Awaited<ReturnType<typeof renderApp>>

const newPassword = 'Another one!'
const konnect = { signIn: 'Sign in to Konnect', back: 'Back to sign in', somebody: 'ada@acme.test' }
const portal = { signIn: 'Log in to Acme Dev Portal', back: 'Back to log in', somebody: 'dev@acme.test' }

interface LinkScreenCase {
  readonly name: string
  readonly path: string
  readonly heading: string
  readonly owner: string
  readonly field?: string
  readonly button: string
  readonly scenario?: string
  readonly ask: (app: App) => unknown
  readonly signIn: string
  readonly back: string
  readonly somebody: string
}

/** The screens that a link opens; `ask` has it mailed to `owner`. */
const linkScreens: readonly LinkScreenCase[] = [
  {
    ...konnect,
    name: 'Konnect verify-email',
    path: '/verify-email',
    heading: 'Verify your email',
    owner: 'nora@new.test',
    button: 'Verify email',
    ask: register,
  },
  {
    ...konnect,
    name: 'Konnect welcome',
    path: '/welcome',
    heading: 'Welcome to Konnect',
    owner: 'invited@acme.test',
    field: 'New password',
    button: 'Save',
    scenario: 'invite-only',
    ask: () => undefined,
  },
  {
    ...konnect,
    name: 'Konnect reset-password',
    path: '/reset-password',
    heading: 'Choose a new password',
    owner: 'nora@new.test',
    field: 'New password',
    button: 'Save',
    async ask(app: App) {
      await register(app)
      await post(app, '/kauth/api/v1/password-resets', { email: 'nora@new.test' })
    },
  },
  {
    ...portal,
    name: 'portal verify-email',
    path: '/portal/acme/verify-email',
    heading: 'Create a password',
    owner: 'nora@new.test',
    field: 'Password',
    button: 'Create password',
    ask: (app: App) => post(app, '/portal/acme/api/v3/developer', { email: 'nora@new.test', full_name: 'Nora Nova' }),
  },
  {
    ...portal,
    name: 'portal reset-password',
    path: '/portal/acme/reset-password',
    heading: 'Choose a new password',
    owner: 'pending@acme.test',
    field: 'New password',
    button: 'Save',
    ask: (app: App) => post(app, '/portal/acme/api/v3/developer/forgot-password', { email: 'pending@acme.test' }),
  },
]
const post = (app: App, path: string, body: object) => sendRequest(app, 'POST', path, body)

function register(app: App) {
  const nora = { email: 'nora@new.test', fullName: 'Nora Nova', organization: 'Nova', password: 'Abcdefgh' }
  return post(app, '/kauth/api/v1/register', nora)
}

/** Opens the app in the realm of the screen, with the link's e-mail in the inbox. */
async function withLink({ path, scenario, ask }: LinkScreenCase) {
  const app = await renderApp(path.replace(/[^/]+$/, 'login'), { scenario })
  await ask(app)
  return app
}

async function redeem(app: App, { field, button }: LinkScreenCase) {
  if (field) await fillIn(app, field, newPassword)
  await press(app, button)
}

/** Each h1 that stands from now on, in order, and whether the button could be pressed again before the next one. */
function noteHeadings(button: string) {
  const headings: string[] = []
  let wasBusy = false
  const look = () => {
    const heading = screen.queryByRole('heading', { level: 1 })?.textContent ?? 'no heading'
    const isBusy = screen.queryByRole('button', { name: button })?.getAttribute('aria-busy') === 'true'
    const step = wasBusy && !isBusy && heading === headings[0] ? `${heading}, idle again` : heading
    wasBusy ||= isBusy
    if (step !== headings.at(-1)) headings.push(step)
  }
  look()
  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  onTestFinished(() => observer.disconnect())
  return headings
}

describe.each(linkScreens)('$name', (link) => {
  test('a redeemed link leads straight to sign-in, and its button is pending all the way', async () => {
    const app = await withLink(link)
    await app.visit(await getEmailLink(app, link.owner))
    const headings = noteHeadings(link.button)
    await redeem(app, link)
    await findScreen(link.signIn)
    expect(headings).toEqual([link.heading, link.signIn])
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue(link.owner)
  })

  test('without its token, the address says to open the link again, and a new one comes second', async () => {
    const app = await withLink(link)
    await app.visit(await getEmailLink(app, link.owner))
    await findScreen(link.heading)
    await app.reload()
    expect(await findScreen('Open the link in your email again')).toBeVisible()
    expect(
      screen.getByText(
        'The address of this page no longer contains your link, for example because the page was reloaded. The link may still work: go back to the email and open it.',
      ),
    ).toBeVisible()
    expect(screen.getByText('If you can’t find the email, ask for a new link here.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Send a new link' })).toBeVisible()
    await app.visit(await getEmailLink(app, link.owner))
    await redeem(app, link)
    expect(await findScreen(link.signIn)).toBeVisible()
  })

  test.each([
    ['whose it is', (address: string) => address],
    ['nothing about whose it is', (address: string) => address.replace(/&email=.*/, '')],
  ])('opened while somebody else is signed in, a link that tells %s signs them out', async (_, change) => {
    const app = await withLink(link)
    if (link.path.startsWith('/portal')) await logIn(app, link.somebody)
    else await signIn(app, link.somebody)
    await screen.findByRole('button', { name: /^Account/ })
    await app.visit(change(await getEmailLink(app, link.owner)))
    expect(await screen.findByRole('status')).toHaveTextContent(
      `You are signed in as ${link.somebody} here. If you continue, that account is signed out in this browser.`,
    )
    await redeem(app, link)
    expect(await findScreen(link.signIn)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/password|verified/)
    expect((await listCalls(app)).at(-1)).toMatch(/logout 204$/)
    await app.visit(link.path.replace(/[^/]+$/, ''))
    expect(await findScreen(link.signIn)).toBeVisible()
  })

  test('when it cannot be told who is signed in, nobody stays signed in', async () => {
    const app = await withLink(link)
    if (link.path.startsWith('/portal')) await logIn(app, link.somebody)
    else await signIn(app, link.somebody)
    await screen.findByRole('button', { name: /^Account/ })
    await app.mock.faults.set([
      { method: 'GET', path: link.path.startsWith('/portal') ? '/developer/me' : '/users/me', status: 500 },
    ])
    await app.visit(await getEmailLink(app, link.owner))
    await redeem(app, link)
    await findScreen(link.signIn)
    await app.mock.faults.clear()
    await app.visit(link.path.replace(/[^/]+$/, ''))
    expect(await findScreen(link.signIn)).toBeVisible()
  })
})

test('somebody who opens a verification link of their own stays signed in', async () => {
  const link = linkScreens[0]!
  const app = await withLink(link)
  const address = await getEmailLink(app, link.owner)
  await post(app, '/kauth/api/v1/password-resets', { email: link.owner })
  const body = { token: parseToken(await getEmailLink(app, link.owner)), password: newPassword }
  await sendRequest(app, 'PATCH', '/kauth/api/v1/password-resets', body)
  await signIn(app, link.owner, newPassword)
  await findScreen('Welcome, Nora')
  await app.mock.faults.set([{ path: '/email-verifications', status: 200, body: { email: link.owner } }])
  await app.visit(address)
  await press(app, 'Verify email')
  expect(await findScreen('Welcome, Nora')).toBeVisible()
})

describe.each(linkScreens.filter(({ name }) => /portal verify|welcome/.test(name)))('$name', (link) => {
  test('verified, but the answer was lost: the words are true for somebody who has no password, too', async () => {
    const app = await withLink(link)
    const address = await getEmailLink(app, link.owner)
    // The call has reached the backend, its answer not the browser.
    const token = parseToken(await getEmailLink(app, link.owner))
    if (link.path.startsWith('/portal')) await post(app, '/portal/acme/api/v3/developer/verify-email', { token })
    else await sendRequest(app, 'PATCH', '/kauth/api/v1/email-verifications', { token })
    await app.visit(address)
    await redeem(app, link)
    await findScreen('This link has already been used')
    expect(
      screen.getByText(
        'Each link works once. If it was you, continue with your email and password. If you don’t have a password yet, choose one with “Forgot your password?” below.',
      ),
    ).toBeVisible()
    expect(within(screen.getByRole('main')).getByRole('link', { name: link.back })).toBeVisible()
    await app.user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Forgot your password?' }))
    await findScreen('Forgot your password?')
    await fillIn(app, 'Email', link.owner)
    await press(app, 'Recover Password')
    await findScreen('Check your email')
    await app.visit(await getEmailLink(app, link.owner))
    await fillIn(app, 'New password', newPassword)
    await press(app, 'Save')
    expect(await findScreen(link.signIn)).toBeVisible()
    if (link.path.startsWith('/portal')) await logIn(app, link.owner, newPassword)
    else await signIn(app, link.owner, newPassword)
    expect(
      await findScreen(link.path.startsWith('/portal') ? 'Approval pending' : `Welcome, ${link.owner}`),
    ).toBeVisible()
  })
})
