import type { AppMessages, Words } from '../catalog'
import { account } from './es/account'
import { common } from './es/common'
import { konnect } from './es/konnect'
import { konnectInside } from './es/konnect-inside'
import { links } from './es/links'
import { portal } from './es/portal'
import { portalInside } from './es/portal-inside'
import { problems } from './es/problems'
import { recovery } from './es/recovery'

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
