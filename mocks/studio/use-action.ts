import { useState } from 'react'

/** Runs the action of a button. `said` is the result of the last one in words, or why it failed. */
export function useAction() {
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)

  function run(action: () => Promise<unknown>, success?: string): void {
    setProblem(null)
    setDone(null)
    action().then(
      () => setDone(success ?? null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }
  return { run, problem, done }
}
