import { afterAll, beforeAll, describe, test } from 'vitest'
import { startMockApi } from '../../mocks/hosts/http/server'
import { pathMatches } from '../../mocks/hosts/cookie-jar'
import type { Backend } from '../contract/backend'
import { contractCases } from '../contract/cases'
import { runCase } from '../contract/run-case'
import { createHttpSender } from '../../mocks/hosts/create-http-sender'

/** The same table as `tests/contract/operations.test.ts`, through a real server and real `Set-Cookie` lines. */
describe('every documented answer of every operation, over HTTP', () => {
  let api: Awaited<ReturnType<typeof startMockApi>>
  let backend: Backend

  beforeAll(async () => {
    api = await startMockApi({
      port: 0,
      host: '127.0.0.1',
      scenario: 'default',
      statePath: null,
      log: () => undefined,
    })
    backend = browserAt(api.url)
  })
  afterAll(() => api.close())

  test.each(contractCases.map((each) => [`${each.endpoint.id} ${each.status}`, each] as const))('%s', (_, each) =>
    runCase(backend, each),
  )
})

/** A browser, as far as cookies go: name, path, and Max-Age=0 as deletion. */
function browserAt(base: string): Backend {
  const verb = createHttpSender(base)
  const jar = new Map<string, { path: string; pair: string }>()

  function keep(line: string) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const path = attributes.find((attribute) => attribute.startsWith('Path='))?.slice('Path='.length) ?? '/'
    const key = `${pair.split('=', 1)[0]} ${path}`
    if (attributes.includes('Max-Age=0')) jar.delete(key)
    else jar.set(key, { path, pair })
  }

  return {
    verb(name, args = {}) {
      if (name === 'reset') jar.clear()
      return verb(name, args)
    },
    async send({ method, url, body }) {
      const { pathname } = new URL(url, base)
      const cookie = [...jar.values()]
        .filter(({ path }) => pathMatches(pathname, path))
        .map(({ pair }) => pair)
        .join('; ')
      const response = await fetch(base + url, {
        method,
        redirect: 'manual',
        headers: { ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }) },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      for (const line of response.headers.getSetCookie()) keep(line)
      const text = await response.text()
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        json: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined,
      }
    },
  }
}
