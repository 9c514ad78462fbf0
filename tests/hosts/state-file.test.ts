import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createWorld } from '../../mocks/backend'
import { createStateFile } from '../../mocks/hosts/http/state-file'
import { createHttpSender } from '../../mocks/hosts/create-http-sender'
import { createMockClient } from '../../mocks/hosts/verbs'
import type { Snapshot } from '../../mocks/hosts/store'
import { logIn, me } from './support/http'

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
  const verbs = createMockClient(createHttpSender(first.base))
  await verbs.developers.setStatus('acme', 'pending@acme.test', 'approved')
  // At once: what was answered is on disk.
  const cookies = (await logIn(first.base, 'acme')).headers.getSetCookie()
  await end(first.process, 'SIGKILL')

  const second = await run(state)
  const again = createMockClient(createHttpSender(second.base))
  expect(await again.inbox('pending@acme.test')).toHaveLength(1)
  expect((await again.requests()).map(({ status }) => status)).toEqual([204])
  expect((await me(second.base, 'acme', cookies)).status).toBe(200)

  await again.developers.setStatus('acme', 'pending@acme.test', 'revoked')
  await end(second.process, 'SIGTERM')
  const third = await run(state)
  const developers = await createMockClient(createHttpSender(third.base)).developers.list('acme')
  expect(developers.find(({ email }) => email === 'pending@acme.test')?.status).toBe('revoked')
})

test('JSON nested so deep that nobody could save it is refused, and saving goes on', { timeout: 60_000 }, async () => {
  const state = join(folder(), 'world.json')
  const first = await run(state)
  const deep = await fetch(`${first.base}/portal/acme/api/v3/developer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '['.repeat(200_000) + ']'.repeat(200_000),
  })
  expect([deep.status, deep.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect((await logIn(first.base, 'acme')).status).toBe(204)
  await end(first.process, 'SIGKILL')
  const second = await run(state)
  expect((await createMockClient(createHttpSender(second.base)).requests()).map(({ status }) => status)).toEqual([
    400, 204,
  ])
})

test('a folder that is not there ends in words, before anything is answered', { timeout: 60_000 }, async () => {
  const state = join(folder(), 'no', 'dir', 'w.json')
  await expect(run(state)).rejects.toThrow(/^--state .*: there is no folder .*dir, or nothing can be written there\n$/)
})

/** A state file in this process; what it says. */
function open(path: string) {
  const said: string[] = []
  return { said, ...createStateFile(path, (line) => said.push(line)) }
}

function snapshot(sequence: number): Snapshot {
  const world = createWorld({ seed: 1, now: 0, origin: 'http://localhost', scenario: 'default' })
  return { state: { world: { ...world, sequence }, jar: [] }, log: [] }
}

test('what cannot be written is said once, waits, and is written when it can be', async () => {
  const path = join(folder(), 'world')
  mkdirSync(path)
  const file = open(join(path, 'w.json'))
  rmSync(path, { recursive: true })
  file.save(snapshot(1))
  await file.whenSaved()
  file.save(snapshot(2))
  await file.whenSaved()
  expect(file.said).toEqual([expect.stringMatching(/^The world could not be saved.*ENOENT/)])
  mkdirSync(path)
  file.flush()
  expect(open(join(path, 'w.json')).load()?.state.world.sequence).toBe(2)
})

test('those who wait together are written together, the latest', async () => {
  const path = join(folder(), 'w.json')
  const file = open(path)
  file.save(snapshot(1))
  const first = file.whenSaved()
  file.save(snapshot(2))
  expect(file.whenSaved()).toBe(first)
  await first
  expect(open(path).load()?.state.world.sequence).toBe(2)
})

test.each([
  ['portals', 'gone'],
  ['sessions', [{ id: '1' }]],
  ['clock', null],
  ['users', [{ id: '1' }]],
])('a world whose %s are not as they should be is moved aside, not answered from', (key, value) => {
  const path = join(folder(), 'w.json')
  const { state, log } = snapshot(1)
  const damaged = { state: { ...state, world: { ...state.world, [key]: value } }, log }
  writeFileSync(path, JSON.stringify({ version: 1, snapshot: damaged }))
  const file = open(path)
  expect(file.load()).toBeNull()
  expect(file.said.join()).toContain('moved aside')
})

test('a state file that cannot be read is moved aside, and said', { timeout: 60_000 }, async () => {
  const path = folder()
  const state = join(path, 'world.json')
  const cut = '{"version":1,"snapshot":{"state":{"wor'
  writeFileSync(state, cut)
  const { base, said } = await run(state)
  expect(said).toContain('moved aside')
  const aside = readdirSync(path).find((name) => name.startsWith('world.json.broken-')) ?? ''
  expect(readFileSync(join(path, aside), 'utf8')).toBe(cut)
  expect((await logIn(base, 'acme')).status).toBe(204)
})
