import type { ReactNode } from 'react'

/** What came of the last press. */
export function ActionResult({
  problem,
  done,
}: {
  readonly problem: string | null
  readonly done: string | null
}): ReactNode {
  if (problem !== null)
    return (
      <p role="alert" className="mock-problem">
        {problem}
      </p>
    )
  return (
    done !== null && (
      <p role="status" className="mock-done">
        {done}
      </p>
    )
  )
}
