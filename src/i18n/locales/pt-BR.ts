import type { AppMessages, Words } from '../catalog'
import { account } from './pt-BR/account'
import { common } from './pt-BR/common'
import { konnect } from './pt-BR/konnect'
import { konnectInside } from './pt-BR/konnect-inside'
import { links } from './pt-BR/links'
import { portal } from './pt-BR/portal'
import { portalInside } from './pt-BR/portal-inside'
import { problems } from './pt-BR/problems'
import { recovery } from './pt-BR/recovery'

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
