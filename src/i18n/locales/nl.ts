import type { AppMessages, Words } from '../catalog'
import { account } from './nl/account'
import { common } from './nl/common'
import { konnect } from './nl/konnect'
import { konnectInside } from './nl/konnect-inside'
import { links } from './nl/links'
import { portal } from './nl/portal'
import { portalInside } from './nl/portal-inside'
import { problems } from './nl/problems'
import { recovery } from './nl/recovery'

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
