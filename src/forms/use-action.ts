import { useRef, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../api/api-problem'

/** The state of the call that a button has started. */
export type Action<Input, Result> =
  | { readonly step: 'idle' }
  | { readonly step: 'pending'; readonly input: Input }
  | { readonly step: 'done'; readonly input: Input; readonly result: Result }
  | { readonly step: 'failed'; readonly input: Input; readonly problem: ApiProblem }

/**
 * One call at a time, for a button. `start` returns whether it has begun: while a call runs, another press does nothing.
 */
export function useAction<Input = void, Result = unknown>(run: (input: Input) => Promise<Result>) {
  const [action, setAction] = useState<Action<Input, Result>>({ step: 'idle' })
  // `pending` is set with the next render, and a second press may come before it.
  const isRunning = useRef(false)

  async function finish(input: Input) {
    try {
      setAction({ step: 'done', input, result: await run(input) })
    } catch (error) {
      setAction({ step: 'failed', input, problem: toApiProblem(error) })
    } finally {
      isRunning.current = false
    }
  }

  function start(input: Input): boolean {
    if (isRunning.current) return false
    isRunning.current = true
    setAction({ step: 'pending', input })
    void finish(input)
    return true
  }

  return { action, start }
}

export function problemOf(action: Action<unknown, unknown>): ApiProblem | null {
  return action.step === 'failed' ? action.problem : null
}
