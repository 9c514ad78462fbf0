import { type MutateOptions, useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useReducer, useRef } from 'react'

/**
 * `useMutation` for a button: while it runs, another press does nothing (false), and `isPending` is true with the very
 * next rendering. The query library alone tells it some frames later, in which the button could be pressed again.
 */
export function usePress<Data, Input = void>(options: UseMutationOptions<Data, Error, Input>) {
  const running = useRef(false)
  const [, render] = useReducer((count: number) => count + 1, 0)
  const { mutate, ...mutation } = useMutation({
    ...options,
    onSettled(...outcome) {
      running.current = false
      return options.onSettled?.(...outcome)
    },
  })

  function press(input: Input, then?: MutateOptions<Data, Error, Input>): boolean {
    if (running.current) return false
    running.current = true
    mutate(input, then)
    render()
    return true
  }

  return { ...mutation, press }
}
