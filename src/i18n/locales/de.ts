import type { AppMessages, Words } from '../catalog'
import { account } from './de/account'
import { common } from './de/common'
import { konnect } from './de/konnect'
import { konnectInside } from './de/konnect-inside'
import { links } from './de/links'
import { portal } from './de/portal'
import { portalInside } from './de/portal-inside'
import { problems } from './de/problems'
import { recovery } from './de/recovery'

export const messages: Words<AppMessages> = {
  ...common,
  ...account,
  ...problems,
  ...recovery,
  ...konnect,
  ...konnectInside,
  ...links,
  ...portal,
  ...portalInside,
}
