import type { AppMessages, Words } from '../catalog'
import { account } from './ja/account'
import { common } from './ja/common'
import { konnect } from './ja/konnect'
import { konnectInside } from './ja/konnect-inside'
import { links } from './ja/links'
import { portal } from './ja/portal'
import { portalInside } from './ja/portal-inside'
import { problems } from './ja/problems'
import { recovery } from './ja/recovery'

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
