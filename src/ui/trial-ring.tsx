export interface TrialRingProps {
  /** Whole days left. */
  daysLeft: number
  /** Whole days in all. */
  totalDays: number
  /** Inside: "19 days left", its number big. */
  label: string
}

const [inner, outer] = [48, 57]

/** One tick for each day of the trial, lit while it is still to come. Decorative: the same content is beside it as text. */
export function TrialRing({ daysLeft, totalDays, label }: TrialRingProps) {
  return (
    <div className="trial-ring" aria-hidden="true">
      <svg viewBox="0 0 120 120" fill="none">
        {Array.from({ length: totalDays }, (_, day) => (
          <path key={day} d={tick(day, totalDays)} data-left={day >= totalDays - daysLeft ? '' : undefined} />
        ))}
      </svg>
      <p>
        {label
          .split(/(\d+)/)
          .map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : <span key={index}>{part}</span>))}
      </p>
    </div>
  )
}

/** The tick of one day, clockwise from the top; none is exactly there, so that the row begins and ends in a gap. */
function tick(day: number, of: number): string {
  const angle = ((day + 0.5) / of) * 2 * Math.PI
  const at = (radius: number) =>
    `${(60 + radius * Math.sin(angle)).toFixed(2)} ${(60 - radius * Math.cos(angle)).toFixed(2)}`
  return `M${at(inner)}L${at(outer)}`
}
