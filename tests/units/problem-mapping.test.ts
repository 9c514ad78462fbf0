import { expect, test } from 'vitest'
import { ApiProblem } from '../../src/api/api-problem'
import { applyProblem } from '../../src/api/apply-problem'
import { forgotDeveloperPassword, resetDeveloperPassword } from '../../src/contract/developer-password'
import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import { authenticateDeveloper } from '../../src/contract/developer-session'
import type { Endpoint } from '../../src/contract/endpoint'
import { endpoints } from '../../src/contract/endpoints'
import { changeUserPassword } from '../../src/contract/konnect-password'
import { registerUser } from '../../src/contract/konnect-account'
import { problemCodes, problemFrom, problemTypes } from '../../src/contract/problem'
import { messages } from '../../src/i18n/locales/en/public'

const now = Date.UTC(2026, 0, 5)
const from = (endpoint: Endpoint, status: number, body?: unknown) => problemFrom(endpoint, { status, body, now })
const codeOf = (endpoint: Endpoint, status: number, body?: unknown) => from(endpoint, status, body).code

test('every code has words', () => {
  for (const code of problemCodes) expect(messages).toHaveProperty([`shared.problem.${code}`])
})

test.each(
  endpoints.flatMap((endpoint) => Object.entries(endpoint.problems).map(([s, code]) => [endpoint, +s, code] as const)),
)('$id: a documented %i means %s', (endpoint, status, code) => {
  const body = code === 'invalid-input' ? { invalid_parameters: [{ field: 'email', reason: 'no' }] } : undefined
  expect(codeOf(endpoint, status, body)).toBe(code)
})

test.each(endpoints)('$id: whatever comes is one of the codes', (endpoint) => {
  for (const status of [
    100, 300, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422, 429, 451, 500, 502, 503, 504, 599,
  ])
    for (const body of [
      undefined,
      null,
      '',
      7,
      [],
      {},
      { message: 'x' },
      { invalid_parameters: 'x' },
      { type: 'constructor' },
    ])
      expect(problemCodes).toContain(codeOf(endpoint, status, body))
})

test.each(Object.entries(problemTypes))('the type %s decides, whatever status and title say', (type, code) => {
  expect(codeOf(authenticateDeveloper, 401, { type, title: 'Invalid Credentials' })).toBe(code)
  expect(codeOf(verifyDeveloperEmail, 410, { type })).toBe(code)
})

test.each([
  [{ title: 'Approval Required' }],
  [{ title: 'approval required ' }],
  [{ title: 'Unauthorized', detail: 'Developer is disabled' }],
  [{ message: 'Developer is disabled' }],
  [{ errors: [{ detail: 'Developer is disabled' }] }],
  [{ errors: [{ title: 'Account is disabled', detail: 'user account is disabled (#1007)' }] }],
])('log-in: %j without a type means that approval is pending', (body) => {
  expect(codeOf(authenticateDeveloper, 401, body)).toBe('approval-pending')
})

test('words for "not approved" mean nothing where nobody logs in', () => {
  expect(codeOf(resetDeveloperPassword, 401, { title: 'Approval Required' })).toBe('link-invalid')
})

test('log-in: 400 without fields, and 404, are a wrong pair; 400 with fields names them', () => {
  expect(codeOf(authenticateDeveloper, 400)).toBe('invalid-credentials')
  expect(codeOf(authenticateDeveloper, 404)).toBe('invalid-credentials')
  const invalid_parameters = [{ field: 'username', reason: 'no' }]
  expect(codeOf(authenticateDeveloper, 400, { invalid_parameters })).toBe('invalid-input')
})

test('a refused token is a link that is not valid', () => {
  const invalid_parameters = [{ field: 'token', reason: 'must be a uuid' }]
  expect(codeOf(verifyDeveloperEmail, 400, { invalid_parameters })).toBe('link-invalid')
  expect(codeOf(resetDeveloperPassword, 400, { invalid_parameters })).toBe('link-invalid')
  expect(codeOf(resetDeveloperPassword, 400)).toBe('bad-request')
})

test('the reference is kept', () => {
  expect(from(registerDeveloper, 500, { instance: 'kong:trace:1' }).instance).toBe('kong:trace:1')
  expect(from(registerDeveloper, 500, { instance: 7 }).instance).toBeUndefined()
})

const portalForms = { email: 'email', full_name: 'fullName', username: 'username', password: 'newPassword' }

test.each<[string, Endpoint, Record<string, string>, string, string]>([
  ['portal sign-up', registerDeveloper, portalForms, 'full_name', 'fullName'],
  ['portal sign-up', registerDeveloper, portalForms, 'email', 'email'],
  ['forgot password', forgotDeveloperPassword, portalForms, 'email', 'email'],
  ['create password', resetDeveloperPassword, portalForms, 'password', 'newPassword'],
  ['log-in', authenticateDeveloper, portalForms, 'username', 'username'],
  ['Konnect sign-up', registerUser, { registrationCode: 'accessCode' }, 'registrationCode', 'accessCode'],
  ['change password', changeUserPassword, { old_password: 'oldPassword' }, 'old_password', 'oldPassword'],
])('%s: what the server refuses is said at the form’s own field', (_, endpoint, names, field, name) => {
  const legacy = { message: [{ property: field, children: [], constraints: { isValid: 'will not do' } }] }
  for (const body of [{ invalid_parameters: [{ field, reason: 'will not do', rule: null }] }, legacy]) {
    const applied = applyProblem(new ApiProblem(from(endpoint, 400, body)), names)
    expect(applied).toEqual({ fields: [{ name, reason: 'will not do' }], form: null })
  }
})

test('a refused field that the form does not have is said by the form', () => {
  const body = { invalid_parameters: [{ field: 'shoe_size', reason: 'too large' }] }
  const applied = applyProblem(new ApiProblem(from(registerDeveloper, 400, body)), portalForms)
  expect(applied.fields).toEqual([])
  expect(applied.form?.code).toBe('invalid-input')
})

test('names that every object has are no fields', () => {
  const body = {
    invalid_parameters: [
      { field: 'constructor', reason: 'x' },
      { field: 'toString', reason: 'x' },
    ],
  }
  const applied = applyProblem(new ApiProblem(from(registerDeveloper, 400, body)), portalForms)
  expect(applied.fields).toEqual([])
})

test('what nobody expected reads as a fault on our side', () => {
  for (const error of [new TypeError('x is not a function'), 'text', undefined, null]) {
    expect(applyProblem(error, portalForms)).toMatchObject({ fields: [], form: { code: 'server-error' } })
  }
})

test('legacy problems inside of others reach the field of their innermost property', () => {
  const message = [{ property: 'user', children: [{ property: 'email', constraints: { isEmail: 'no e-mail' } }] }]
  const applied = applyProblem(new ApiProblem(from(registerDeveloper, 400, { message })), portalForms)
  expect(applied).toEqual({ fields: [{ name: 'email', reason: 'no e-mail' }], form: null })
})
