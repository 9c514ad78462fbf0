import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { languageLocales, nameOf } from '../../src/i18n/locale'
import { signIn } from '../support/konnect-steps'
import { fillIn, logIn, newestEmail, press, findScreen } from '../support/portal-steps'
import { renderApp } from '../support/render-app'

type App = Awaited<ReturnType<typeof renderApp>>

afterEach(() => localStorage.clear())

/** Every language's own word for it. */
const anyLanguage = /^(?:Language|Sprache|Język|اللغة|言語)$/

async function choose({ user }: Pick<App, 'user'>, locale: string) {
  await user.selectOptions(screen.getByRole('combobox', { name: anyLanguage }), locale)
  await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', locale))
}

test('another language says everything anew and keeps what was typed, the password too, and the focus', async () => {
  const app = await renderApp('/portal/acme/login')
  await fillIn(app, 'Email', 'dev@acme.test')
  await fillIn(app, 'Password', 'half a pass')
  const field = screen.getByLabelText('Password')
  await choose(app, 'de')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Bei .* anmelden$/)
  expect(document.title).toMatch(/^Bei .* anmelden/)
  expect(screen.getByLabelText('E-Mail')).toHaveValue('dev@acme.test')
  expect(screen.getByLabelText('Passwort')).toHaveValue('half a pass')
  expect(screen.getByLabelText('Passwort')).toBe(field)
  expect(screen.getByRole('combobox', { name: 'Sprache' })).toHaveFocus()
  expect(localStorage.getItem('konnect-access:locale')).toBe('de')
})

test('the focus stays on the switch on a later screen too', async () => {
  const app = await renderApp('/login')
  await app.user.click(screen.getByRole('link', { name: 'Sign up' }))
  await findScreen('Create your Konnect account')
  await choose(app, 'de')
  expect(screen.getByRole('combobox', { name: 'Sprache' })).toHaveFocus()
})

test('every language is offered in its own name, and the pseudo-locales are not', async () => {
  await renderApp('/login')
  const options = within(screen.getByRole('combobox', { name: 'Language' })).getAllByRole('option')
  expect(options.map((option) => `${option.textContent} ${option.getAttribute('lang')}`)).toEqual(
    languageLocales.map((locale) => `${nameOf(locale)} ${locale}`),
  )
})

test('errors at fields are said again in the new language, and nothing of a sign-up is lost', async () => {
  const app = await renderApp('/register')
  await fillIn(app, 'Email', 'nora@nova')
  await fillIn(app, 'Password', 'Abcdefgh')
  await press(app, 'Create account')
  await screen.findAllByText('Enter your first name.')
  await choose(app, 'de')
  expect(screen.getByLabelText('E-Mail')).toHaveValue('nora@nova')
  expect(screen.getByLabelText('Passwort')).toHaveValue('Abcdefgh')
  expect(screen.getByLabelText('Vorname')).toHaveAccessibleDescription(/Geben Sie Ihren Vornamen ein\./)
  expect(screen.getByLabelText('E-Mail')).toHaveAccessibleDescription(/E-Mail-Adresse wie name@example\.com/)
})

test('the summary of errors is said again too, and only of what is still wrong', async () => {
  const app = await renderApp('/register')
  await press(app, 'Create account')
  await screen.findByRole('region', { name: 'Please check 5 fields' })
  expect(screen.getByText('Please check 5 fields', { selector: '[aria-live] *' })).toBeInTheDocument()
  await fillIn(app, 'First name', 'Nora')
  await choose(app, 'de')
  const summary = within(screen.getByRole('region', { name: 'Bitte prüfen Sie 4 Felder' }))
  expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'E-Mail',
    'Nachname',
    'Name der Organisation',
    'Passwort',
  ])
  // What the live regions still held.
  expect(screen.queryByText(/^Please check/)).not.toBeInTheDocument()
})

test('our words for what the server refused at a field are said again', async () => {
  const app = await renderApp('/account')
  await signIn(app)
  await fillIn(app, 'Current password', 'wrong')
  await fillIn(app, 'New password', 'Another-1!')
  await press(app, 'Change password')
  await waitFor(() =>
    expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(/This is not your current password/),
  )
  await choose(app, 'de')
  expect(screen.getByLabelText('Aktuelles Passwort')).toHaveAccessibleDescription(
    /Das ist nicht Ihr aktuelles Passwort/,
  )
})

test('a countdown goes on in the new language', async () => {
  const app = await renderApp('/portal/acme/login')
  for (let each = 0; each < 10; each += 1) {
    await logIn(app, 'dev@acme.test', `wrong ${each}`)
    await screen.findByRole('alert')
  }
  await app.mock.clock.advance({ minutes: 14, seconds: 10 })
  await logIn(app)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/try again in \d\d seconds/))
  await choose(app, 'de')
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent(/^Zu viele Versuche\. Sie können es in \d\d Sekunden erneut versuchen\.$/)
  const before = alert.textContent
  await waitFor(() => expect(alert).not.toHaveTextContent(before))
  expect(alert).toHaveTextContent(/in \d\d Sekunden/)
})

test('the catalog and its search follow, and writing direction with them', async () => {
  const app = await renderApp('/portal/acme')
  await logIn(app)
  await app.user.click(await screen.findByRole('searchbox', { name: 'Search APIs' }))
  await app.user.paste('pay')
  await choose(app, 'ar')
  expect(document.documentElement).toHaveAttribute('dir', 'rtl')
  expect(screen.getByRole('searchbox')).toHaveValue('pay')
  await choose(app, 'de')
  expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  expect(await screen.findByText(/^\d+ APIs? für „pay“$/)).toBeVisible()
})

test('the plan counts its days in the new language', async () => {
  const app = await renderApp('/plan')
  await signIn(app)
  await screen.findByText('30 days left')
  await choose(app, 'pl')
  expect(screen.queryByText('30 days left')).not.toBeInTheDocument()
  await choose(app, 'de')
  expect(screen.getByText('Noch 30 Tage')).toBeVisible()
  expect(screen.getByRole('heading', { level: 1, name: 'Ihr Tarif' })).toBeVisible()
})

test('an unknown address can be read in another language, too', async () => {
  const app = await renderApp('/nowhere')
  await choose(app, 'de')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Seite nicht gefunden')
})

test('e-mails come in the language that the person last used', async () => {
  const app = await renderApp('/forgot-password')
  await choose(app, 'de')
  await fillIn(app, 'E-Mail', 'ada@acme.test')
  await press(app, 'Passwort zurücksetzen')
  await findScreen('Prüfen Sie Ihr Postfach')
  const email = await newestEmail(app, 'ada@acme.test')
  expect(email.subject).toBe('Wählen Sie ein neues Passwort für Konnect')
  expect(email.html).toContain('<html lang="de" dir="ltr">')
})

test('an approval is mailed in the developer’s language, not in the administrator’s', async () => {
  const app = await renderApp('/portal/acme/login')
  await choose(app, 'de')
  await fillIn(app, 'E-Mail', 'pending@acme.test')
  await fillIn(app, 'Passwort', 'Passw0rd!')
  await press(app, 'Anmelden')
  await waitFor(() => expect(app.address()).toBe('/portal/acme/status'))
  await app.mock.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect((await newestEmail(app, 'pending@acme.test')).html).toContain('<html lang="de"')
})
