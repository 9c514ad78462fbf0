import type { AppMessages, Words } from '../catalog'
import { account } from './zh/account'
import { common } from './zh/common'
import { konnect } from './zh/konnect'
import { konnectInside } from './zh/konnect-inside'
import { links } from './zh/links'
import { portal } from './zh/portal'
import { portalInside } from './zh/portal-inside'
import { problems } from './zh/problems'
import { recovery } from './zh/recovery'

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
