import type { DeveloperStatus } from '../../src/contract/management'
import type { ProblemCode } from '../../src/contract/problem'
import type { ScreenName } from '../../src/screens'

/** What a person does on the screen, by role and name. */
export type Step = { readonly type: string; readonly into: string } | { readonly press: string }

/** What happens in the world before the screen is opened. */
export type Before =
  | { readonly verb: string; readonly args: object }
  | { readonly send: 'POST' | 'PATCH'; readonly url: string; readonly body: object }

/**
 * An answer that does not come while somebody looks: a quarter of an hour, as `?faults=` has it. The app itself would give
 * up sooner.
 */
export const unanswered = 'slow-900000'
export const heldNote =
  'Held for a quarter of an hour. Outside the gallery the app gives up after 15 seconds and says that it took too long.'

/** How one can tell that the state is reached. */
export interface Shows {
  readonly heading?: string
  /** Somewhere on the page. */
  readonly text?: string
  /** An alert, or a field that is marked as wrong. */
  readonly failure?: true
  /**
   * A request is on its way, and a control or a skeleton says so. Nobody gives up waiting (`keepWaiting`). Without it,
   * nothing is busy any more: all that the screen shows has come.
   */
  readonly busy?: true
}

export interface GalleryState {
  /** `konnect-sign-in.throttled`: stable, the name of its picture. */
  readonly id: string
  /** `Konnect · Sign in` */
  readonly screen: string
  readonly title: string
  /** What cannot be seen. */
  readonly note?: string
  readonly realm: 'konnect' | 'portal'
  readonly pattern: ScreenName | 'not-found'
  /** An address of ours, or the first link of the newest e-mail to somebody. */
  readonly open: { readonly path: string } | { readonly emailTo: string }
  readonly scenario: string
  /** As `?at=` and `?faults=` have them. Faults begin after `before`. */
  readonly at?: string
  readonly faults?: string
  readonly before: readonly Before[]
  readonly steps: readonly Step[]
  readonly shows: Shows
  readonly codes: readonly ProblemCode[]
  readonly status?: DeveloperStatus
  /** The screen hands over to the identity provider: another page. */
  readonly leaves?: true
}
