import type { AppMessages, Words } from '../catalog'
import { account } from './ar/account'
import { common } from './ar/common'
import { konnect } from './ar/konnect'
import { konnectInside } from './ar/konnect-inside'
import { links } from './ar/links'
import { portal } from './ar/portal'
import { portalInside } from './ar/portal-inside'
import { problems } from './ar/problems'
import { recovery } from './ar/recovery'

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
