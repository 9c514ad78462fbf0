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

/** A password, or a token that sets the first one, is what they lead to. */
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

/** What a token is worth now. What a person did to it comes before what time did: used, superseded, then expired. */
export function inspectLink({ world, now }: Context, token: string): InspectedLink {
  const link = world.links.find((each) => each.token === token.toLowerCase())
  if (!link) return { state: 'unknown' }
  if (link.state !== 'live') return { state: link.state, link }
  return { state: now < link.expiresAt ? 'live' : 'expired', link }
}

export function setsPassword(kind: EmailLinkKind): boolean {
  return passwordKinds.includes(kind)
}

/** A password has been set: no other link that leads to one is left. */
export function supersedePasswordLinks({ world }: Context, subjectId: string): void {
  for (const link of world.links) {
    if (link.subjectId === subjectId && passwordGrantingKinds.includes(link.kind)) supersede(link)
  }
}

/** The sign-up was corrected or the record is gone for good: its links say that a newer one replaced them. */
export function supersedeLinks({ world }: Context, subjectId: string): void {
  for (const link of world.links) if (link.subjectId === subjectId) supersede(link)
}

function supersede(link: EmailLink): void {
  if (link.state === 'live') link.state = 'superseded'
}
