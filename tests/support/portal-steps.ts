import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { renderApp } from './render-app'

type Opened = Awaited<ReturnType<typeof renderApp>>

/** The password of every person of a scenario. */
export const scenarioPassword = 'Passw0rd!'

/** Puts a whole text into a field at once, as pasting does; what was there goes. */
export async function fillIn({ user }: Pick<Opened, 'user'>, label: string, text: string) {
  const field = await screen.findByLabelText(label)
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

export async function press({ user }: Pick<Opened, 'user'>, name: string) {
  await user.click(await screen.findByRole('button', { name }))
}

/** Fills in the log-in screen and presses Log in. */
export async function logIn(app: Pick<Opened, 'user'>, email = 'dev@acme.test', password = scenarioPassword) {
  await fillIn(app, 'Email', email)
  await fillIn(app, 'Password', password)
  await press(app, 'Log in')
}

/** Fills in the sign-up screen, presses Create Account and waits for what follows. */
export async function register(app: Pick<Opened, 'user'>, email: string, fullName = 'Nora Nova') {
  await fillIn(app, 'Full name', fullName)
  await fillIn(app, 'Email', email)
  await press(app, 'Create Account')
  await screenNamed('Check your email')
}

/** Fills in "Create a password" and presses the button. */
export async function createPassword(app: Pick<Opened, 'user'>, password: string) {
  await fillIn(app, 'Password', password)
  await press(app, 'Create password')
}

/** Waits for a screen by its h1. */
export function screenNamed(name: string) {
  return screen.findByRole('heading', { level: 1, name })
}

/** Waits until a field says what is wrong with it: validation takes a moment after the press. */
export async function fieldSays(label: string, words: string | RegExp) {
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveAccessibleDescription(words))
}

/** The newest e-mail to an address. */
export async function newestEmail({ mock }: Pick<Opened, 'mock'>, to: string) {
  const [email] = await mock.inbox(to)
  if (!email) throw new Error(`no e-mail to ${to}`)
  return email
}

/** The action of the newest e-mail to an address, as path, query and fragment. */
export async function linkTo(app: Pick<Opened, 'mock'>, to: string): Promise<string> {
  const { pathname, search, hash } = new URL((await newestEmail(app, to)).links[0] ?? '')
  return pathname + search + hash
}

/** The token in the action of the newest e-mail to an address. Fails when there is none. */
export async function tokenTo(app: Pick<Opened, 'mock'>, to: string): Promise<string> {
  const [, token] = /token=([0-9a-f-]{36})/.exec(await linkTo(app, to)) ?? []
  if (!token) throw new Error(`no token in the e-mail to ${to}`)
  return token
}

/**
 * The calls that a person caused, newest last, as "POST /developer/authenticate 204". Without reading, and without the
 * refresh that every screen tries before it knows that nobody is signed in.
 */
export async function callsOf({ mock }: Pick<Opened, 'mock'>): Promise<string[]> {
  const log = await mock.requests()
  return log
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/refresh'))
    .map(({ method, path, status }) => `${method} ${path.replace(/^.*\/api\/v[23]/, '')} ${status}`)
}

/** What an Acme developer's record says now. */
export async function developer({ mock }: Pick<Opened, 'mock'>, email: string, slug = 'acme') {
  return (await mock.developers.list(slug)).find((each) => each.email === email)
}

/** All that this browser keeps by itself: the history entry and both storages. */
export function keptByBrowser(): string {
  return JSON.stringify([window.history.state, Object.entries(sessionStorage), Object.entries(localStorage)])
}
