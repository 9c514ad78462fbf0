import { CheckIcon } from './icons'
import { ClockIcon, CrossIcon, StopIcon } from './inside-icons'

export type StatusKind = 'waiting' | 'done' | 'refused' | 'stopped'

const marks = { waiting: ClockIcon, done: CheckIcon, refused: CrossIcon, stopped: StopIcon }

/** The mark over a status screen's words: clock, check, cross, stop. */
export function StatusMark({ kind }: { kind: StatusKind }) {
  const Icon = marks[kind]
  return (
    <span className={`status-mark status-${kind}`}>
      <Icon size={28} />
    </span>
  )
}
