import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resetDeveloperPassword } from '../../src/contract/developer-password'
import { registerDeveloper, verifyDeveloperEmail } from '../../src/contract/developer-registration'
import { authenticateDeveloper, getDeveloperMe } from '../../src/contract/developer-session'
import { authenticateUser } from '../../src/contract/konnect-session'
import type { Endpoint } from '../../src/contract/endpoint'
import { problemCodes, problemFrom, problemTypes } from '../../src/contract/problem'

const now = Date.UTC(2026, 0, 1)

function code(endpoint: Endpoint, status: number, body?: unknown) {
  return problemFrom(endpoint, { status, body, now }).code
}

describe('a problem on the wire', () => {
  test('its type decides first, whatever the status and the title say', () => {
    for (const [type, expected] of Object.entries(problemTypes)) {
      expect(code(getDeveloperMe, 418, { type, title: 'Approval Required' })).toBe(expected)
    }
  })

  test('without a type, the words for "not approved" mean that approval is pending', () => {
    for (const body of [{ title: 'Approval Required' }, { title: 'Unauthorized', detail: 'Developer is disabled' }]) {
      expect(code(authenticateDeveloper, 401, body)).toBe('approval-pending')
    }
  })

  test('401, 404, and 400 without fields are a wrong password at log-in', () => {
    for (const status of [400, 401, 404]) expect(code(authenticateDeveloper, status, {})).toBe('invalid-credentials')
    const invalid_parameters = [{ field: 'username', reason: 'is required' }]
    expect(code(authenticateDeveloper, 400, { invalid_parameters })).toBe('invalid-input')
  })

  test('401 and 404 of a reset are a link that is not valid, 410 one that is gone', () => {
    expect([401, 404, 410].map((status) => code(resetDeveloperPassword, status))).toEqual([
      'link-invalid',
      'link-invalid',
      'link-gone',
    ])
  })

  test('a refused token is the link, not a field', () => {
    const invalid_parameters = [{ field: 'token', reason: 'must be a UUID' }]
    expect(code(resetDeveloperPassword, 400, { invalid_parameters })).toBe('link-invalid')
    expect(code(verifyDeveloperEmail, 400, {})).toBe('link-invalid')
  })

  test('fields keep their reason, rule and limits; unknown keys and half entries are left out', () => {
    const invalid_parameters = [
      { field: 'full_name', reason: 'too long', rule: 'max_length', source: 'body', maximum: 256, other: 1 },
      { reason: 'of nothing' },
      'nonsense',
    ]
    const { fields } = problemFrom(registerDeveloper, { status: 400, body: { invalid_parameters }, now })
    expect(fields).toEqual([
      expect.objectContaining({ field: 'full_name', reason: 'too long', rule: 'max_length', maximum: 256 }),
    ])
  })

  test('the legacy shape of nested messages names the same fields', () => {
    const message = [
      { property: 'email', children: [], constraints: { isEmail: 'email must be an email' } },
      { property: 'profile', children: [{ property: 'name', children: [], constraints: { isNotEmpty: 'empty' } }] },
    ]
    const problem = problemFrom(registerDeveloper, { status: 400, body: { message }, now })
    expect(problem.code).toBe('invalid-input')
    expect(problem.fields.map(({ field, reason }) => [field, reason])).toEqual([
      ['email', 'email must be an email'],
      ['name', 'empty'],
    ])
  })

  test('in it, the field is the innermost property, at any depth, without one that overflows the stack', () => {
    const nested = (depth: number, innermost: object): object =>
      depth === 0 ? innermost : { property: 'data', children: [nested(depth - 1, innermost)] }
    const fieldsOf = (message: unknown) =>
      problemFrom(registerDeveloper, { status: 400, body: { message: [message] }, now }).fields
    const email = { property: 'email', constraints: { isEmail: 'email must be an email', isString: 'and text' } }
    for (const depth of [1, 2, 30]) {
      expect(fieldsOf(nested(depth, email)).map(({ field, reason }) => [field, reason])).toEqual([
        ['email', 'email must be an email'],
        ['email', 'and text'],
      ])
    }
    const hostile = JSON.parse(`${'{"property":"a","children":['.repeat(5000)}${']}'.repeat(5000)}`) as unknown
    expect(fieldsOf(hostile)).toEqual([])
    const token = nested(1, { property: 'token', constraints: { isUuid: 'token must be a UUID' } })
    expect(code(resetDeveloperPassword, 400, { message: [token] })).toBe('link-invalid')
  })

  test('the legacy shape without fields is a bad request', () => {
    expect(code(registerDeveloper, 400, { errors: [{ detail: 'no' }] })).toBe('bad-request')
  })

  test('nothing, HTML or half a JSON still has the code of its status', () => {
    const statuses = {
      401: 'unauthenticated',
      403: 'forbidden',
      404: 'not-found',
      409: 'conflict',
      429: 'throttled',
      500: 'server-error',
      502: 'unavailable',
      503: 'unavailable',
    }
    for (const [status, expected] of Object.entries(statuses)) {
      for (const body of [undefined, null, '<html>', [], 7])
        expect(code(getDeveloperMe, Number(status), body)).toBe(expected)
    }
    expect(code(authenticateUser, 401)).toBe('invalid-credentials')
    expect(code(getDeveloperMe, 200, '<html>')).toBe('unreadable')
  })

  test('Retry-After is read as seconds and as a date', () => {
    const after = (retryAfter: string) =>
      problemFrom(getDeveloperMe, { status: 429, body: {}, retryAfter, now }).retryAfterMs
    expect(after('90')).toBe(90_000)
    expect(after('Thu, 01 Jan 2026 00:01:00 GMT')).toBe(60_000)
    expect(after('Wed, 31 Dec 2025 00:00:00 GMT')).toBe(0)
    expect(after('soon')).toBeUndefined()
  })

  test('any body and any status become one of the known codes, with the HTTP status kept', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: 100, max: 599 }), (body, status) => {
        const problem = problemFrom(registerDeveloper, { status, body, now })
        expect(problemCodes).toContain(problem.code)
        expect(problem.status).toBe(status)
      }),
    )
  })
})
