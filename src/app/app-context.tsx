import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { AppConfig } from '../config/config'
import type { SignUpModeStore } from '../config/sign-up-mode'
import type { FirstPassword } from '../konnect/first-password'
import type { LinkParameters } from '../paths'
import type { Realms } from './realms'
import type { OpenedLinks } from './opened-links'

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
  readonly queries: QueryClient
  readonly realms: Realms
  /** What the address carried when the app was opened. */
  readonly link: LinkParameters
  /** What addresses carried that were opened later; absent where the build draws pages. */
  readonly openedLinks?: OpenedLinks | undefined
  readonly mockMode?: MockMode
  /** Given when the app takes over from the first screen. */
  readonly handedOn?: HandedOn
  /** The address that the router stands at, or is on its way to; a loader's request lacks the fragment. */
  readonly wanted: () => Pick<URL, 'pathname' | 'search' | 'hash'>
}

export interface HandedOn {
  readonly firstPassword: FirstPassword | null
}
