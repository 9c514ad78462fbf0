import type { ReactNode } from 'react'
import type { IdentityProviderDescription } from './identity-provider-schema'
import { words } from './words'

/** What providers say (OAuth 2.0, OpenID Connect), and one that nobody knows. */
const errorCodes = [
  'access_denied',
  'login_required',
  'invalid_request',
  'server_error',
  'temporarily_unavailable',
  'something_unknown',
]

interface Props {
  readonly state: string
  readonly description: IdentityProviderDescription
  readonly problem?: string | null
  readonly onSubmit?: (form: HTMLFormElement, submitter: HTMLElement | null) => void
  readonly onPerson?: (form: HTMLFormElement | null, email: string) => void
}

/** The mock identity provider's form. Works as static markup too: the HTTP server renders this same component. */
export function IdentityProviderView({ state, description, problem, onSubmit, onPerson }: Props): ReactNode {
  return (
    <main className="mock-page mock-narrow">
      <h1>{words.identityProvider}</h1>
      <p>
        {description.title} · {description.kind.toUpperCase()}
      </p>
      <p>{words.idpIntro}</p>
      {problem && <p role="alert">{problem}</p>}
      <form
        method="post"
        action="/__mock/idp"
        onSubmit={
          onSubmit &&
          ((event) => {
            event.preventDefault()
            const { submitter } = event.nativeEvent
            onSubmit(event.currentTarget, submitter)
          })
        }
      >
        <input type="hidden" name="state" value={state} />
        {description.people.length > 0 && (
          <fieldset>
            <legend>{words.people}</legend>
            {description.people.map(({ email, name }) => (
              <label key={email} className="mock-choice">
                <input
                  type="radio"
                  name="person"
                  value={email}
                  onChange={onPerson && ((event) => onPerson(event.currentTarget.form, email))}
                />
                <span>
                  {name} <small>{email}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <label className="mock-field" htmlFor="idp-email">
          {words.email}
        </label>
        <input id="idp-email" name="email" type="email" autoComplete="off" aria-describedby="idp-email-help" />
        <p id="idp-email-help" className="mock-help">
          {words.emailHelp}
        </p>
        <label className="mock-choice">
          <input type="checkbox" name="slow" value="true" /> {words.slow}
        </label>
        <div className="mock-actions">
          <button type="submit">{words.proceed}</button>
          <button type="submit" name="deny" value="true" formNoValidate>
            {words.deny}
          </button>
        </div>
        <fieldset>
          <legend>{words.failLegend}</legend>
          <div className="mock-actions">
            <label>
              {words.errorCode}{' '}
              <select name="error">
                {errorCodes.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            </label>
            <button type="submit" name="fail" value="true" formNoValidate>
              {words.fail}
            </button>
          </div>
        </fieldset>
      </form>
    </main>
  )
}

/** What the form says to `POST /__mock/api/idp`: a typed address before a chosen person; null when there is neither. */
export function readIdentityProviderForm(data: FormData | URLSearchParams) {
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const state = text('state')
  const slow = text('slow') !== ''
  if (text('deny')) return { state, slow, deny: true }
  if (text('fail')) return { state, slow, error: text('error') }
  const email = text('email') || text('person')
  return email ? { state, slow, email } : null
}
