import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createWorld } from '../../backend'
import { isApiPath } from '../api-paths'
import { keepClockMonotonic } from '../keep-clock-monotonic'
import { createHost } from '../host'
import { createMemoryStore } from '../store'
import { respondToApi, respondToVerb, readBody, send, sendProblem } from './responses'
import { serveApp, type AppFiles } from './app-files'
import { changesPath, createChangeStream } from './change-stream'
import { createDurableHost } from './durable-host'
import { corsHeaders, parseOrigins, parseUrl } from './headers'
import { createStateFile } from './state-file'
import { respondToStudio, isStudioPath } from './studio-pages'

export interface MockApiOptions {
  readonly port: number
  readonly host: string
  readonly scenario: string
  /** Where the world is kept between runs; nowhere when null. */
  readonly statePath: string | null
  /** The designers' build, to serve beside the API; none when null. */
  readonly app?: AppFiles | null
  readonly log: (message: string) => void
}

export interface MockApi {
  readonly url: string
  /** Saves, and stops. */
  close(): Promise<void>
}

/** Starts the simulated backend over real HTTP, with real cookies. Port 0 takes a free one. Throws MockError. */
export async function startMockApi(options: MockApiOptions): Promise<MockApi> {
  const { port, host: hostName, scenario, statePath, log, app = null } = options
  const answerApp = app && serveApp(app)
  const changes = createChangeStream()
  const file = statePath === null ? null : createStateFile(statePath, log)
  const initial = file?.load() ?? {
    state: {
      world: createWorld({ seed: createSeed(), now: Date.now(), origin: `http://${hostName}:${port}`, scenario }),
      jar: [],
    },
    log: [],
  }
  const store = createMemoryStore(initial, file?.save)
  const now = () => Date.now()
  await keepClockMonotonic(store, now)
  const inMemory = createHost({
    store,
    now,
    keepsCookies: false,
    onChange: changes.broadcast,
    onDefect: ({ method, path, verdict, problems }) => log(`${verdict}: ${method} ${path}: ${problems.join('; ')}`),
  })
  const host = file ? createDurableHost(inMemory, file.whenSaved) : inMemory

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(String(error))
      if (response.headersSent) return void response.end()
      sendProblem(response, { status: 500, title: 'Internal Server Error', detail: 'The mock failed' })
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origins = parseOrigins(request)
    const url = origins && parseUrl(request, origins)
    if (!url)
      return sendProblem(response, { status: 400, title: 'Bad Request', detail: 'Where this goes is no address' })
    for (const [name, value] of Object.entries(corsHeaders(origins, request))) response.setHeader(name, value)
    if (request.method === 'OPTIONS') return send(response, 204)
    const body = await readBody(request)
    if (body === null)
      return sendProblem(response, { status: 413, title: 'Content Too Large', detail: 'The body is too long' })
    if (url.pathname === changesPath) return changes.add(response)
    if (isStudioPath(url.pathname) && !app) return respondToStudio(host, { request, response, url, body })
    const verb = /^\/__mock\/api\/(?!idp$)(.+)$/.exec(url.pathname)?.[1]
    if (verb !== undefined) return respondToVerb(host, verb, body, response)
    if (isApiPath(url.pathname)) return respondToApi(host, { request, response, origins, body })
    if (answerApp && request.method === 'GET') return answerApp(request, url.pathname, response)
    if (url.pathname === '/') return send(response, 200, welcomeText)
    return send(response, 404, 'not found\n')
  }

  await startListening(server, port, hostName)
  const url = addressOf(server, hostName)
  log(`Mock of the Konnect APIs, with no real account behind it: ${url} (inbox: ${url}/__mock/inbox)`)
  if (app) log(`The mock build, sharing this world with everybody who opens it: ${url}/`)
  return {
    url,
    async close() {
      file?.flush()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      file?.flush()
    },
  }
}

const welcomeText = `This is a mock of the Konnect APIs: a simulator without real accounts.
E-mails: /__mock/inbox   Control: POST /__mock/api/<verb>, for instance reset, inbox, clock.advance
`

function createSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
}

function startListening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
