export interface TrialRingProps {
  /** Whole days left. */
  left: number
  /** Whole days in all. */
  of: number
  /** Big, inside: usually the number of days. */
  number: string
  /** Small, under it: "days left". */
  words: string
}

const radius = 52
const gap = 0.36

/** One stroke for each day of the trial, lit while it is still to come, and what is left in words inside. */
export function TrialRing({ left, of, number, words }: TrialRingProps) {
  return (
    <div className="trial-ring">
      <svg viewBox="0 0 120 120" fill="none" aria-hidden="true">
        {Array.from({ length: of }, (_, day) => (
          <path key={day} d={stroke(day, of)} data-left={day >= of - left ? '' : undefined} />
        ))}
      </svg>
      <p>
        <strong>{number}</strong> <span>{words}</span>
      </p>
    </div>
  )
}

/** The arc of one day, clockwise from the top. */
function stroke(day: number, of: number): string {
  const at = (turn: number) => {
    const angle = (turn / of) * 2 * Math.PI
    return `${(60 + radius * Math.sin(angle)).toFixed(2)} ${(60 - radius * Math.cos(angle)).toFixed(2)}`
  }
  return `M${at(day + gap / 2)}A${radius} ${radius} 0 0 1 ${at(day + 1 - gap / 2)}`
}
