import type { ComponentType } from 'react'
import type { Params } from 'react-router'
import type { ScreenRow } from '../screens'
import type { RealmContext } from '../session/realm-context'
import type { AppContext } from './app-context'

/** The context, guards and layouts of a realm's screens. */
export interface RealmModule {
  readonly getRealmContext: (app: AppContext, params: Params) => RealmContext
  /** Loads the data that every screen of the realm needs. */
  readonly load: (app: AppContext, params: Params) => Promise<void>
  /** Whether a screen may be seen: a redirect when it may not. */
  readonly guard: (app: AppContext, row: ScreenRow, params: Params) => Promise<Response | null>
  readonly Layout: ComponentType
  readonly ErrorScreen: ComponentType
}
