import { day, hour } from './clock'
import type { Context } from './context'
import type { EmailLink, EmailLinkKind } from './world'

/** docs/domain.md, 7.1. Ms. */
const lifetimes: Readonly<Record<EmailLinkKind, number>> = {
  'developer-verify': 24 * hour,
  'developer-first-password': hour,
  'developer-reset': hour,
  'user-verify': 24 * hour,
  'user-invitation': 7 * day,
  'user-first-password': hour,
  'user-reset': hour,
}

const passwordKinds: readonly EmailLinkKind[] = [
  'developer-first-password',
  'developer-reset',
  'user-first-password',
  'user-reset',
]

/** Kinds whose redemption sets a password, or returns a token that does. */
const passwordGrantingKinds: readonly EmailLinkKind[] = [...passwordKinds, 'developer-verify', 'user-invitation']

/** Issues a token; those issued to the same person for the same end are superseded: only the newest works. */
export function issueLink({ world, now, random }: Context, kind: EmailLinkKind, subjectId: string): string {
  for (const link of world.links) {
    if (link.subjectId === subjectId && setsPassword(link.kind) === setsPassword(kind)) supersede(link)
  }
  const token = random.uuid()
  world.links.push({ token, kind, subjectId, expiresAt: now + lifetimes[kind], state: 'live' })
  return token
}

export type InspectedLink =
  | { readonly state: 'live'; readonly link: EmailLink }
  | { readonly state: 'expired' | 'used' | 'superseded'; readonly link: EmailLink }
  | { readonly state: 'unknown' }

/** The state of a token. `used` and `superseded` take precedence over `expired`. */
export function inspectLink({ world, now }: Context, token: string): InspectedLink {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  if (!link) return { state: 'unknown' }
  if (link.state !== 'live') return { state: link.state, link }
  return { state: now < link.expiresAt ? 'live' : 'expired', link }
}

export function setsPassword(kind: EmailLinkKind): boolean {
  return passwordKinds.includes(kind)
}

/** Supersedes every other link that leads to a password, because one has been set. */
export function supersedePasswordLinks({ world }: Context, subjectId: string): void {
  for (const link of world.links) {
    if (link.subjectId === subjectId && passwordGrantingKinds.includes(link.kind)) supersede(link)
  }
}

/** Supersedes the links of a sign-up that was corrected or removed. */
export function supersedeLinks({ world }: Context, subjectId: string): void {
  for (const link of world.links) if (link.subjectId === subjectId) supersede(link)
}

function supersede(link: EmailLink): void {
  if (link.state === 'live') link.state = 'superseded'
}
