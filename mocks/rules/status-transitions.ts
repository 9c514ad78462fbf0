import { developerStatus, type DeveloperStatus } from '../../src/contract/management'

export interface Effects {
  readonly mailsApproval: boolean
  readonly endsSessions: boolean
}

const approve: Effects = { mailsApproval: true, endsSessions: false }
const refuse: Effects = { mailsApproval: false, endsSessions: true }

/** What an administrator may do: docs/domain.md, 6.2. Rejected is final until deleted. */
const transitions: Readonly<Record<DeveloperStatus, Readonly<Partial<Record<DeveloperStatus, Effects>>>>> = {
  pending: { approved: approve, rejected: refuse },
  approved: { revoked: refuse },
  rejected: {},
  revoked: { approved: approve },
}

/** What the transition brings about; null when there is none. */
export function transition(from: DeveloperStatus, to: DeveloperStatus): Effects | null {
  return transitions[from][to] ?? null
}

/** Where an administrator may take a developer from here. */
export function nextStatuses(from: DeveloperStatus): DeveloperStatus[] {
  return developerStatus.options.filter((to) => transition(from, to) !== null)
}
