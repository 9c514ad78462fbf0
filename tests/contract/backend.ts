import { createSimulator } from '../rules/simulator'

interface BackendRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly body?: unknown
}

export interface BackendAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed, or undefined where there was no JSON. */
  readonly json: unknown
}

/** One browser in front of a simulated backend, over any host: it keeps cookies and does not follow redirects. */
export interface Backend {
  send(request: BackendRequest): Promise<BackendAnswer>
  /** The verbs of `window.__mock` by their dotted names. */
  verb(name: string, args?: unknown): Promise<unknown>
}

/** The backend itself, without a host between. An answer outside the contract throws. */
export function createPureBackend(): Backend {
  const it = createSimulator()
  return {
    send: ({ method, url, body }) => {
      const { status, headers, log } = it.send(method, url, body)
      return Promise.resolve({ status, headers, json: log.responseBody ?? undefined })
    },
    verb: (name, args) => {
      if (name === 'reset') it.jar.clear()
      return Promise.resolve(it.verb(name, args))
    },
  }
}
