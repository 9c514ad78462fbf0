import { request as httpRequest } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { problemBody } from '../../src/contract/problem'
import { startMockApi } from '../../mocks/hosts/http/server'
import { createHttpSender } from '../../mocks/hosts/create-http-sender'
import { createMockClient } from '../../mocks/hosts/verbs'
import { logIn, me } from './support/http'

async function mockApi(scenario = 'default'): Promise<string> {
  const tell: string[] = []
  const api = await startMockApi({
    port: 0,
    host: '127.0.0.1',
    scenario,
    statePath: null,
    log: (line) => tell.push(line),
  })
  onTestFinished(async () => {
    await api.close()
    expect(tell.filter((line) => /^(?:drift|crash)/.test(line))).toEqual([])
  })
  expect(tell.join()).toMatch(/mock.*http:/i)
  return api.url
}

test('two portals set real cookies that do not collide, out of reach of scripts', async () => {
  const base = await mockApi()
  const verbs = createMockClient(createHttpSender(base))
  await verbs.developers.setStatus('acme', 'dev@acme.test', 'revoked').catch(() => undefined)
  await verbs.reset()
  const response = await logIn(base, 'acme')
  expect(response.status).toBe(204)
  const cookies = response.headers.getSetCookie()
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['portalaccesstoken', 'portalrefreshtoken'])
  for (const cookie of cookies) {
    expect(cookie).toMatch(/; Path=\/portal\/acme(?:;|$)/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
  }
  expect((await me(base, 'acme', cookies)).status).toBe(200)
  expect((await me(base, 'acme-eu', cookies)).status).toBe(401)
})

test('over https, as the proxy says, cookies are for https only and any site', async () => {
  const base = await mockApi()
  const response = await logIn(base, 'acme', { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mock.test' })
  for (const cookie of response.headers.getSetCookie()) expect(cookie).toContain('Secure; SameSite=None')
})

test('e-mails link to where the browser is', async () => {
  const base = await mockApi()
  const verbs = createMockClient(createHttpSender(base))
  const register = (email: string, headers: Record<string, string>) =>
    fetch(`${base}/portal/acme/api/v3/developer`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email, full_name: 'Somebody New' }),
    })
  await register('proxied@acme.test', { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'mock.test' })
  await register('other-port@acme.test', { origin: 'http://localhost:5173' })
  await register('stranger@acme.test', { origin: 'https://evil.test' })
  const firstLink = async (to: string) => (await verbs.inbox(to))[0]?.links[0] ?? ''
  expect(await firstLink('proxied@acme.test')).toMatch(/^https:\/\/mock\.test\/portal\/acme\//)
  expect(await firstLink('other-port@acme.test')).toMatch(/^http:\/\/localhost:5173\//)
  expect(await firstLink('stranger@acme.test')).toMatch(new RegExp(`^${base}/`))
})

test('only pages of this machine may read answers from another origin', async () => {
  const base = await mockApi()
  const allowed = async (origin: string) =>
    (await fetch(`${base}/portal/acme/api/v3/portal`, { headers: { origin } })).headers.get(
      'access-control-allow-origin',
    )
  expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173')
  expect(await allowed('http://127.0.0.1:9')).toBe('http://127.0.0.1:9')
  expect(await allowed('https://evil.test')).toBeNull()
  expect(await allowed('http://localhost.evil.test')).toBeNull()
  const preflight = await fetch(`${base}/v2/users/me/password`, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'content-type' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-credentials')).toBe('true')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH')
})

test('every verb works over HTTP', async () => {
  const verbs = createMockClient(createHttpSender(await mockApi()))
  expect((await verbs.scenarios()).map(({ name }) => name)).toContain('trial-ending')
  await verbs.reset('default')
  const before = Date.parse(await verbs.clock.now())
  expect(Date.parse(await verbs.clock.advance({ days: 1 }))).toBeGreaterThanOrEqual(before + 86_400_000)
  expect((await verbs.portals.list()).map(({ slug }) => slug)).toEqual(['acme', 'acme-eu', 'sso', 'saml', 'open'])
  await verbs.portals.update('acme', { autoApproveDevelopers: true })
  expect((await verbs.portals.list())[0]?.autoApproveDevelopers).toBe(true)
  await verbs.developers.setStatus('acme', 'pending@acme.test', 'approved')
  expect((await verbs.inbox('pending@acme.test')).length).toBe(1)
  expect((await verbs.developers.list('acme')).map(({ email }) => email)).toContain('rejected@acme.test')
  await verbs.developers.remove('acme', 'rejected@acme.test')
  expect((await verbs.developers.list('acme')).map(({ email }) => email)).not.toContain('rejected@acme.test')
  await verbs.konnect.invite('invited@acme.test', 'Acme')
  expect((await verbs.inbox('invited@acme.test')).length).toBe(1)
  await verbs.konnect.signUpMode('invite-only')
  await verbs.faults.set([{ path: '/v3/users/me', status: 503 }])
  await verbs.faults.clear()
  expect(await verbs.requests()).toEqual([])
})

test('a verb that does not exist, or cannot be done, says so', async () => {
  const send = createHttpSender(await mockApi())
  await expect(send('make.coffee', {})).rejects.toThrow(/make\.coffee/)
  await expect(send('reset', { scenario: 'no-such' })).rejects.toThrow(/no-such/)
})

test('requests are remembered whole, with what was sent and answered, until a reset', async () => {
  const base = await mockApi()
  const verbs = createMockClient(createHttpSender(base))
  await logIn(base, 'acme')
  await fetch(`${base}/portal/acme/api/v3/portal`)
  const [first, second] = await verbs.requests()
  expect(first).toMatchObject({ method: 'POST', path: '/portal/acme/api/v3/developer/authenticate', status: 204 })
  expect(first?.requestBody).toEqual({ username: 'dev@acme.test', password: 'Passw0rd!' })
  expect(second).toMatchObject({ method: 'GET', status: 200 })
  expect(second?.responseBody).toMatchObject({ basic_auth_enabled: true })
  await verbs.reset()
  expect(await verbs.requests()).toEqual([])
})

test('a network fault breaks the connection', async () => {
  const base = await mockApi()
  await createMockClient(createHttpSender(base)).faults.set([
    { path: '/portal/acme/api/v3/portal', network: true, times: 1 },
  ])
  const call = () => fetch(`${base}/portal/acme/api/v3/portal`)
  await expect(call()).rejects.toThrow()
  expect((await call()).status).toBe(200)
})

test('single sign-on works without a script: form, cookie, back at the log-in screen', async () => {
  const base = await mockApi()
  const returnTo = `${base}/portal/sso/login`
  const started = await fetch(
    `${base}/portal/sso/api/v3/developer/authenticate/sso?${new URLSearchParams({ returnTo })}`,
    {
      redirect: 'manual',
    },
  )
  expect(started.status).toBe(302)
  const page = await fetch(new URL(started.headers.get('location') ?? '', base))
  const html = await page.text()
  expect(html).toMatch(/<h1>Identity provider/)
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  // Without an icon of the page's own, browsers ask for /favicon.ico, and complain that the policy refuses it.
  expect(html).toContain('<link rel="icon" href="data:,"/>')
  expect(policy).toContain('img-src data:')
  const state = /name="state" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const chosen = await fetch(`${base}/__mock/idp`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ state, email: 'newcomer@acme.test' }),
  })
  expect(chosen.status).toBe(303)
  const back = await fetch(new URL(chosen.headers.get('location') ?? '', base), { redirect: 'manual' })
  expect(back.status).toBe(302)
  expect(new URL(back.headers.get('location') ?? '', base).href).toBe(`${returnTo}?loginSuccess=true`)
  const session = await me(base, 'sso', back.headers.getSetCookie())
  expect(await session.json()).toMatchObject({ email: 'newcomer@acme.test' })
})

test('the identity provider knows no made-up sign-in, and repeats nothing of what it is told', async () => {
  const base = await mockApi()
  const response = await fetch(`${base}/__mock/idp?state=%22%3E%3Cscript%3E`)
  expect(response.status).toBe(404)
  const page = await response.text()
  expect(page).toContain('<h1>')
  expect(page).not.toContain('script')
})

test('the inbox is a page that needs no script, and runs none', async () => {
  const base = await mockApi()
  await fetch(`${base}/portal/acme/api/v3/developer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'new@acme.test', full_name: '<script>alert(1)' }),
  })
  const html = await (await fetch(`${base}/__mock/inbox?to=new@acme.test`)).text()
  expect(html).toContain('new@acme.test')
  expect(html).toContain('script&gt;alert(1)')
  expect(html).not.toContain('<script>')
})

/** A request as no browser would send it: status and problem. */
async function send(base: string, path: string, headers: Record<string, string> = {}, body = '') {
  const { hostname, port } = new URL(base)
  const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    const method = body === '' ? 'GET' : 'POST'
    const request = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let received = ''
      response.on('data', (chunk: Buffer) => (received += chunk.toString()))
      response.on('end', () => resolve([response.statusCode, received]))
    })
    request.on('error', reject)
    request.end(body)
  })
  return { status, text }
}

test('a body that is too long is refused in words, and the next call is answered', async () => {
  const base = await mockApi()
  const { status, text } = await send(base, '/v2/x', {}, 'x'.repeat(1_100_000))
  expect(status).toBe(413)
  expect(problemBody.parse(JSON.parse(text))).toMatchObject({ status: 413, title: 'Content Too Large' })
  expect((await logIn(base, 'acme')).status).toBe(204)
})

test.each([
  ['a host that is none', { host: 'no host' }],
  ['a host with a path', { host: 'mock.test/login' }],
  ['a protocol that is none', { 'x-forwarded-proto': 'ht tp' }],
  ['another protocol', { 'x-forwarded-proto': 'javascript' }],
  ['a forwarded host that is none', { 'x-forwarded-host': 'a:b:c' }],
])('%s in the headers is a bad request', async (_, headers) => {
  const { status, text } = await send(await mockApi(), '/portal/acme/api/v3/portal', headers)
  expect(status).toBe(400)
  expect(problemBody.parse(JSON.parse(text)).title).toBe('Bad Request')
})

test('odd addresses are not found, and an odd origin is nobody’s', async () => {
  const base = await mockApi()
  expect((await send(base, '//')).status).toBe(404)
  expect((await send(base, '//portal/acme/api/v3/portal')).status).toBe(404)
  expect((await send(base, 'http://')).status).toBe(400)
  expect((await send(base, `${base}/portal/acme/api/v3/portal`)).status).toBe(200)
  expect((await send(base, '/portal/acme/api/v3/portal', { origin: 'http://localhost:99999' })).status).toBe(200)
})
