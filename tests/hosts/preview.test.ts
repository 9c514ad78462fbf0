import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inlineHashes } from '../../build/inline-hashes'
import { startPreview } from '../../build/preview-server'
import { serve } from '../support/serve'

async function preview(config = '{}', options: { mock?: boolean; api?: string } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  mkdirSync(join(folder, 'assets'))
  const page = (title: string) =>
    `<!doctype html><title>${title}</title><script id="app-config" type="application/json">${config}</script>`
  writeFileSync(join(folder, 'index.html'), page('app'))
  writeFileSync(join(folder, 'login.html'), page('prerendered'))
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
  const server = await startPreview({
    folder,
    mock: options.mock ?? false,
    api: options.api ?? null,
    port: 0,
    host: '127.0.0.1',
  })
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  return server.url
}

const document = { headers: { accept: 'text/html' }, redirect: 'manual' } as const

test.each([
  ['/', 200],
  ['/login', 200],
  ['/login/acme', 200],
  ['/portal/acme', 200],
  ['/portal/acme/apis/payments.v2', 200],
  ['/portal/acme/status/', 200],
  ['/portal', 404],
  ['/portal/acme/plan', 404],
  ['/no/such/page', 404],
  ['/__mock/inbox', 404],
  ['//', 200],
])('the document %s answers %i with the app', async (path, status) => {
  const response = await fetch(`${await preview()}${path}`, document)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain('app-config')
})

test('known routes follow the configured realm', async () => {
  const base = await preview('{"realm":"portal"}')
  expect((await fetch(`${base}/apis/payments`, document)).status).toBe(200)
  expect((await fetch(`${base}/plan`, document)).status).toBe(404)
})

test('a prerendered file is preferred', async () => {
  const response = await fetch(`${await preview()}/login`, document)
  expect(await response.text()).toContain('<title>prerendered')
})

test('documents are never stored, hashed assets always', async () => {
  const base = await preview()
  expect((await fetch(`${base}/`, document)).headers.get('cache-control')).toBe('no-store')
  const asset = await fetch(`${base}/assets/app-1a2b.js`)
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await fetch(`${base}/assets/gone-1a2b.js`)).status).toBe(404)
})

test('the policy allows nothing unsafe, and the API that is configured', async () => {
  const base = await preview('{"konnectApiUrl":"https://global.api.konghq.com/base"}')
  const policy = (await fetch(`${base}/`, document)).headers.get('content-security-policy')
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("connect-src 'self' https://global.api.konghq.com;")
  expect(policy).toContain("require-trusted-types-for 'script'")
})

test('inline scripts of any page are allowed by hash, and an edited page by its new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const write = (script: string) => writeFileSync(join(folder, 'index.html'), `<script>${script}</script>`)
  write('one()')
  const server = await startPreview({ folder, mock: false, api: null, port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const policy = async () => (await fetch(server.url, document)).headers.get('content-security-policy')
  const [hash] = inlineHashes(['<script>one()</script>']).scripts
  expect(await policy()).toContain(`script-src 'self' ${hash ?? ''};`)
  write('two()')
  utimesSync(join(folder, 'index.html'), 1, 1)
  const [other] = inlineHashes(['<script>two()</script>']).scripts
  expect(await policy()).toContain(`script-src 'self' ${other ?? ''};`)
})

test('password managers find the way to change a password; other well-known files are not there', async () => {
  const base = await preview()
  const response = await fetch(`${base}/.well-known/change-password`, document)
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/forgot-password')
  expect((await fetch(`${base}/.well-known/security.txt`, document)).status).toBe(404)
})

test('nothing outside the folder is served', async () => {
  const response = await fetch(`${await preview()}/assets/..%2f..%2f..%2f..%2fetc/passwd`)
  expect(await response.text()).not.toContain('root:')
})

test('calls of the API are forwarded, cookies and all, and say where the browser is', async () => {
  const api = await serve((request, response) => {
    response.setHeader('set-cookie', ['a=1; Path=/portal/acme', 'b=2; Path=/'])
    response.end(
      JSON.stringify({ url: request.url, cookie: request.headers.cookie, host: request.headers['x-forwarded-host'] }),
    )
  })
  onTestFinished(api.close)
  const base = await preview('{}', { api: api.url })
  const response = await fetch(`${base}/portal/acme/api/v3/developer/me?x=1`, { headers: { cookie: 'c=3' } })
  expect(await response.json()).toEqual({
    url: '/portal/acme/api/v3/developer/me?x=1',
    cookie: 'c=3',
    host: new URL(base).host,
  })
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/portal/acme', 'b=2; Path=/'])
})

test('an API that is not there is a bad gateway', async () => {
  const base = await preview('{}', { api: 'http://127.0.0.1:1' })
  expect((await fetch(`${base}/v3/users/me`)).status).toBe(502)
})

test('in mock builds the studio and the page loads of single sign-on are documents', async () => {
  const base = await preview('{}', { mock: true })
  expect((await fetch(`${base}/__mock/inbox`, document)).status).toBe(200)
  expect((await fetch(`${base}/portal/sso/api/v3/developer/authenticate/sso?returnTo=x`, document)).status).toBe(200)
  expect((await fetch(`${base}/portal/acme/api/v3/portal`)).status).toBe(404)
})
