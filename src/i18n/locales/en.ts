import type { AppMessages } from '../catalog'
import { account } from './en/account'
import { common } from './en/common'
import { konnect } from './en/konnect'
import { portal } from './en/portal'
import { problems } from './en/problems'
import { recovery } from './en/recovery'

export const messages: AppMessages = { ...common, ...account, ...problems, ...portal, ...recovery, ...konnect }
