import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { mockClient } from '../../mocks/hosts/mock-client'
import { httpSender, logIn, me } from './support/http'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'state-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** `npm run mock-api` on a free port; resolves with its address and what it said. */
async function run(state: string): Promise<{ base: string; said: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['scripts/mock-api.mjs', '--port', '0', '--state', state])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  const base = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url) resolve(url)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
  return { base, said, process: child }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

test('a world outlives kill -9, sessions, e-mails and log included', { timeout: 60_000 }, async () => {
  const state = join(folder(), 'world.json')
  const first = await run(state)
  const verbs = mockClient(httpSender(first.base))
  await verbs.developers.setStatus('acme', 'pending@acme.test', 'approved')
  const cookies = (await logIn(first.base, 'acme')).headers.getSetCookie()
  // A change may wait a little for the disk; with the last one, those before it are there.
  await expect
    .poll(() => existsSync(state) && readFileSync(state, 'utf8'), { timeout: 10_000 })
    .toContain('/developer/authenticate')
  await end(first.process, 'SIGKILL')

  const second = await run(state)
  const again = mockClient(httpSender(second.base))
  expect(await again.inbox('pending@acme.test')).toHaveLength(1)
  expect((await again.requests()).map(({ status }) => status)).toEqual([204])
  expect((await me(second.base, 'acme', cookies)).status).toBe(200)

  await again.developers.setStatus('acme', 'pending@acme.test', 'revoked')
  await end(second.process, 'SIGTERM')
  const third = await run(state)
  const developers = await mockClient(httpSender(third.base)).developers.list('acme')
  expect(developers.find(({ email }) => email === 'pending@acme.test')?.status).toBe('revoked')
})

test('a state file that cannot be read is moved aside, and said', { timeout: 30_000 }, async () => {
  const path = folder()
  const state = join(path, 'world.json')
  writeFileSync(state, '{"version":1,"snapshot":{"kept":{"wor')
  const { base, said } = await run(state)
  expect(said).toContain('moved aside')
  expect(readdirSync(path).some((name) => name.startsWith('world.json.broken-'))).toBe(true)
  expect((await logIn(base, 'acme')).status).toBe(204)
})
