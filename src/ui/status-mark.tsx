import { ClockIcon, CrossIcon, StopIcon } from './inside-icons'

export type StatusKind = 'waiting' | 'refused' | 'stopped'

const marks = { waiting: ClockIcon, refused: CrossIcon, stopped: StopIcon }

/** The mark over a status screen's words: clock, cross, stop. */
export function StatusMark({ kind }: { kind: StatusKind }) {
  const Icon = marks[kind]
  return (
    <span className={`status-mark status-${kind}`}>
      <Icon size={28} />
    </span>
  )
}
