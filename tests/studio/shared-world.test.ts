import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parseRepro } from '../../mocks/repro/repro'
import { startMockApi } from '../../scripts/mock-api.mjs'

const folder = mkdtempSync(join(tmpdir(), 'shared-world-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body></body></html>')
writeFileSync(join(folder, 'app.js'), 'export {}')
const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const api of open.splice(0)) await api.close()
})

async function sharedWorld() {
  const lines: string[] = []
  const api = await startMockApi({ appFolder: folder, log: (line) => lines.push(line) })
  open.push(api)
  return { ...api, lines }
}

const verb = (url: string, name: string, args: object = {}) =>
  fetch(`${url}/__mock/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  })

test('serves the mock build, marked, under its policy, beside the API; says that it is a mock, on this machine alone', async () => {
  const { url, lines } = await sharedWorld()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect(lines.join('\n')).toMatch(/Mock of the Konnect APIs[\s\S]*sharing this world/)
  const page = await fetch(`${url}/portal/acme/login`)
  expect(page.headers.get('content-security-policy')).toContain('mock-studio')
  expect(await page.text()).toContain('<meta name="mock-api"')
  const script = await fetch(`${url}/app.js`)
  expect(script.headers.get('content-type')).toContain('javascript')
  const headers = { 'if-none-match': script.headers.get('etag') ?? '' }
  expect((await fetch(`${url}/app.js`, { headers })).status).toBe(304)
  expect((await fetch(`${url}/portal/acme/api/v3/portal`)).status).toBe(200)
  expect((await fetch(`${url}/../package.json`)).status).toBe(404)
})

test('tells every studio that the shared world has changed', async () => {
  const { url } = await sharedWorld()
  const reader = (await fetch(`${url}/__mock/api/changes`)).body?.getReader()
  await verb(url, 'developers.setStatus', { slug: 'acme', email: 'pending@acme.test', status: 'approved' })
  let received = ''
  while (!received.includes('"by":"verb"')) received += new TextDecoder().decode((await reader?.read())?.value)
  expect(received).toContain('"emails":1')
  await reader?.cancel()
})

test('the studio’s verbs work over HTTP, refusals in words', async () => {
  const { url } = await sharedWorld()
  expect(await (await verb(url, 'studio.overview')).json()).toMatchObject({ scenario: 'default' })
  const repro: unknown = await (await verb(url, 'repro.export')).json()
  expect((await verb(url, 'repro.import', { repro: { ...parseRepro({ repro }), seed: 1 } })).status).toBe(400)
  expect((await verb(url, 'repro.import', { repro })).status).toBe(200)
  const refused = await verb(url, 'open', { scenario: 'nowhere' })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('no scenario')
})

test('a folder without a build ends in words', async () => {
  await expect(startMockApi({ appFolder: join(folder, 'nowhere') })).rejects.toThrow(/npm run build:mock/)
  rmSync(folder, { recursive: true })
})
