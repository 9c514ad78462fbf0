import type { AppMessages } from '../catalog'
import { account } from './en/account'
import { common } from './en/common'
import { konnect } from './en/konnect'
import { konnectInside } from './en/konnect-inside'
import { links } from './en/links'
import { portal } from './en/portal'
import { portalInside } from './en/portal-inside'
import { problems } from './en/problems'
import { recovery } from './en/recovery'

export const messages: AppMessages = {
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
