import type { Params } from 'react-router'
import type { RealmContext } from './realm-context'

/** Runs before a screen stands, once its realm is loaded and the screen may be seen. Answers a redirect, or null. */
export type ScreenLoader = (args: {
  readonly context: RealmContext
  readonly params: Params
  readonly url: URL
}) => Response | null
