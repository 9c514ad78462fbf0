import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { renderApp } from './render-app'

type App = Awaited<ReturnType<typeof renderApp>>

/** The password of every person of a scenario. */
export const scenarioPassword = 'Passw0rd!'

/** Puts a whole text into a field at once, as pasting does; what was there goes. */
export async function fillIn({ user }: Pick<App, 'user'>, label: string, text: string) {
  const field = await screen.findByLabelText(label)
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

export async function press({ user }: Pick<App, 'user'>, name: string) {
  await user.click(await screen.findByRole('button', { name }))
}

/** Fills in the log-in screen and presses Log in. */
export async function logIn(app: Pick<App, 'user'>, email = 'dev@acme.test', password = scenarioPassword) {
  await fillIn(app, 'Email', email)
  await fillIn(app, 'Password', password)
  await press(app, 'Log in')
}

/** Fills in the sign-up screen, presses Create Account and waits for what follows. */
export async function register(app: Pick<App, 'user'>, email: string, fullName = 'Nora Nova') {
  await fillIn(app, 'Full name', fullName)
  await fillIn(app, 'Email', email)
  await press(app, 'Create Account')
  await findScreen('Check your email')
}

/** Fills in "Create a password" and presses the button. */
export async function createPassword(app: Pick<App, 'user'>, password: string) {
  await fillIn(app, 'Password', password)
  await press(app, 'Create password')
}

/** Waits for a screen by its h1. */
export function findScreen(name: string) {
  return screen.findByRole('heading', { level: 1, name })
}

/** Waits until a field says what is wrong with it: validation takes a moment after the press. */
export async function expectFieldDescription(label: string, words: string | RegExp) {
  await waitFor(() => expect(screen.getByLabelText(label)).toHaveAccessibleDescription(words))
}

/** The newest e-mail to an address. */
export async function newestEmail({ mock }: Pick<App, 'mock'>, to: string) {
  const [email] = await mock.inbox(to)
  if (!email) throw new Error(`no e-mail to ${to}`)
  return email
}

/** The action of the newest e-mail to an address, as path, query and fragment. */
export async function getEmailLink(app: Pick<App, 'mock'>, to: string): Promise<string> {
  const { pathname, search, hash } = new URL((await newestEmail(app, to)).links[0] ?? '')
  return pathname + search + hash
}

/** The secret that a link carries. Fails when it carries none. */
export function parseToken(link: string): string {
  const token = /token=([^&]+)/.exec(link)?.[1]
  if (token === undefined) throw new Error(`no token in ${link}`)
  return token
}

/**
 * The calls that a person caused, newest last, as "POST /developer/authenticate 204", whichever realm. Leaves out GET
 * requests and the refresh that every screen tries first.
 */
export async function listCalls({ mock }: Pick<App, 'mock'>): Promise<string[]> {
  const log = await mock.requests()
  return log
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/refresh'))
    .map(({ method, path, status }) => `${method} ${path.replace(/^.*\/api\/v\d/, '')} ${status}`)
}

/** What an Acme developer's record says now. */
export async function getDeveloper({ mock }: Pick<App, 'mock'>, email: string, slug = 'acme') {
  return (await mock.developers.list(slug)).find((each) => each.email === email)
}

/** All that this browser keeps by itself: the history entry and both storages. */
export function readBrowserState(): string {
  return JSON.stringify([window.history.state, Object.entries(sessionStorage), Object.entries(localStorage)])
}
