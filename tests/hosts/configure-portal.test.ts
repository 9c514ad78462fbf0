import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { configure } from '../../build/configure'
import { fetchPortal } from '../../build/fetch-portal'
import { readPortalBlock } from '../../build/portal-block'
import { startMockApi } from '../../scripts/mock-api.mjs'
import { parseConfig } from '../../src/config/config'
import { parsePrerenderedPortal } from '../../src/contract/prerendered-portal'
import { startServer } from '../support/start-server'

const alone = parseConfig('{"realm":"portal"}')

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'configure-portal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><head><script id="app-config" type="application/json">{}</script></head><p>$&</p>',
  )
  return folder
}

const index = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8')

async function mockApi(): Promise<string> {
  const { url, close } = await startMockApi()
  onTestFinished(close)
  return url
}

/** A server that gives one answer to everything. */
async function answering(status: number, body: string): Promise<string> {
  const { url, close } = await startServer((_, response) => response.writeHead(status).end(body))
  onTestFinished(close)
  return url
}

test('a portal is asked which it is, and its answer stays in the pages while its API is the same', async () => {
  const folder = build()
  const url = await mockApi()
  await configure(folder, ['realm=portal'], { findPortal: (config) => fetchPortal(url, config) })
  const known = () => parsePrerenderedPortal(readPortalBlock(index(folder)), alone)
  expect(known()).toMatchObject({ api: '/api/v3', portal: { name: 'Acme Dev Portal', authentication_enabled: true } })
  await configure(folder, ['locale=de'])
  expect(known()?.portal.name).toBe('Acme Dev Portal')
  expect(index(folder).match(/portal-context/g)).toHaveLength(1)
  await configure(folder, ['portalApiUrl=https://other.example'])
  expect(readPortalBlock(index(folder))).toBeNull()
})

test('a name cannot end the element that it stands in, nor write anywhere else', async () => {
  const folder = build()
  const name = '</script><script>alert(1)</script>$&'
  const { portal, ...rest } = await fetchPortal(await mockApi(), alone)
  await configure(folder, ['realm=portal'], {
    findPortal: () => Promise.resolve({ ...rest, portal: { ...portal, name } }),
  })
  expect(index(folder)).toContain('script>alert')
  expect(index(folder)).not.toContain('<script>alert')
  expect(parsePrerenderedPortal(readPortalBlock(index(folder)), alone)?.portal.name).toBe(name)
})

test.each([
  [404, '', 'answers 404'],
  [200, '<!doctype html>', 'answers something else than a portal'],
  [200, '{"portal_id":1}', 'answers something else than a portal'],
])('an API that answers %i %s is refused in words, and nothing has changed', async (status, body, words) => {
  const folder = build()
  const before = index(folder)
  const url = await answering(status, body)
  const configuring = configure(folder, ['realm=portal'], { findPortal: (config) => fetchPortal(url, config) })
  await expect(configuring).rejects.toThrow(`${url}/api/v3/portal: ${words}`)
  expect(index(folder)).toBe(before)
})

test('a theme that is not to be had, and Portal API v2, which has none, are prerendered with the default theme', async () => {
  const context = { name: 'Acme', basic_auth_enabled: true, oidc_auth_enabled: false }
  const asked: (string | undefined)[] = []
  const { url, close } = await startServer((request, response) => {
    asked.push(request.url)
    const version = request.url?.includes('/v2/') ? { is_public: false } : { authentication_enabled: true }
    if (request.url?.endsWith('/portal')) return response.end(JSON.stringify({ ...context, ...version }))
    return response.writeHead(503).end()
  })
  onTestFinished(close)
  expect(await fetchPortal(url, alone)).toMatchObject({ portal: { name: 'Acme' }, customization: {} })
  const v2 = parseConfig('{"realm":"portal","portalApiPrefix":"/api/v2"}')
  expect(await fetchPortal(url, v2)).toMatchObject({ api: '/api/v2', portal: { is_public: false }, customization: {} })
  expect(asked).toEqual(['/api/v3/portal', '/api/v3/customization', '/api/v2/portal'])
})

test('an API that is not there, and a build for many portals, are refused in words', async () => {
  await expect(fetchPortal('http://127.0.0.1:1', alone)).rejects.toThrow('cannot be reached')
  await expect(fetchPortal('http://127.0.0.1:1', parseConfig('{}'))).rejects.toThrow('realm=portal')
})
