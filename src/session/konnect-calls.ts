import { getUserMe, logOutUser, refreshUser } from '../contract/konnect-session'
import type { DoorCalls } from './door-calls'

export const konnectCalls: DoorCalls = { me: getUserMe, refresh: refreshUser, logOut: logOutUser }
