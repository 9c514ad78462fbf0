import { getUserMe, logOutUser, refreshUser } from '../contract/konnect-session'
import type { RealmCalls } from './realm-calls'

export const konnectCalls: RealmCalls = { me: getUserMe, refresh: refreshUser, logOut: logOutUser }
