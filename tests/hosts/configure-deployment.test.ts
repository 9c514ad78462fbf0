import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { configure, finishBuild } from '../../build/configure'
import { readConfigBlock } from '../../build/config-block'
import { inlineHashes } from '../../build/inline-hashes'

const block = '<script id="app-config" type="application/json">{}</script>'
const script = 'document.title = "x"'

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'configure-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), `<!doctype html>${block}<script>${script}</script>`)
  writeFileSync(join(folder, 'login.html'), `<!doctype html>${block}<style>a{b:c}</style>`)
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *')
  return folder
}

/** Everything in a folder, by name; a file's time too, when it has to stay untouched. */
function stateOf(folder: string, times = false): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    files.toSorted().map((name) => {
      const path = join(folder, name)
      return [name, readFileSync(path, 'base64') + (times ? ` ${statSync(path).mtimeMs}` : '')]
    }),
  )
}

const forServers = ['_headers', 'deploy/nginx.conf', 'deploy/Caddyfile']
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

test('a build is finished with the files for servers, and with compressed twins', async () => {
  const folder = build()
  await finishBuild(folder)
  const { scripts, styles } = inlineHashes([read(folder, 'index.html'), read(folder, 'login.html')])
  for (const name of forServers) {
    expect(read(folder, name), name).toContain(`script-src 'self' ${scripts.join(' ')};`)
    expect(read(folder, name), name).toContain(`style-src 'self' ${styles.join(' ')};`)
    expect(read(folder, name), name).toContain('no-store')
    expect(read(folder, name), name).toContain('immutable')
  }
  for (const name of ['index.html', 'login.html', 'assets/app-1a2b.js', 'robots.txt']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(read(folder, name))
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(read(folder, name))
  }
})

test('the APIs that are configured stand in every policy, and in no other place of it', async () => {
  const folder = build()
  await configure(folder, ['portalApiUrl=https://api.portal.example/base', 'konnectApiUrl=https://global.example:8443'])
  const origins = 'https://api.portal.example https://global.example:8443'
  for (const name of forServers) {
    expect(read(folder, name), name).toContain(`connect-src 'self' ${origins};`)
    expect(read(folder, name), name).toContain(`img-src 'self' data: ${origins};`)
    expect(/script-src [^;]*/.exec(read(folder, name))?.[0]).not.toContain('https:')
  }
  await configure(folder, ['portalApiUrl=', 'konnectApiUrl='])
  for (const name of forServers) expect(read(folder, name), name).toContain("connect-src 'self';")
})

test('static hosts are told that files which keep their name are asked for anew', async () => {
  const folder = build()
  writeFileSync(join(folder, 'site.webmanifest'), '{}')
  await finishBuild(folder)
  expect(read(folder, '_headers')).toContain('\n/site.webmanifest\n  Cache-Control: no-cache\n')
})

test('twins follow the page that was rewritten', async () => {
  const folder = build()
  await finishBuild(folder)
  await configure(folder, ['portalRegion=eu'])
  const html = read(folder, 'login.html')
  expect(readConfigBlock(html)).toBe('{"portalRegion":"eu"}')
  expect(brotliDecompressSync(readFileSync(join(folder, 'login.html.br'))).toString()).toBe(html)
  expect(gunzipSync(readFileSync(join(folder, 'login.html.gz'))).toString()).toBe(html)
})

test('the realm decides which paths are screens', async () => {
  const folder = build()
  await configure(folder, [])
  for (const name of ['_redirects', 'deploy/nginx.conf', 'deploy/Caddyfile'])
    expect(read(folder, name), name).toMatch(/\/plan[^]*\/portal\/|\/portal\/[^]*\/plan/)
  await configure(folder, ['realm=portal'])
  for (const name of ['_redirects', 'deploy/nginx.conf', 'deploy/Caddyfile']) {
    expect(read(folder, name), name).toContain('/apis/')
    expect(read(folder, name), name).not.toMatch(/\/plan|\/portal\//)
  }
  expect(read(folder, '_redirects')).not.toMatch(/^\/login /m)
  expect(read(folder, '_redirects')).toContain('/.well-known/change-password /forgot-password 302')
})

test('the same command twice touches no file', async () => {
  const folder = build()
  await finishBuild(folder)
  await configure(folder, ['realm=konnect', 'konnectApiUrl=https://a.example'])
  const once = stateOf(folder, true)
  await configure(folder, ['realm=konnect', 'konnectApiUrl=https://a.example'])
  expect(stateOf(folder, true)).toEqual(once)
})

test.each([
  "portalApiUrl=https://a;script-src'unsafe-inline'",
  'konnectApiUrl=https://$host',
  'portalApiUrl=https://[',
  'konnectApiUrl=https://a"b',
])('%s could mean something to a server: refused by its key, nothing changed', async (pair) => {
  const folder = build()
  await finishBuild(folder)
  const before = stateOf(folder)
  await expect(configure(folder, [pair])).rejects.toThrow(pair.split('=', 1)[0])
  expect(stateOf(folder)).toEqual(before)
})

test('a failure half-way leaves everything as it was', async () => {
  const folder = build()
  await finishBuild(folder)
  // In the way of the last file: everything before it has been written by then.
  rmSync(join(folder, 'deploy/Caddyfile'))
  mkdirSync(join(folder, 'deploy/Caddyfile'))
  const before = stateOf(folder)
  await expect(configure(folder, ['realm=portal'])).rejects.toThrow('Caddyfile')
  expect(stateOf(folder)).toEqual(before)
})

test('pages that cannot be prerendered leave everything as it was', async () => {
  const folder = build()
  await finishBuild(folder)
  const before = stateOf(folder)
  const failing = () => Promise.reject(new Error('cannot draw'))
  await expect(configure(folder, ['realm=portal'], { render: failing })).rejects.toThrow('cannot draw')
  expect(stateOf(folder)).toEqual(before)
})

test('a second configure at the same time is refused, and the first one is whole', async () => {
  const folder = build()
  const [first, second] = await Promise.allSettled([
    configure(folder, ['realm=portal']),
    configure(folder, ['realm=konnect']),
  ])
  expect(first.status).toBe('fulfilled')
  expect(second.status === 'rejected' && String(second.reason)).toContain('another process')
  expect(readConfigBlock(read(folder, 'login.html'))).toBe('{"realm":"portal"}')
})

test('what a run that was broken off has left does not stop the next, and is taken away', async () => {
  const folder = build()
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('exit', resolve))
  writeFileSync(join(folder, '.configuring.lock'), String(child.pid))
  writeFileSync(join(folder, 'index.html.configuring.tmp'), 'half')
  await configure(folder, ['realm=portal'])
  expect(Object.keys(stateOf(folder)).filter((name) => name.includes('configuring'))).toEqual([])
})

test('a page that differs from index.html is brought in line', async () => {
  const folder = build()
  writeFileSync(join(folder, 'login.html'), block.replace('{}', '{"realm":"konnect"}'))
  await configure(folder, [])
  expect(readConfigBlock(read(folder, 'login.html'))).toBe('{}')
})

test('what is prerendered again is written, its scripts are in the policy', async () => {
  const folder = build()
  await configure(folder, ['locale=de'], {
    render: (_, config, pages) =>
      Promise.resolve([
        ...pages,
        { file: 'register.html', html: `${block}<script>say("${config.locale ?? ''}")</script>` },
      ]),
  })
  const html = read(folder, 'register.html')
  expect(readConfigBlock(html)).toBe('{"locale":"de"}')
  expect(read(folder, '_headers')).toContain(inlineHashes([html]).scripts[0])
  expect(read(folder, 'deploy/nginx.conf')).toContain('rewrite ^ /register.html last')
  expect(existsSync(join(folder, 'register.html.br'))).toBe(true)
})

test.each<[string, (folder: string) => void, string]>([
  ['without index.html', (folder) => rmSync(join(folder, 'index.html')), 'no index.html there'],
  ['of another app', (folder) => writeFileSync(join(folder, 'index.html'), '<p>'), 'no configuration in it'],
  ['edited badly', (folder) => writeFileSync(join(folder, 'index.html'), block.replace('{}', '{')), 'not readable'],
])('a folder %s is refused in words, and nothing is written', async (_, spoil, words) => {
  const folder = build()
  spoil(folder)
  const before = stateOf(folder)
  await expect(configure(folder, ['realm=portal'])).rejects.toThrow(words)
  expect(stateOf(folder)).toEqual(before)
})

test('a folder that cannot be written to is refused in words', async () => {
  // Root may write everywhere but into the kernel's own folders.
  const { withLock } = await import('../../build/write-files-atomically')
  const folder = process.getuid?.() === 0 ? '/proc/self/fd' : '/'
  await expect(withLock(folder, () => Promise.resolve())).rejects.toThrow(`${folder}: cannot be written to`)
})

test('mock builds keep to themselves: only their pages are rewritten', async () => {
  const folder = build()
  writeFileSync(join(folder, 'mockServiceWorker.js'), '')
  await configure(folder, ['realm=portal'])
  expect(readConfigBlock(read(folder, 'index.html'))).toBe('{"realm":"portal"}')
  expect(existsSync(join(folder, '_headers'))).toBe(false)
})
