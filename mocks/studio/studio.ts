import type { WorldChange } from '../hosts/browser/world-changes'
import type { StudioTrust } from '../hosts/browser/trusted-types'
import type { StudioVerbs } from '../hosts/verbs'

/** What the studio's pages work with. */
export interface Studio {
  readonly verbs: StudioVerbs
  readonly trust: StudioTrust
  readonly onWorldChanged: (listener: (change: WorldChange) => void) => () => void
  /** Are there Dev Portals beside Konnect, and so a list of them at `/portal`? */
  readonly hasPortalList: boolean
  /** The dock is there unless this tab hides it, or is a frame. */
  readonly isShown: boolean
  /** Why the link that led here was not followed, in words. */
  readonly refusedLink: string | null
  /** The world is on a server, and other people may be in it. */
  readonly isShared: boolean
}
