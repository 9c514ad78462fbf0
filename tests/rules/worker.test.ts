import { expect, test } from 'vitest'
import { startWorker } from '../../src/worker/worker'
import type { WorkerScope } from '../../src/worker/worker-scope'

const origin = 'https://access.example'
const config = '<script id="app-config" type="application/json">{}</script>'
const script = '<script type="module" src="/assets/index-11111111.js"></script>'

type Listener = (event: never) => void

/** A service worker's surroundings: caches of its own, and a network that answers what the test says. */
function surroundings(answers: Record<string, () => Response>) {
  const caches = new Map<string, Map<string, Response>>()
  const asked: { path: string; credentials?: string }[] = []
  const network = { isThere: true }
  const listeners = new Map<string, Listener>()
  const pathOf = (asked: unknown) => new URL(asked instanceof Request ? asked.url : String(asked), origin).pathname

  const scope: WorkerScope = {
    location: { origin },
    caches: {
      open(name: string) {
        const entries = caches.get(name) ?? new Map<string, Response>()
        caches.set(name, entries)
        return Promise.resolve({
          match: (request: unknown) => Promise.resolve(entries.get(pathOf(request))?.clone()),
          put: (request: unknown, response: Response) => Promise.resolve(void entries.set(pathOf(request), response)),
        })
      },
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
    clients: { claim: () => Promise.resolve() },
    fetch(request, options) {
      if (!network.isThere) return Promise.reject(new TypeError('Failed to fetch'))
      const path = pathOf(request)
      asked.push({ path, credentials: options?.credentials })
      const response = answers[path]?.() ?? new Response('gone', { status: 404 })
      Object.defineProperty(response, 'type', { value: 'basic' })
      return Promise.resolve(response)
    },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type, listener) => void listeners.set(type, listener),
  }

  /** What the worker answers; undefined when it leaves the request alone. Waits for all that it does besides. */
  async function tell(type: string, facts: object = {}): Promise<Response | undefined> {
    const work: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    const event = {
      ...facts,
      waitUntil: (one: Promise<unknown>) => void work.push(one),
      respondWith: (one: Promise<Response>) => void (answer = one),
    }
    // The listener of a type takes the event of that type, which a map cannot say.
    listeners.get(type)?.(event as never)
    const response = await answer
    await Promise.all(work)
    return response
  }

  const request = (path: string, mode: string) =>
    tell('fetch', { request: Object.defineProperty(new Request(origin + path), 'mode', { value: mode }) })
  const kept = () => [...caches].map(([name, entries]) => [name, [...entries.keys()].toSorted()])
  return {
    scope,
    tell,
    load: (path: string) => request(path, 'navigate'),
    part: (path: string) => request(path, 'cors'),
    kept,
    asked,
    network,
  }
}

const html = (text: string) => () => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
const file = (text: string) => () => new Response(text, { headers: { 'content-type': 'text/javascript' } })

function site() {
  return {
    '/': html(config + script),
    '/login': html(`<h1>Sign in</h1>${config}${script}`),
    '/register': html(`<h1>Sign up</h1>${config}`),
    '/assets/index-11111111.js': file('begin()'),
    '/assets/start-app-22222222.js': file('start()'),
    '/assets/other-33333333.js': file('other()'),
    '/assets/gone-44444444.js': html('the app, for everything'),
  } as Record<string, () => Response>
}

async function installed(answers = site()) {
  const around = surroundings(answers)
  startWorker(around.scope, { id: 'one', assets: ['/assets/start-app-22222222.js'] })
  await around.tell('install')
  await around.tell('activate')
  return { ...around, answers }
}

test('it keeps two documents, asked for without cookies, and what they need', async () => {
  const { kept, asked } = await installed()
  expect(kept()).toEqual([
    ['konnect-access-one', ['/', '/assets/index-11111111.js', '/assets/start-app-22222222.js', '/login']],
  ])
  expect(asked.filter(({ path }) => !path.startsWith('/assets/'))).toEqual([
    { path: '/', credentials: 'omit' },
    { path: '/login', credentials: 'omit' },
  ])
})

test.each([
  ['a failure', () => new Response('', { status: 503, headers: { 'content-type': 'text/html' } })],
  ['a page of somebody else’s, of a proxy say', html('<h1>Please sign in to the network</h1>')],
  ['no page', file(config)],
])('%s in the place of a document: there is no worker', async (_, answer) => {
  const around = surroundings({ ...site(), '/login': answer })
  startWorker(around.scope, { id: 'one', assets: [] })
  await expect(around.tell('install')).rejects.toThrow('/login is not ours')
})

test('a page is the network’s for as long as there is one, the kept one after that', async () => {
  const { load, answers, network } = await installed()
  answers['/login'] = html(`<h1>Sign in, newer</h1>${config}`)
  expect(await (await load('/login'))?.text()).toContain('newer')
  answers['/login'] = () => new Response('down', { status: 503 })
  expect((await load('/login'))?.status).toBe(503)
  network.isThere = false
  expect(await (await load('/login?return_to=%2Fplan'))?.text()).toContain('<h1>Sign in, newer')
  expect(await (await load('/plan'))?.text()).not.toContain('Sign in')
  expect(await load('/login?code=a&state=b')).toBeUndefined()
})

test('what came with cookies is never kept, nor any page but the two', async () => {
  const { load, kept, answers, asked } = await installed()
  asked.length = 0
  await load('/register')
  await load('/login')
  expect(asked.map(({ path, credentials }) => [path, credentials])).toEqual([
    ['/register', undefined],
    ['/login', undefined],
  ])
  answers['/login'] = html(`<h1>Configured anew</h1>${config}`)
  asked.length = 0
  await load('/login')
  expect(asked.map(({ credentials }) => credentials)).toEqual([undefined, 'omit'])
  expect(kept().flat(2)).toContain('/login')
  expect(kept().flat(2)).not.toContain('/register')
})

test('assets are kept as they come; a page in the place of one is not', async () => {
  const { part, tell, kept, network } = await installed()
  await part('/assets/other-33333333.js')
  expect((await part('/assets/gone-44444444.js'))?.status).toBe(200)
  network.isThere = false
  expect(await (await part('/assets/other-33333333.js'))?.text()).toBe('other()')
  expect(kept().flat(2)).toContain('/assets/other-33333333.js')
  expect(kept().flat(2)).not.toContain('/assets/gone-44444444.js')
  expect(await part('/v3/users/me')).toBeUndefined()
  network.isThere = true
  await tell('message', { data: [`${origin}/assets/other-33333333.js`, `${origin}/v3/users/me`, 7, 'nonsense'] })
  await tell('message', { data: { not: 'a list' } })
  expect(
    kept()
      .flat(2)
      .filter((path) => path.startsWith('/v3')),
  ).toEqual([])
})

test('a new build takes the old one’s cache away, and nobody else’s', async () => {
  const { scope, tell, kept } = await installed()
  await scope.caches.open('of-somebody-else')
  startWorker(scope, { id: 'two', assets: [] })
  await tell('install')
  await tell('activate')
  expect(kept().map(([name]) => name)).toEqual(['of-somebody-else', 'konnect-access-two'])
})
