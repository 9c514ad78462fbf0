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

/** The state of one running app. No module holds any of it. */
export interface AppContext {
  readonly config: AppConfig
  readonly i18n: I18nStore
  /** Each realm has one context, made when it is first asked for. */
  readonly getRealmContext: (realm: Realm, endpoints: SessionEndpoints) => RealmContext
  /** The text of `<script id="portal-context">`: the embedded data of this deployment's one portal. */
  readonly portalContextJson: string | null
  /** The e-mail link that the app was opened with. */
  readonly emailLink: EmailLinkParameters
  /** E-mail links that are opened later; absent where the build prerenders pages. */
  readonly emailLinkWatcher?: EmailLinkWatcher | undefined
  readonly mockMode?: MockMode | undefined
  /** The current or pending location of the router. A loader's request lacks the fragment. */
  readonly getTargetLocation: () => Pick<URL, 'pathname' | 'search' | 'hash'>
  /** Calls `listener` with the path of each screen that is shown. */
  readonly onNavigated: (listener: (pathname: string) => void) => void
  /** Runs the guards of the current screen again. */
  readonly revalidate: () => void
}

/** For layouts. */
export const [AppProvider, useApp] = createStrictContext<AppContext>('AppProvider')
