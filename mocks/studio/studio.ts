import type { WorldChange } from '../hosts/browser/channel'
import type { StudioTrust } from '../hosts/browser/trusted-types'
import type { MockVerbs } from '../hosts/mock-client'

/** What the studio's pages work with. */
export interface Studio {
  readonly verbs: MockVerbs
  readonly trust: StudioTrust
  readonly onWorldChanged: (listener: (change: WorldChange) => void) => () => void
  /** Are there Dev Portals beside Konnect, and so a list of them at `/portal`? */
  readonly hasPortalList: boolean
}
