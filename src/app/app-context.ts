import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { AppConfig } from '../config/config'
import type { SignUpModeStore } from '../config/sign-up-mode'
import type { OpenedLinks } from '../email-links/opened-links'
import type { I18nStore } from '../i18n/i18n-store'
import type { LinkParameters, Realm } from '../paths'
import type { RealmCalls } from '../session/realm-calls'
import type { RealmContext } from '../session/realm-context'
import { createStrictContext } from '../state/create-strict-context'

/** What a mock build adds: its own routes, and a dock over every screen. */
export interface MockMode {
  readonly routes: readonly RouteObject[]
  readonly dock: ComponentType
  /** The world's sign-up mode, which overrides the configured one. */
  readonly signUpMode: SignUpModeStore
  /** How far the world's clock is ahead of this device's, in ms, live. */
  readonly clockAheadMs: () => number
}

/** Everything one running app is made of. No module holds any of it. */
export interface AppContext {
  readonly config: AppConfig
  readonly i18n: I18nStore
  /** Each realm has one context, made when it is first asked for. */
  readonly realmOf: (realm: Realm, calls: RealmCalls) => RealmContext
  /** The text of `<script id="portal-context">`: what this deployment knows of its one portal beforehand. */
  readonly portalBlock: string | null
  /** What the address carried when the app was opened. */
  readonly link: LinkParameters
  /** What addresses carried that were opened later; absent where the build prerenders pages. */
  readonly openedLinks?: OpenedLinks | undefined
  readonly mockMode?: MockMode | undefined
  /** The address that the router stands at, or is on its way to; a loader's request lacks the fragment. */
  readonly wanted: () => Pick<URL, 'pathname' | 'search' | 'hash'>
  /** Calls `listener` with the path of each screen that stands at last. */
  readonly onArrival: (listener: (pathname: string) => void) => void
  /** Has the guards decide again about the screen that stands. */
  readonly revalidate: () => void
}

/** For layouts. */
export const [AppProvider, useApp] = createStrictContext<AppContext>('AppProvider')
