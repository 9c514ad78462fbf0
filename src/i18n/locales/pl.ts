import type { AppMessages, Words } from '../catalog'
import { account } from './pl/account'
import { common } from './pl/common'
import { konnect } from './pl/konnect'
import { konnectInside } from './pl/konnect-inside'
import { links } from './pl/links'
import { portal } from './pl/portal'
import { portalInside } from './pl/portal-inside'
import { problems } from './pl/problems'
import { recovery } from './pl/recovery'

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
