import type { AppMessages, Words } from '../catalog'
import { account } from './ca/account'
import { common } from './ca/common'
import { konnect } from './ca/konnect'
import { konnectInside } from './ca/konnect-inside'
import { links } from './ca/links'
import { portal } from './ca/portal'
import { portalInside } from './ca/portal-inside'
import { problems } from './ca/problems'
import { recovery } from './ca/recovery'

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
