import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { configure } from '../../build/configure'
import { readConfigBlock } from '../../build/config-block'
import { parseConfig } from '../../src/config/config'

function folderWith(config: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'configure-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'login'))
  const page = `<!doctype html><script id="app-config" type="application/json">${config}</script><script src="/a.js"></script>`
  for (const name of ['index.html', 'login/index.html']) writeFileSync(join(folder, name), page)
  return folder
}

const configOf = (folder: string, name = 'index.html') =>
  parseConfig(readConfigBlock(readFileSync(join(folder, name), 'utf8')))

test('writes every HTML file and keeps what is there', async () => {
  const folder = folderWith('{"portalRegion":"eu"}')
  expect(await configure(folder, ['realm=portal', 'regions=us,eu'])).toHaveLength(2)
  for (const name of ['index.html', 'login/index.html']) {
    expect(configOf(folder, name)).toMatchObject({ realm: 'portal', portalRegion: 'eu', regions: ['us', 'eu'] })
  }
})

test('the same command twice leaves the same bytes', async () => {
  const folder = folderWith('')
  const read = () => readFileSync(join(folder, 'index.html'), 'utf8')
  await configure(folder, ['supportUrl=mailto:help@acme.test'])
  const once = read()
  await configure(folder, ['supportUrl=mailto:help@acme.test'])
  expect(read()).toBe(once)
  expect(once).toContain('<script src="/a.js"></script>')
})

test('an empty value takes the key back to its default', async () => {
  const folder = folderWith('{"signUp":"invite-only"}')
  await configure(folder, ['signUp='])
  expect(configOf(folder).signUp).toBe('self-serve')
})

test.each(['signUp=free-for-all', 'portalApiUrl=ftp://x', 'regions=moon', 'nonsense=1', 'constructor=1'])(
  'refuses %s, names the key, and writes nothing',
  async (pair) => {
    const folder = folderWith('{}')
    const [key = ''] = pair.split('=')
    await expect(configure(folder, ['realm=konnect', pair])).rejects.toThrow(key)
    expect(configOf(folder).realm).toBe('both')
  },
)

test('no value can end the element it stands in', async () => {
  const folder = folderWith('{}')
  const hostile = 'https://x.test/</script><script>alert(1)</script>'
  await configure(folder, [`docsUrl=${hostile}`])
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(page).toContain('script>alert(1)')
  expect(page).not.toContain('<script>alert(1)')
  expect(configOf(folder).docsUrl).toBe(hostile)
})

test('a folder without a build is refused', async () => {
  await expect(configure(join(tmpdir(), 'no-such-build'), ['signUp=self-serve'])).rejects.toThrow('no such folder')
})
