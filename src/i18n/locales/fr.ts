import type { AppMessages, Words } from '../catalog'
import { account } from './fr/account'
import { common } from './fr/common'
import { konnect } from './fr/konnect'
import { konnectInside } from './fr/konnect-inside'
import { links } from './fr/links'
import { portal } from './fr/portal'
import { portalInside } from './fr/portal-inside'
import { problems } from './fr/problems'
import { recovery } from './fr/recovery'

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
