import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { strictSchema } from '../../src/contract/lenient'
import type { Endpoint } from '../../src/contract/endpoint'
import { describedEndpoints, endpoints } from '../../src/contract/endpoints'
import { getPortal, hasAccounts, isPortalApiV2 } from '../../src/contract/portal-context'
import { getPortalV2 } from '../../src/contract/portal-context-v2'
import { publishedAnswers } from './published-answers'

interface JsonSchema {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  enum?: unknown[]
  anyOf?: JsonSchema[]
}

/** A value of a documented shape, with everything in it. */
function sample({ type, properties, items, enum: choices, anyOf }: JsonSchema): unknown {
  if (anyOf?.[0]) return sample(anyOf[0])
  if (choices) return choices[0]
  if (type === 'array') return [items ? sample(items) : 'anything']
  if (type === 'object')
    return Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, sample(value)]))
  return type === 'number' ? 1 : type === 'boolean' ? true : type === 'string' ? '#1155cb' : 'anything'
}

/** Walks an answer beside what the app needs of it; `change` answers a key that is not needed, or undefined to drop it. */
function vary(value: unknown, schema: JsonSchema, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => vary(each, schema.items ?? {}, change))
  if (typeof value !== 'object' || value === null || !schema.properties) return value
  const entries = Object.entries(value).map(([key, each]) => {
    const isNeeded = schema.required?.includes(key)
    return [key, isNeeded ? vary(each, schema.properties?.[key] ?? {}, change) : change(each)]
  })
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined))
}

function withUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKeys)
  if (typeof value !== 'object' || value === null) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withUnknownKeys(each)])),
    new_key: {},
  }
}

function keysNeeded({ properties = {}, required = [], items }: JsonSchema): string[] {
  if (items) return keysNeeded(items)
  return required.flatMap((key) => [key, ...keysNeeded(properties[key] ?? {}).map((inner) => `${key}.${inner}`)])
}

const jsonOf = (schema: z.core.$ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema

const named: readonly Endpoint[] = [...endpoints, { ...getPortalV2, id: 'get-portal of version 2' }]
const answering = named.flatMap(({ id, output }) => (output ? [[id, output] as const] : []))

describe.each(answering)('an answer of %s is readable', (_, output) => {
  const needed = jsonOf(output, 'input')
  const full = sample(jsonOf(strictSchema(output), 'output'))
  const readable = (answer: unknown) => expect(output.safeParse(answer).error).toBeUndefined()

  test('in full', () => {
    expect(z.safeParse(strictSchema(output), full).error).toBeUndefined()
    readable(full)
  })
  test('with all optional keys absent', () => readable(vary(full, needed, () => undefined)))
  test('with all optional keys null', () => readable(vary(full, needed, () => null)))
  test('with all optional keys of another type', () => readable(vary(full, needed, () => ({ other: ['type'] }))))
  test('with unknown keys added', () => readable(withUnknownKeys(full)))
})

test('what the app cannot do without is this, and nothing else', () => {
  const all = answering.map(([id, output]) => [id, keysNeeded(jsonOf(output, 'input'))] as const)
  expect(Object.fromEntries(all.filter(([, keys]) => keys.length > 0))).toEqual({
    'get-portal': ['name', 'basic_auth_enabled', 'oidc_auth_enabled'],
    'get-portal of version 2': ['name', 'basic_auth_enabled', 'oidc_auth_enabled', 'is_public'],
    'list-apis': ['meta', 'meta.page', 'meta.page.total', 'data', 'data.id', 'data.name'],
    'get-api': ['id', 'name'],
    'list-portals': ['meta', 'meta.page', 'meta.page.total', 'data'],
    'list-developers': ['meta', 'meta.page', 'meta.page.total', 'data'],
    'get-subscription': ['plan', 'trial', 'notice', 'chosen_at'],
    'choose-plan': ['plan', 'trial', 'notice', 'chosen_at'],
  })
})

test.each(publishedAnswers)('Kong publishes that %s may answer %j', (id, answer) => {
  const output = endpoints.find((each) => each.id === id)?.output
  if (!output) throw new Error(`${id} answers nothing`)
  expect(output.safeParse(answer).error).toBeUndefined()
})

test('each answer of a published operation is in that list', () => {
  const published = describedEndpoints
    .filter(({ endpoint, source }) => source === 'published' && endpoint.output)
    .map(({ endpoint }) => endpoint.id)
  expect([...new Set(publishedAnswers.map(([id]) => id))].toSorted()).toEqual(published.toSorted())
})

test.each([
  [{ authentication_enabled: true }, true, false],
  [{ authentication_enabled: false }, false, false],
  [{ is_public: false }, true, true],
  [{ is_public: true }, false, true],
  [{ is_public: true, authentication_enabled: true }, true, false],
  [{ authentication_enabled: null, is_public: null }, true, false],
])('the context %j: accounts %s, version 2 %s', (part, accounts, version2) => {
  const portal = getPortal.output.parse({
    name: 'Acme',
    basic_auth_enabled: true,
    oidc_auth_enabled: false,
    ...part,
  })
  expect([hasAccounts(portal), isPortalApiV2(portal)]).toEqual([accounts, version2])
})
