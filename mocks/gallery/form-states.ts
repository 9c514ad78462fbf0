import { endpoints } from '../../src/contract/endpoints'
import { problemCodes, type ProblemCode } from '../../src/contract/problem'
import { faultForProblem } from '../rules/fault-for-problem'
import {
  type SetupAction,
  type GalleryState,
  pendingNote,
  type ExpectedState,
  type UserStep,
  pendingFault,
} from './gallery-state'

/** What can go wrong with any call. */
const commonProblemCodes: readonly ProblemCode[] = [
  'throttled',
  'server-error',
  'unavailable',
  'unreadable',
  'network',
  'timeout',
]

/** A screen whose one form calls one operation: most of its states follow from that. */
export interface FormScreen extends Omit<GalleryState, 'title' | 'steps' | 'shows' | 'codes' | 'status' | 'leaves'> {
  readonly heading: string
  readonly fields: readonly (readonly [label: string, value: string])[]
  readonly submit: string
  readonly operation: string
  /** Refusals that belong to this operation, and what each shows where it is not a failure beside the form. */
  readonly refusals: Readonly<Partial<Record<ProblemCode, ExpectedState>>>
  /** After success. */
  readonly sent: ExpectedState
  /** Pressing it empty explains; not where there is nothing to fill in. */
  readonly emptyText?: string
  readonly weakPassword?: string
  /** Of a screen that a link from an e-mail opens: its path without the link, and how somebody else signs in. */
  readonly link?: { readonly path: string; readonly signedIn: SetupAction }
}

export function formStates(screen: FormScreen): GalleryState[] {
  const { heading, fields, submit, operation, refusals, sent, emptyText, weakPassword, link, ...base } = screen
  const fill: UserStep[] = fields.map(([into, type]) => ({ type, into }))
  const send: UserStep[] = [...fill, { press: submit }]
  const state = (
    name: string,
    title: string,
    rest: Partial<GalleryState> & Pick<GalleryState, 'shows'>,
  ): GalleryState => ({
    ...base,
    steps: [],
    codes: [],
    ...rest,
    id: `${base.id}.${name}`,
    title,
  })
  const failing = (code: ProblemCode) =>
    state(code, `Refused: ${code}`, {
      faults: `${operation}=${code}`,
      steps: send,
      shows: refusals[code] ?? { failure: true },
      codes: [code],
    })
  const codes: readonly string[] = Object.keys(refusals)
  const wrongEmail = (typed: string): UserStep[][] => {
    if (!fields.some(([label]) => label === 'Email')) return []
    const steps = fields.map(([into, type]): UserStep => ({ type: into === 'Email' ? typed : type, into }))
    return [[...steps, { press: submit }]]
  }
  return [
    state('idle', 'Idle', { shows: { heading } }),
    ...(emptyText
      ? [
          state('empty', 'Sent without a word', {
            steps: [{ press: submit }],
            shows: { text: emptyText, failure: true },
          }),
        ]
      : []),
    ...(fields.length > 0 ? [state('filled', 'Filled in', { steps: fill, shows: { heading } })] : []),
    ...wrongEmail('not an address').map((steps) =>
      state('bad-email', 'Not an e-mail address', {
        steps,
        shows: { text: 'Enter an email address like', failure: true },
      }),
    ),
    ...wrongEmail('josé@acme.test').map((steps) =>
      state('accent-email', 'An e-mail address with an accent before the @', {
        steps,
        shows: { text: 'Use an address without “é”', failure: true },
      }),
    ),
    ...(weakPassword
      ? [
          state('weak-password', 'A weak password', {
            steps: [...fill, { type: 'abcd1234', into: weakPassword }, { press: submit }],
            shows: { failure: true },
          }),
        ]
      : []),
    ...(link
      ? [
          state('link-missing', 'Opened without its link', {
            open: { path: link.path },
            shows: { heading: 'Open the link in your email again' },
          }),
          state('signed-in-as', 'Somebody else is signed in', {
            before: [...base.before, link.signedIn],
            shows: { heading, text: 'You are signed in as' },
          }),
        ]
      : []),
    state('busy', 'Waiting for the answer', {
      note: pendingNote,
      faults: `${operation}=${pendingFault}`,
      steps: send,
      shows: { heading, busy: true },
    }),
    ...commonProblemCodes.filter((code) => canHappen(operation, code)).map(failing),
    state('html', 'A page of HTML instead of an answer', {
      faults: `${operation}=html`,
      steps: send,
      shows: { failure: true },
    }),
    ...problemCodes.filter((code) => codes.includes(code)).map(failing),
    state('sent', 'Sent', { steps: send, shows: sent }),
  ]
}

/** An answer without a body cannot be unreadable. */
function canHappen(operation: string, code: ProblemCode): boolean {
  const endpoint = endpoints.find(({ id }) => id === operation)
  if (!endpoint) return false
  return faultForProblem(endpoint, code) !== null && (code !== 'unreadable' || endpoint.output !== undefined)
}
