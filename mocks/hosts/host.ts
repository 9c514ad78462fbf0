import { respond, type RequestLogEntry } from '../backend'
import type { MockRequest, MockResponse } from '../wire'
import { requests, studioHostVerbs, type HostVerbContext, type HostVerb } from './host-verbs'
import { getCookies, addCookies } from './cookie-jar'
import type { HostState, StoreUpdate, Store } from './store'
import { applyVerb } from './apply-verb'

/** Kong's management API, which an administrator calls about the accounts of a realm. */
function isManagement({ url }: MockRequest): boolean {
  return url.startsWith('/v3/portals')
}

/** A change of the world, for the studio and other tabs. */
export interface Change {
  /**
   * A verb of the mock interface, an administrator's request, or another API request. Front ends do not refetch after
   * `request`. Otherwise the same screen in two tabs would refetch in a loop.
   */
  readonly by: 'verb' | 'administrator' | 'request'
  readonly emails: number
  /** A new world has started. */
  readonly isNew?: boolean
}

export interface HostOptions {
  readonly store: Store
  /** Ms UTC. */
  readonly now: () => number
  /** Keep the cookies here, because the transport has no cookie store. */
  readonly keepsCookies: boolean
  readonly onChange?: (change: Change) => void
  /** Called if a response violates the contract or a handler throws. */
  readonly onDefect?: (entry: RequestLogEntry) => void
}

/** The mock backend with its state. Every transport (worker, HTTP server, test) sends its requests to it. */
export interface Host {
  /** The caller delays the response by its `delayMs`, then calls `markDelivered` if there was a delay. */
  respond(request: MockRequest): Promise<MockResponse>
  /** Stores the cookies of a delayed response, which no browser has before its delivery. */
  markDelivered(response: MockResponse): Promise<void>
  /** A verb of `window.__mock` by its dotted name. Throws MockError. */
  verb(name: string, args: unknown): Promise<unknown>
  read(): Promise<HostState>
}

const hostVerbs: Readonly<Record<string, HostVerb>> = { requests, ...studioHostVerbs }

/** A host that may run in another process. */
export type RemoteHost = Pick<Host, 'respond' | 'verb'>

export function createHost({ store, now, keepsCookies, onChange, onDefect }: HostOptions): Host {
  return {
    async respond(request) {
      const done = await store.update((state) => applyRequest(state, request, now(), keepsCookies))
      if (done.log.verdict === 'drift' || done.log.verdict === 'crash') onDefect?.(done.log)
      if (hasChanged(request, done))
        onChange?.({ by: isManagement(request) ? 'administrator' : 'request', emails: done.emails.length })
      return done.response
    },
    async markDelivered({ cookies }) {
      if (!keepsCookies || cookies.length === 0) return
      await store.update((state) => ({ state: withResponseCookies(state, cookies, now()), result: null }))
    },
    async verb(name, args) {
      const hostVerb = Object.hasOwn(hostVerbs, name) ? hostVerbs[name] : undefined
      if (hostVerb) {
        const notifyChange: HostVerbContext['notifyChange'] = (change) => onChange?.({ by: 'verb', ...change })
        return hostVerb.run({ store, now, notifyChange }, args, name)
      }
      const { result, emails, changed, isNew } = await store.update((state) => applyVerb(state, name, args, now()))
      if (changed) onChange?.({ by: 'verb', emails: emails.length, isNew })
      return result
    },
    read: () => store.read(),
  }
}

type RespondOutcome = Omit<ReturnType<typeof respond>, 'world'>

function applyRequest(
  state: HostState,
  request: MockRequest,
  now: number,
  keepsCookies: boolean,
): StoreUpdate<RespondOutcome> {
  const withCookies = keepsCookies ? withRequestCookies(state, request, now) : request
  const { world, ...done } = respond(state.world, withCookies, now)
  const { cookies, delayMs } = done.response
  const after = { world, jar: state.jar }
  const isDelivered = keepsCookies && delayMs === 0
  return { state: isDelivered ? withResponseCookies(after, cookies, now) : after, result: done, newEntries: [done.log] }
}

function withResponseCookies({ world, jar }: HostState, cookies: MockResponse['cookies'], now: number): HostState {
  return { world, jar: addCookies(jar, cookies, now + world.clock.offset) }
}

/** Adds the cookies that a browser would send. */
function withRequestCookies({ world, jar }: HostState, request: MockRequest, now: number): MockRequest {
  const { pathname } = new URL(request.url, request.origin)
  return { ...request, cookies: getCookies(jar, pathname, now + world.clock.offset) }
}

/** Reads do not count as a change. Otherwise tabs that refetch would cause each other to refetch in a loop. */
function hasChanged(
  { method }: MockRequest,
  { response, emails }: Pick<RespondOutcome, 'response' | 'emails'>,
): boolean {
  const effective = method !== 'GET' && response.status < 400
  return effective || response.cookies.some(({ maxAge }) => maxAge > 0) || emails.length > 0
}
