import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { configure } from '../../build/configure'
import { readConfigBlock } from '../../build/config-block'
import { createDeployment, type Deployment } from '../../build/deployment'
import { assetCacheControl, commonHeaders, fileCacheControl } from '../../build/headers'
import { mediaTypeOf } from '../../build/media-types'
import { filesIn } from '../../build/public-files'
import { startPreview } from '../../build/preview-server'
import { parseConfig } from '../../src/config/config'
import { startServer } from '../support/start-server'
import { ask, startCaddy, startNginx, type WebServer } from './support/web-server'

/** Unpacking the servers is the first run's; ms. */
const firstRun = 180_000

const site = mkdtempSync(join(tmpdir(), 'site-'))
let deployment: Deployment
let files: readonly string[]

beforeAll(async () => {
  chmodSync(site, 0o755)
  cpSync('dist', site, { recursive: true })
  await configure(site, ['portalApiUrl=https://api.portal.example/v3'])
  writeFileSync(join(site, '.env'), 'SECRET')
  files = filesIn(site)
  const html = files.filter((file) => file.endsWith('.html'))
  const pages = html.map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }))
  deployment = createDeployment(parseConfig(readConfigBlock(read('index.html').toString())), pages, files)
}, firstRun)
afterAll(() => rmSync(site, { recursive: true }))

const read = (file: string) => readFileSync(join(site, file))
const bigScript = () => files.filter((file) => /^assets\/.*\.js$/.test(file)).find((file) => read(file).length > 5000)!

describe.each<[string, (folder: string) => Promise<WebServer>]>([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
  ['preview', startOurs],
])('%s', (_, start) => {
  let server: WebServer
  beforeAll(async () => {
    server = await start(site)
  }, firstRun)
  afterAll(() => server.stop())

  test('each screen is answered with its document, and with every header of a document', async () => {
    for (const { pattern, file } of deployment.documents.routes) {
      for (const path of [pattern.replace(/:\w+/g, 'some-name.v2'), `${pattern}?a=b`]) {
        const reply = await server.ask(path)
        expect([path, reply.status, reply.body.equals(read(file))]).toEqual([path, 200, true])
        expect(reply.headers, path).toMatchObject(deployment.documentHeaders)
        expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      }
    }
    expect(deployment.documentHeaders['content-security-policy']).toContain(
      "connect-src 'self' https://api.portal.example;",
    )
  })

  test('a slash at the end is the same screen', async () => {
    const { status, body } = await server.ask('/register/')
    expect([status, body.equals((await server.ask('/register')).body)]).toEqual([200, true])
  })

  test.each([
    '/no/such/page',
    '/portal',
    '/portal/acme/plan',
    '/__mock/inbox',
    '/LOGIN',
    '/Verify-Email',
    '/verify-email%23token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10&email=a%40b.test',
    '/portal/acme/reset-password%23token=7f0a1fc4-6f4b-4a8e-9d43-5a3b1f8c2d10',
    '/login.html',
    '/index.html',
    '/index.html.br',
    '/_headers',
    '/_redirects',
    '/deploy/nginx.conf',
    '/deploy/Caddyfile',
    '/.env',
    '/assets',
  ])('%s is not there: 404, with the app that says so', async (path) => {
    const reply = await server.ask(path, { headers: { accept: 'text/html' } })
    expect([reply.status, reply.body.equals(read(deployment.documents.notFound))]).toEqual([404, true])
    expect(reply.headers).toMatchObject(deployment.documentHeaders)
  })

  test.each([
    '/../../../../etc/passwd',
    '/assets/../../../../etc/passwd',
    '/assets/..%2f..%2f..%2f..%2fetc/passwd',
    '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../.env',
    '/assets/..%2f.env',
    '/assets/..%5c.env',
    '/assets/%00',
    '/%ff',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await server.ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.toString()).not.toMatch(/root:|SECRET/)
  })

  test('password managers are sent to the page that changes a password; nothing else well-known is a page', async () => {
    const found = await server.ask('/.well-known/change-password')
    expect([found.status, found.headers.location]).toEqual([302, '/forgot-password'])
    expect(found.headers['cache-control']).toBe('no-store')
    const other = await server.ask('/.well-known/security.txt')
    expect(other.status).toBe(404)
    expect(other.headers['content-type'] ?? '').not.toContain('html')
  })

  test('hashed assets are kept for ever; one that is gone is no page, and not kept', async () => {
    const reply = await server.ask(`/${bigScript()}`)
    expect([reply.status, reply.body.equals(read(bigScript()))]).toEqual([200, true])
    expect(reply.headers).toMatchObject({ ...commonHeaders, 'cache-control': assetCacheControl })
    const gone = await server.ask('/assets/gone-1a2b3c.js')
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(gone.body.toString()).not.toContain('<html')
  })

  test('other files keep their name: they are asked for anew, and have their type', async () => {
    expect(deployment.publicFiles.length).toBeGreaterThan(0)
    for (const file of deployment.publicFiles) {
      const reply = await server.ask(`/${file}`)
      expect([file, reply.status, reply.body.equals(read(file))]).toEqual([file, 200, true])
      expect(reply.headers).toMatchObject({
        ...commonHeaders,
        'cache-control': fileCacheControl,
        'content-type': mediaTypeOf(file),
      })
    }
  })

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('to a browser that takes %s, pages and assets go as %s', async (accepted, encoding) => {
    const asset = bigScript()
    for (const [path, file] of [
      ['/login', documentOf('/login')],
      [`/${asset}`, asset],
    ] as const) {
      const { headers, body } = await server.ask(path, { headers: { 'accept-encoding': accepted } })
      expect([path, headers['content-encoding']]).toEqual([path, encoding])
      expect(headers.vary).toContain('Accept-Encoding')
      const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
      expect(plain.equals(read(file))).toBe(true)
      if (encoding) expect(body.length).toBeLessThan(plain.length)
    }
  })

  test('a page that is not there goes compressed too', async () => {
    const { status, headers, body } = await server.ask('/no/such/page', {
      headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    })
    expect([status, headers['content-encoding']]).toEqual([404, 'gzip'])
    expect(gunzipSync(body).equals(read(deployment.documents.notFound))).toBe(true)
  })

  test('HEAD says what GET says, without the body', async () => {
    for (const path of ['/login', '/no/such/page', `/${bigScript()}`]) {
      const [head, get] = [await server.ask(path, { method: 'HEAD' }), await server.ask(path)]
      expect([head.status, head.body.length]).toEqual([get.status, 0])
      expect(head.headers['content-security-policy']).toBe(get.headers['content-security-policy'])
      expect(head.headers['cache-control']).toBe(get.headers['cache-control'])
    }
  })

  test('a page cannot be posted to', async () => {
    expect((await server.ask('/login', { method: 'POST' })).status).toBe(405)
  })

  test('a part of an asset can be asked for, and what has not changed is not sent again', async () => {
    const part = await server.ask(`/${bigScript()}`, { headers: { range: 'bytes=0-9' } })
    expect([part.status, part.body.equals(read(bigScript()).subarray(0, 10))]).toEqual([206, true])
    const { headers } = await server.ask('/favicon.svg')
    const again = await server.ask('/favicon.svg', { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    for (const name of ['cache-control', 'vary']) expect(again.headers[name], name).toBe(headers[name])
  })
})

test.each<[string, typeof startNginx]>([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
])('%s: the documented lines for an API on the same origin hand its calls on, and nothing else', async (_, start) => {
  const api = await startServer((request, response) =>
    response.end(`${request.method} ${request.url} ${request.headers.host}`),
  )
  onTestFinished(api.close)
  const server = await start(site, api.url)
  onTestFinished(async () => {
    await server.stop()
  })
  for (const path of ['/portal/acme/api/v3/developer/refresh?a=b', '/api/v3/portal', '/kauth/api/v1/refresh']) {
    const { status, body } = await server.ask(path, { method: 'POST' })
    expect([status, body.toString()]).toEqual([200, `POST ${path} portal.example`])
  }
  expect((await server.ask('/apis/v3/login')).status).toBe(404)
})

function documentOf(pattern: string): string {
  return deployment.documents.routes.find((route) => route.pattern === pattern)!.file
}

async function startOurs(folder: string): Promise<WebServer> {
  const { url, close } = await startPreview({ folder, mock: false, api: null, port: 0, host: '127.0.0.1' })
  return { ask: (path, options) => ask(Number(new URL(url).port), path, options), stop: close }
}
