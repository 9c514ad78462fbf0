import { getDeveloperMe, logOutDeveloper, refreshDeveloper } from '../contract/developer-session'
import type { RealmCalls } from './realm-calls'

export const portalCalls: RealmCalls = { me: getDeveloperMe, refresh: refreshDeveloper, logOut: logOutDeveloper }
