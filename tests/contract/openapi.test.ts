import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openApiDocument } from '../../build/openapi'
import { endpoints } from '../../src/contract/endpoints'
import { email } from '../../src/contract/fields'
import { checkPassword, newPassword } from '../../src/contract/password-policy'
import * as z from 'zod/mini'

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document))
  expect(result).toEqual({ valid: true })
})

test('every operation is in it once, with every documented status', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(endpoints.map(({ id }) => id).sort())
  for (const endpoint of endpoints) {
    const described = operations.find(({ operationId }) => operationId === endpoint.id)
    const statuses = [...endpoint.success, ...Object.keys(endpoint.problems)].map(String)
    expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(statuses))
  }
})

const ajv = new Ajv({ strict: false })

/** Letters of several scripts, marks, digits, specials, newlines, lone surrogates: where pattern and rule could part. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'Z',
      'ß',
      'é',
      'É',
      'я',
      'Я',
      '中',
      'א',
      'ǅ',
      '\u0301',
      '7',
      '٣',
      '!',
      ' ',
      '\n',
      '\u2028',
      '😀',
      '\ud800',
    ),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 14,
})

test('the password’s pattern in the document says what the rule says', () => {
  const validate = ajv.compile(z.toJSONSchema(newPassword))
  fc.assert(
    fc.property(text, (password) => {
      expect(validate(password)).toBe(checkPassword(password).ok)
    }),
    { numRuns: 3000 },
  )
})

test('the e-mail’s pattern in the document says what the rule says', () => {
  const validate = ajv.compile(z.toJSONSchema(email))
  const address = fc.oneof(
    fc.emailAddress(),
    fc.tuple(text, text).map(([local, domain]) => `${local}@${domain}.test`),
    fc.emailAddress().map((valid) => `${valid}\n`),
  )
  fc.assert(
    fc.property(address, (candidate) => {
      expect(validate(candidate)).toBe(email.safeParse(candidate).success)
    }),
    { numRuns: 3000 },
  )
})
