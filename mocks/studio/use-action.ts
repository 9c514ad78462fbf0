import { useState } from 'react'

/** Runs a button's action. After it, `done` is the message of success or `problem` the reason of the failure. */
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
