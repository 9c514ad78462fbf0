import type { AppMessages, Words } from '../catalog'
import { account } from './he/account'
import { common } from './he/common'
import { konnect } from './he/konnect'
import { konnectInside } from './he/konnect-inside'
import { links } from './he/links'
import { portal } from './he/portal'
import { portalInside } from './he/portal-inside'
import { problems } from './he/problems'
import { recovery } from './he/recovery'

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
