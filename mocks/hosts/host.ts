import { respond, type RequestLogEntry } from '../backend'
import type { MockRequest, MockResponse } from '../wire'
import { requests, studioHostVerbs, type HostVerbContext, type HostVerb } from './host-verbs'
import { getCookies, addCookies } from './cookie-jar'
import type { HostState, StoreUpdate, Store } from './store'
import { applyVerb } from './apply-verb'

/** Kong's management API: what somebody else decides about the people in a realm. */
function isManagement({ url }: MockRequest): boolean {
  return url.startsWith('/v3/portals')
}

/** What happened to the world, for whoever shows it. */
export interface Change {
  /**
   * A verb of the mock interface, an administrator's call, or a call that a front end made for the person before it. If
   * front ends reacted to the last kind, the same screen in two tabs would wake each other for ever.
   */
  readonly by: 'verb' | 'administrator' | 'request'
  readonly emails: number
  /** Not the same world any more: another one has begun. */
  readonly isNew?: boolean
}

export interface HostOptions {
  readonly store: Store
  /** Ms UTC. */
  readonly now: () => number
  /** Keep the cookies here, because the transport has no cookie store. */
  readonly keepsCookies: boolean
  readonly onChange?: (change: Change) => void
  /** The backend is at fault: it answered what the contract does not say, or a handler threw. */
  readonly onDefect?: (entry: RequestLogEntry) => void
}

/** The simulated backend with its memory: what every transport (worker, HTTP server, test) puts its requests to. */
export interface Host {
  /** The caller holds the answer back for its `delayMs`; when there is any, call `arrived` after it. */
  respond(request: MockRequest): Promise<MockResponse>
  /** An answer was held back until now: no browser has its cookies before. */
  markDelivered(response: MockResponse): Promise<void>
  /** A verb of `window.__mock` by its dotted name. Throws MockError. */
  verb(name: string, args: unknown): Promise<unknown>
  read(): Promise<HostState>
}

const hostVerbs: Readonly<Record<string, HostVerb>> = { requests, ...studioHostVerbs }

/** A host that may be elsewhere. */
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
        const changed: HostVerbContext['notifyChange'] = (change) => onChange?.({ by: 'verb', ...change })
        return hostVerb.run({ store, now, notifyChange: changed }, args, name)
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
  ownsJar: boolean,
): StoreUpdate<RespondOutcome> {
  const arriving = ownsJar ? withRequestCookies(state, request, now) : request
  const { world, ...done } = respond(state.world, arriving, now)
  const { cookies, delayMs } = done.response
  const after = { world, jar: state.jar }
  const isHere = ownsJar && delayMs === 0
  return { state: isHere ? withResponseCookies(after, cookies, now) : after, result: done, newEntries: [done.log] }
}

function withResponseCookies({ world, jar }: HostState, cookies: MockResponse['cookies'], now: number): HostState {
  return { world, jar: addCookies(jar, cookies, now + world.clock.offset) }
}

/** With the cookies that a browser would send along. */
function withRequestCookies({ world, jar }: HostState, request: MockRequest, now: number): MockRequest {
  const { pathname } = new URL(request.url, request.origin)
  return { ...request, cookies: getCookies(jar, pathname, now + world.clock.offset) }
}

/** Reads change nothing that another tab would show; without this, tabs that refetch would wake each other for ever. */
function hasChanged(
  { method }: MockRequest,
  { response, emails }: Pick<RespondOutcome, 'response' | 'emails'>,
): boolean {
  const effective = method !== 'GET' && response.status < 400
  return effective || response.cookies.some(({ maxAge }) => maxAge > 0) || emails.length > 0
}
