import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { fillIn, getEmailLink, press, scenarioPassword, findScreen } from './portal-steps'
import { renderApp, type RenderOptions } from './render-app'

export type App = Awaited<ReturnType<typeof renderApp>>

/** What somebody new types into the sign-up form; the address differs from test to test. */
export const signUpValues = {
  'First name': 'Nora',
  'Last name': 'Nova',
  'Organization name': 'Nova Labs',
  Password: 'Abcdefgh',
} as const

/** Fills in the sign-up form. */
export async function fillSignUp(
  app: App,
  email = 'nora@nova.test',
  others: Readonly<Record<string, string>> = signUpValues,
) {
  await fillIn(app, 'Email', email)
  for (const [label, text] of Object.entries(others)) await fillIn(app, label, text)
}

/** Opens the sign-up screen, signs up and waits for "Check your email". */
export async function renderSignedUp(email = 'nora@nova.test', options?: RenderOptions) {
  const app = await renderApp('/register', options)
  await signUp(app, email)
  return app
}

export async function signUp(app: App, email = 'nora@nova.test') {
  await fillSignUp(app, email)
  await press(app, 'Create account')
  await findScreen('Check your email')
}

/** Fills in the sign-in screen and presses Sign in. */
export async function signIn(app: App, email = 'ada@acme.test', password = scenarioPassword) {
  await fillIn(app, 'Email', email)
  await fillIn(app, 'Password', password)
  await press(app, 'Sign in')
}

/** Opens an address as Ada, Acme's owner, who signs in on the way. */
export async function renderAsAda(url = '/', options?: RenderOptions) {
  const app = await renderApp(url, options)
  await signIn(app)
  await screen.findByRole('button', { name: 'Account, Ada Lovelace' })
  return app
}

/** Opens an address as a member of Acme who is not its owner. */
export async function renderAsMember(url = '/', options?: RenderOptions) {
  const app = await renderApp('/login/acme', options)
  await app.followSingleSignOn({ email: 'bob.member@acme.test' })
  await findScreen('Welcome, Bob')
  if (url !== '/') await app.visit(url)
  return app
}

/** Opens the newest e-mail's link to verify, and presses the button. */
export async function verify(app: App, email: string) {
  await app.visit(await getEmailLink(app, email))
  await press(app, 'Verify email')
}

/** Nora has signed up and verified her address; she is at the sign-in screen. */
export async function renderVerifiedNora(options?: RenderOptions) {
  const app = await renderSignedUp('nora@nova.test', options)
  await verify(app, 'nora@nova.test')
  await findScreen('Sign in to Konnect')
  return app
}

export async function signOut(app: App) {
  await app.user.click(screen.getByRole('button', { name: /^Account/ }))
  await press(app, 'Sign out')
}

/** The screen's content, for what stands in more than one place. */
export function main() {
  return within(screen.getByRole('main'))
}

/** Somebody elsewhere, with a program and not with this app's screens, sends a request; the cookies are this browser's. */
export function sendRequest(app: App, method: string, path: string, body?: object) {
  const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return app.backend.handle(new Request(new URL(path, window.location.origin), init))
}

/** Ten wrong passwords for an address, by a program. */
export async function failSignInTenTimes(app: App, email: string) {
  for (let count = 0; count < 10; count++)
    await sendRequest(app, 'POST', '/kauth/api/v1/authenticate', { username: email, password: 'wrong' })
}

/** Another tab of this browser tells what happened there. */
export function postFromOtherTab(
  event: string,
  { realm = 'konnect:', email }: { realm?: string; email?: string } = {},
) {
  const otherTab = new BroadcastChannel('konnect-access:session')
  otherTab.postMessage({ realm, event, email })
  otherTab.close()
}

/** Both clocks, the browser's and the world's, are one minute on; what counts seconds notices within one. */
export function advanceOneMinute() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
}

/** The backend sends the browser straight back from where the app has left to. */
export async function followRedirectBack(app: App) {
  const request = new Request(new URL(app.left.at(-1) ?? '', window.location.origin), { redirect: 'manual' })
  await app.visit((await app.backend.handle(request)).headers.get('location') ?? '')
}
