import type { AppMessages, Words } from '../catalog'
import { account } from './ko/account'
import { common } from './ko/common'
import { konnect } from './ko/konnect'
import { konnectInside } from './ko/konnect-inside'
import { links } from './ko/links'
import { portal } from './ko/portal'
import { portalInside } from './ko/portal-inside'
import { problems } from './ko/problems'
import { recovery } from './ko/recovery'

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
