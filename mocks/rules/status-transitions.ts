import { developerStatus, type DeveloperStatus } from '../../src/contract/management'

export interface TransitionEffects {
  readonly sendsApprovalEmail: boolean
  readonly endsSessions: boolean
}

const approve: TransitionEffects = { sendsApprovalEmail: true, endsSessions: false }
const refuse: TransitionEffects = { sendsApprovalEmail: false, endsSessions: true }

/** What an administrator may do: docs/domain.md, 6.2. Rejected is final until deleted. */
const transitions: Readonly<Record<DeveloperStatus, Readonly<Partial<Record<DeveloperStatus, TransitionEffects>>>>> = {
  pending: { approved: approve, rejected: refuse },
  approved: { revoked: refuse },
  rejected: {},
  revoked: { approved: approve },
}

/** What the transition brings about; null when there is none. */
export function transition(from: DeveloperStatus, to: DeveloperStatus): TransitionEffects | null {
  return transitions[from][to] ?? null
}

/** Where an administrator may take a developer from here. */
export function nextStatuses(from: DeveloperStatus): DeveloperStatus[] {
  return developerStatus.options.filter((to) => transition(from, to) !== null)
}
