import type { AppMessages, Words } from '../catalog'
import { account } from './it/account'
import { common } from './it/common'
import { konnect } from './it/konnect'
import { konnectInside } from './it/konnect-inside'
import { links } from './it/links'
import { portal } from './it/portal'
import { portalInside } from './it/portal-inside'
import { problems } from './it/problems'
import { recovery } from './it/recovery'

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
