import type { DeveloperStatus } from '../../src/contract/management'
import type { ProblemCode } from '../../src/contract/problem'
import type { ScreenName } from '../../src/screens'

/** What a person does on the screen, by role and name. */
export type UserStep = { readonly type: string; readonly into: string } | { readonly press: string }

/** What happens in the world before the screen is opened. */
export type SetupAction =
  | { readonly verb: string; readonly args: object }
  | { readonly send: 'POST' | 'PATCH'; readonly url: string; readonly body: object }

/**
 * Holds an answer back for a quarter of an hour, in the notation of `?faults=`. The app itself would give up sooner.
 */
export const pendingFault = 'slow-900000'
export const pendingNote =
  'Held for a quarter of an hour. Outside the gallery the app gives up after 15 seconds and says that it took too long.'

/** How one can tell that the state is reached. */
export interface ExpectedState {
  readonly heading?: string
  /** Somewhere on the page. */
  readonly text?: string
  /** An alert, or a field that is marked as wrong. */
  readonly failure?: true
  /**
   * A request is pending, and a control or a skeleton shows it. The request never times out (`disableTimeouts`). Without
   * this, the state is reached only when nothing is busy any more.
   */
  readonly busy?: true
}

export interface GalleryState {
  /** `konnect-sign-in.throttled`: stable, the name of its picture. */
  readonly id: string
  /** `Konnect · Sign in` */
  readonly screen: string
  readonly title: string
  /** What the page does not show of this state, in words. */
  readonly note?: string
  readonly realm: 'konnect' | 'portal'
  readonly pattern: ScreenName | 'not-found'
  /** An address of ours, or the first link of the newest e-mail to somebody. */
  readonly open: { readonly path: string } | { readonly emailTo: string }
  readonly scenario: string
  /** As `?at=` and `?faults=` have them. Faults begin after `before`. */
  readonly at?: string
  readonly faults?: string
  readonly before: readonly SetupAction[]
  readonly steps: readonly UserStep[]
  readonly shows: ExpectedState
  readonly codes: readonly ProblemCode[]
  readonly status?: DeveloperStatus
  /** The screen hands over to the identity provider: another page. */
  readonly leaves?: true
}
