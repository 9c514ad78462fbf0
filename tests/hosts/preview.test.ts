import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inlineHashes } from '../../build/inline-hashes'
import { startPreview } from '../../build/preview-server'
import { startServer } from '../support/start-server'

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

test('a file that has not changed is not sent again, and one that has is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  writeFileSync(join(folder, 'index.html'), '')
  writeFileSync(join(folder, 'robots.txt'), 'one')
  const { url, close } = await startPreview({ folder, mock: false, api: null, port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })
  const first = await fetch(`${url}/robots.txt`)
  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(`${url}/robots.txt`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  for (const name of ['cache-control', 'vary', 'x-content-type-options'])
    expect(again.headers.get(name), name).toBe(first.headers.get(name))
  writeFileSync(join(folder, 'robots.txt'), 'other')
  const changed = await fetch(`${url}/robots.txt`, { headers: { 'if-none-match': etag } })
  expect([changed.status, await changed.text()]).toEqual([200, 'other'])
})

test.each([
  ['bytes=0-3', 206, 'expo', 'bytes 0-3/9'],
  ['bytes=7-', 206, '{}', 'bytes 7-8/9'],
  ['bytes=7-99', 206, '{}', 'bytes 7-8/9'],
  ['bytes=9-', 416, '', 'bytes */9'],
  // What a server does not support, it answers with the whole.
  ['bytes=0-0', 200, 'export {}', null],
  ['bytes=-2', 200, 'export {}', null],
  ['bytes=5-3', 200, 'export {}', null],
  ['bytes=0-1,4-5', 200, 'export {}', null],
  ['lines=0-3', 200, 'export {}', null],
])('of an asset, the range %s is answered %i', async (range, status, text, contentRange) => {
  const response = await fetch(`${await preview()}/assets/app-1a2b.js`, { headers: { range } })
  expect([response.status, await response.text()]).toEqual([status, text])
  expect(response.headers.get('content-range')).toBe(contentRange)
})

test('a range of a version that may be gone is answered with the whole', async () => {
  const headers = { range: 'bytes=0-3', 'if-range': '"of yesterday"' }
  const response = await fetch(`${await preview()}/assets/app-1a2b.js`, { headers })
  expect([response.status, await response.text()]).toEqual([200, 'export {}'])
})

test.each([
  ['/login', 200],
  ['/assets/app-1a2b.js', 200],
  ['/no/such/page', 404],
  ['/assets/gone-1a2b.js', 404],
])('HEAD of %s: %i and the headers of GET', async (path, status) => {
  const url = `${await preview()}${path}`
  const [head, get] = [await fetch(url, { method: 'HEAD' }), await fetch(url)]
  expect([head.status, await head.text()]).toEqual([status, ''])
  const told = ({ headers }: Response) => [...headers].filter(([name]) => !/^(?:date|connection|keep-)/.test(name))
  expect(told(head)).toEqual(expect.arrayContaining(told(get).filter(([name]) => name !== 'transfer-encoding')))
})

test('the page of status 404 is whole, whatever was asked of it', async () => {
  const base = await preview()
  const { headers } = await fetch(`${base}/no/such/page`, document)
  const asked = { ...document.headers, range: 'bytes=0-3', 'if-none-match': headers.get('etag') ?? '' }
  const response = await fetch(`${base}/no/such/page`, { headers: asked })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('app-config')
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
  const api = await startServer((request, response) => {
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

test('an API that breaks its answer off is broken off here, before or within it', async () => {
  const api = await startServer((request, response) => {
    if (request.url?.endsWith('/me')) return void response.destroy()
    response.writeHead(200, { 'content-length': 100 })
    response.write('{', () => response.destroy())
  })
  onTestFinished(api.close)
  const base = await preview('{}', { api: api.url })
  await expect(fetch(`${base}/v3/users/me`)).rejects.toThrow()
  const begun = await fetch(`${base}/v3/organizations/me/plan`)
  expect(begun.status).toBe(200)
  await expect(begun.text()).rejects.toThrow()
})

test('an API behind a path of its own, asked through another proxy, gets body, path and that proxy’s host', async () => {
  const api = await startServer((request, response) => {
    request.setEncoding('utf8')
    request.on('data', (body: string) =>
      response.end(`${request.method} ${request.url} ${String(request.headers['x-forwarded-host'])} ${body}`),
    )
  })
  onTestFinished(api.close)
  const base = await preview('{}', { api: `${api.url}/base/` })
  const headers = { 'x-forwarded-host': 'access.example' }
  const response = await fetch(`${base}/v3/users/me?x=1`, { method: 'POST', headers, body: 'hello' })
  expect(await response.text()).toBe('POST /base/v3/users/me?x=1 access.example hello')
})

test('in mock builds the studio and the page loads of single sign-on are documents', async () => {
  const base = await preview('{}', { mock: true })
  expect((await fetch(`${base}/__mock/inbox`, document)).status).toBe(200)
  expect((await fetch(`${base}/portal/sso/api/v3/developer/authenticate/sso?returnTo=x`, document)).status).toBe(200)
  expect((await fetch(`${base}/portal/acme/api/v3/portal`)).status).toBe(404)
})
