import { type Context, createContext, use } from 'react'

/** A context that has no default: the hook throws where no provider is around. `name` is for that message. */
export function createStrictContext<T>(name: string): readonly [Provider: Context<T | undefined>, useValue: () => T] {
  const StrictContext = createContext<T | undefined>(undefined)

  function useValue(): T {
    const value = use(StrictContext)
    if (value === undefined) throw new Error(`no ${name} provider`)
    return value
  }

  return [StrictContext, useValue]
}
