import { getDeveloperMe, logOutDeveloper, refreshDeveloper } from '../contract/developer-session'
import type { DoorCalls } from './door-calls'

export const portalCalls: DoorCalls = { me: getDeveloperMe, refresh: refreshDeveloper, logOut: logOutDeveloper }
