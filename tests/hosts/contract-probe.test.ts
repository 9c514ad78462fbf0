import { execFile } from 'node:child_process'
import type { RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { probeContract, formatReport, type ProbeReport } from '../../build/contract-probe'
import { siteOf } from '../../build/check-response'
import { startMockApi } from '../../mocks/hosts/http/server'
import { startServer } from '../support/start-server'

async function mockApi(): Promise<string> {
  const api = await startMockApi({ port: 0, host: '127.0.0.1', scenario: 'default', statePath: null, log: String })
  onTestFinished(() => api.close())
  return api.url
}

async function serverThat(answers: RequestListener): Promise<string> {
  const { url, close } = await startServer(answers)
  onTestFinished(close)
  return url
}

/** The mock backend, but for the answers that are given. Tells what it was asked. */
async function drifting(answers: Record<string, RequestListener>) {
  const api = await mockApi()
  const asked: { method: string; headers: object; body: string }[] = []
  const url = await serverThat((request, response) => {
    const [, path = ''] = /^\/api\/v3(.*)$/.exec(request.url ?? '') ?? []
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      asked.push({ method: request.method ?? '', headers: request.headers, body })
      const own = answers[path]
      if (own) return own(request, response)
      void fetch(`${api}/portal/acme/api/v3${path}`, { method: request.method, redirect: 'manual' }).then(
        async (answer) => {
          response.writeHead(answer.status, [...answer.headers].flat())
          response.end(Buffer.from(await answer.arrayBuffer()))
        },
      )
    })
  })
  return { url, asked }
}

const findings = ({ results }: ProbeReport, operation: string) =>
  results.find((result) => result.operation === operation)?.findings.map(({ level, text }) => `${level}: ${text}`)

test('our own backend answers as the contract says', async () => {
  const report = await probeContract({ url: `${await mockApi()}/portal/acme` })
  expect(formatReport(report)).toContain('Every answer is as the contract says.')
  expect(report.ok).toBe(true)
  expect(report.results.flatMap((result) => result.findings)).toEqual([])
})

test('also when a realm on another origin of the same site asks', async () => {
  const report = await probeContract({ url: `${await mockApi()}/portal/open`, origin: 'http://127.0.0.1:5000' })
  expect(report.results.flatMap((result) => result.findings)).toEqual([])
})

test.each([
  ['http://localhost:5000', 'another site'],
  ['https://127.0.0.1:5000', 'another site'],
])('a realm at %s is %s than the API: some browsers send no session there', async (origin, words) => {
  const report = await probeContract({ url: `${await mockApi()}/portal/open`, origin })
  expect(findings(report, 'get-portal')).toEqual([expect.stringContaining(`drift: ${words} than ${origin}: `)])
})

test.each([
  ['https://account.example.com', 'https://api.example.com', true],
  ['https://account.example.co.uk', 'https://api.example.co.uk', true],
  ['https://one.co.uk', 'https://two.co.uk', false],
  ['https://one.github.io', 'https://two.github.io', false],
])('%s and %s: one site: %s', (one, other, same) => {
  expect(siteOf(new URL(one)) === siteOf(new URL(other))).toBe(same)
})

test('an origin that may not read the answers is a drift', async () => {
  const report = await probeContract({ url: `${await mockApi()}/portal/acme`, origin: 'https://front.example' })
  expect(report.ok).toBe(false)
  expect(findings(report, 'get-portal')).toEqual(['drift: no access-control-allow-origin for https://front.example'])
})

test('each way of drifting is named at its operation', async () => {
  const { url } = await drifting({
    '/portal': (_, response) => response.setHeader('content-type', 'application/json').end('{"name":7}'),
    '/customization': (_, response) => response.writeHead(503).end(),
    '/assets/logo': (_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'),
    '/assets/favicon': (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    '/developer/me': (_, response) => response.end('{"email":"a@b.test","full_name":"A"}'),
    '/developer/refresh': (_, response) =>
      response
        .writeHead(401, {
          'content-type': 'application/problem+json',
          'set-cookie': ['portalaccesstoken=; Path=/', 'lb=1'],
        })
        .end('{"status":401}'),
    '/developer/logout': (request) => request.socket.destroy(),
    '/apis': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('not json'),
  })
  const report = await probeContract({ url })
  expect(report.ok).toBe(false)
  expect(findings(report, 'get-portal')).toContainEqual(expect.stringContaining('drift: basic_auth_enabled: '))
  expect(findings(report, 'get-customization')).toEqual(['drift: status 503, expected 200'])
  expect(findings(report, 'get-logo')).toEqual([expect.stringContaining('drift: 200 with an HTML page')])
  expect(findings(report, 'get-favicon')).toEqual(['drift: redirects to /elsewhere'])
  expect(findings(report, 'get-developer-me')).toEqual(['drift: status 200, expected 401'])
  expect(findings(report, 'refresh-developer')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('drift: problem: title: '),
      'drift: cookie portalaccesstoken without HttpOnly, SameSite',
      'note: cookie lb without HttpOnly, SameSite',
    ]),
  )
  expect(findings(report, 'log-out-developer')).toEqual([expect.stringContaining('drift: not reachable')])
  expect(findings(report, 'list-apis')).toEqual(['drift: the body is not JSON'])
  expect(findings(report, 'get-api')).toEqual([])
  expect(formatReport(report)).toContain('8 of 9 are not as the contract says.')
})

test('what is documented and missing is noted where the realm can do without it', async () => {
  const { url } = await drifting({
    '/portal': (_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"name":"Acme","basic_auth_enabled":true,"oidc_auth_enabled":false,"authentication_enabled":true}'),
  })
  const report = await probeContract({ url })
  expect(findings(report, 'get-portal')).toContainEqual(expect.stringContaining('note: saml_auth_enabled: '))
  expect(report.ok).toBe(true)
})

test('of Portal API v2 only what it has is asked, and its context is the documented one', async () => {
  const report = await probeContract({ url: `${await mockApi()}/portal/acme`, prefix: '/api/v2' })
  expect(report.results.map(({ operation }) => operation)).toEqual([
    'get-portal',
    'get-developer-me',
    'refresh-developer',
    'log-out-developer',
  ])
  expect(report.results.flatMap((result) => result.findings)).toEqual([])
  expect(report.ok).toBe(true)
})

test('nothing is sent that could change or reveal anything', async () => {
  const { url, asked } = await drifting({})
  await probeContract({ url })
  expect(asked.length).toBe(9)
  for (const { method, headers, body } of asked) {
    expect(['GET', 'POST']).toContain(method)
    expect(body).toBe('')
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:cookie|authorization)$/)]),
    )
  }
})

test('a portal that does not answer is said to be so, in time', async () => {
  const silent = await serverThat((request) => request.resume())
  const report = await probeContract({ url: silent, timeoutMs: 30 })
  expect(findings(report, 'get-portal')).toEqual(['drift: no answer within 0.03 s'])
  const gone = await startMockApi({ port: 0, host: '127.0.0.1', scenario: 'default', statePath: null, log: String })
  await gone.close()
  const nobody = await probeContract({ url: gone.url })
  expect(nobody.ok).toBe(false)
  expect(formatReport(nobody)).toContain('nobody listens there')
})

test.each([
  ['portal.example', 'not an address'],
  ['ftp://portal.example', 'only http and https'],
  ['https://ada:secret@portal.example', 'no user or password'],
  ['https://portal.example/?a=b', 'without query'],
])('%s is refused: %s', async (url, words) => {
  await expect(probeContract({ url })).rejects.toThrow(words)
})

test('the command prints JSON on demand, and its exit code says whether there is drift', async () => {
  const run = (url: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile(process.execPath, ['scripts/contract-probe.mjs', url, '--json'], (error, out) =>
        resolve({ code: error ? Number(error.code) : 0, out }),
      )
    })
  const api = await mockApi()
  const [good, bad] = await Promise.all([run(`${api}/portal/acme`), run(`${api}/portal/nowhere`)])
  expect([good.code, bad.code]).toEqual([0, 1])
  expect(JSON.parse(good.out)).toMatchObject({ ok: true, api: `${api}/portal/acme/api/v3` })
  expect(JSON.parse(bad.out)).toMatchObject({ ok: false })
}, 30_000)
