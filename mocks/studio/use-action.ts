import { useState } from 'react'

/** Runs what a button asks for; `said` is why the last one could not be done, or what it did, in words. */
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
