import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { AppConfig } from '../config/config'
import type { SignUpModeStore } from '../config/config-context'
import type { EmailLinkWatcher } from '../email-links/watch-email-links'
import type { I18nStore } from '../i18n/i18n-store'
import type { EmailLinkParameters, Realm } from '../paths'
import type { RealmContext, SessionEndpoints } from '../session/realm-context'
import { createStrictContext } from '../state/create-strict-context'

/** What a mock build adds: its own routes, and a dock over every screen. */
export interface MockMode {
  readonly routes: readonly RouteObject[]
  readonly dock: ComponentType
  /** The world's sign-up mode, which overrides the configured one. */
  readonly signUpMode: SignUpModeStore
  /** How far the world's clock is ahead of this device's, in ms, live. */
  readonly clockOffsetMs: () => number
}

/** Everything one running app is made of. No module holds any of it. */
export interface AppContext {
  readonly config: AppConfig
  readonly i18n: I18nStore
  /** Each realm has one context, made when it is first asked for. */
  readonly getRealmContext: (realm: Realm, endpoints: SessionEndpoints) => RealmContext
  /** The text of `<script id="portal-context">`: what this deployment knows of its one portal beforehand. */
  readonly portalContextJson: string | null
  /** What the address carried when the app was opened. */
  readonly emailLink: EmailLinkParameters
  /** What addresses carried that were opened later; absent where the build prerenders pages. */
  readonly emailLinkWatcher?: EmailLinkWatcher | undefined
  readonly mockMode?: MockMode | undefined
  /** The address that the router stands at, or is on its way to; a loader's request lacks the fragment. */
  readonly getTargetLocation: () => Pick<URL, 'pathname' | 'search' | 'hash'>
  /** Calls `listener` with the path of each screen that stands at last. */
  readonly onNavigated: (listener: (pathname: string) => void) => void
  /** Has the guards decide again about the screen that stands. */
  readonly revalidate: () => void
}

/** For layouts. */
export const [AppProvider, useApp] = createStrictContext<AppContext>('AppProvider')
