import type { SetCookie } from '../wire'
import { hour, minute, second } from './clock'
import type { Context } from './context'
import type { Session } from './world'

/** docs/domain.md, 10.1. Ms. */
const accessLifetime = 30 * minute
const refreshLifetime = 12 * hour
const gracePeriod = 30 * second

/** Portals' names are published; Konnect's differ so that a portal alone at `/` and Konnect do not collide. */
function cookieNames(portalId: string | null) {
  return portalId === null
    ? { access: 'konnectaccesstoken', refresh: 'konnectrefreshtoken' }
    : { access: 'portalaccesstoken', refresh: 'portalrefreshtoken' }
}

export function createSession(context: Context, portalId: string | null, subjectId: string): Session {
  const session: Session = {
    id: context.random.uuid(),
    portalId,
    subjectId,
    access: { token: context.random.uuid(), expiresAt: context.now + accessLifetime },
    refresh: { token: context.random.uuid(), expiresAt: context.now + refreshLifetime },
    previous: null,
  }
  context.world.sessions.push(session)
  return session
}

type Cookies = Readonly<Record<string, string>>

/** The session of a request, by its access cookie. */
export function findSession({ world, now }: Context, portalId: string | null, cookies: Cookies): Session | undefined {
  const token = cookies[cookieNames(portalId).access]
  if (!token) return undefined
  return world.sessions.find((session) => {
    if (session.portalId !== portalId) return false
    if (session.access.token === token) return now < session.access.expiresAt
    return isInGracePeriod(session.previous?.access, token, now)
  })
}

/** The session by its refresh cookie; the one before the last rotation counts for 30 s (another tab, a lost answer). */
export function findSessionByRefreshToken(
  { world, now }: Context,
  portalId: string | null,
  cookies: Cookies,
): Session | undefined {
  const token = cookies[cookieNames(portalId).refresh]
  if (!token) return undefined
  return world.sessions.find((session) => {
    if (session.portalId !== portalId || now >= session.refresh.expiresAt) return false
    return session.refresh.token === token || isInGracePeriod(session.previous?.refresh, token, now)
  })
}

function isInGracePeriod(before: { token: string; until: number } | undefined, token: string, now: number): boolean {
  return before?.token === token && now < before.until
}

/** Rotates both tokens; within the grace the late comer is given the pair that the first one got. */
export function rotateTokens({ random, now }: Context, session: Session, cookies: Cookies): void {
  if (cookies[cookieNames(session.portalId).refresh] !== session.refresh.token) return
  const { access, refresh } = session
  const until = now + gracePeriod
  session.previous = {
    access: { token: access.token, until: Math.min(access.expiresAt, until) },
    refresh: { token: refresh.token, until },
  }
  session.access = { token: random.uuid(), expiresAt: now + accessLifetime }
  session.refresh = { token: random.uuid(), expiresAt: now + refreshLifetime }
}

/** Ends the sessions of a person, but for the one given. */
export function endSessions({ world }: Context, subjectId: string, except?: string): void {
  world.sessions = world.sessions.filter((session) => session.subjectId !== subjectId || session.id === except)
}

export function endSession({ world }: Context, id: string): void {
  world.sessions = world.sessions.filter((session) => session.id !== id)
}

/** `path` is the root of the realm: cookies of two portals on one origin do not meet. */
export function sessionCookies({ portalId, access, refresh }: Session, path: string, now: number): SetCookie[] {
  const names = cookieNames(portalId)
  return [
    { name: names.access, value: access.token, path, maxAge: Math.ceil((access.expiresAt - now) / second) },
    { name: names.refresh, value: refresh.token, path, maxAge: Math.ceil((refresh.expiresAt - now) / second) },
  ]
}

export function clearedCookies(portalId: string | null, path: string): SetCookie[] {
  return Object.values(cookieNames(portalId)).map((name) => ({ name, value: '', path, maxAge: 0 }))
}
