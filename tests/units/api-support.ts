import { http, type HttpHandler, HttpResponse } from 'msw'
import { createClient } from '../../src/api/client'
import { createSessionManager } from '../../src/api/session-manager'
import { logOutDeveloper, refreshDeveloper } from '../../src/contract/developer-session'
import { server } from '../support/msw-server'

const base = 'http://localhost:3000/api/v3'

/** A client alone, against answers that the test writes: `'POST /developer': () => new HttpResponse(null, { status: 201 })`. */
export function clientWith(answers: Readonly<Record<string, (request: Request) => Response | Promise<Response>>>) {
  const calls: string[] = []
  const ended: string[] = []
  server.use(
    ...Object.entries(answers).map(([name, answer]): HttpHandler => {
      const [method = '', path = ''] = name.split(' ')
      return http.all(base + path, ({ request }) => {
        if (request.method !== method) return undefined
        calls.push(name)
        return answer(request)
      })
    }),
  )
  const timeoutMs = 200
  const sessionManager = createSessionManager({
    refresh: refreshDeveloper,
    signOut: logOutDeveloper,
    key: 'portal:',
    timeoutMs,
  })
  const client = createClient({
    portalBase: '/api/v3',
    konnectBase: '',
    sessionManager,
    onSessionEnded: () => void ended.push('ended'),
    timeoutMs,
  })
  return { client, sessionManager, calls, ended }
}

export const me = { email: 'dev@acme.test', full_name: 'Dev Eloper' }
export const json = (body: unknown, init?: ResponseInit) => Response.json(body, init)
export const empty = (status: number, headers?: HeadersInit) => new HttpResponse(null, { status, headers })
export const text = (body: string, type: string, status = 200) =>
  new HttpResponse(body, { status, headers: { 'content-type': type } })

/** What a call throws; undefined when it succeeds. */
export async function thrown(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
    return undefined
  } catch (error) {
    return error
  }
}
