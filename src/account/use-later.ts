import { useEffect, useState } from 'react'

/**
 * A part that a screen needs only at its next step: `known`, or loaded behind the screen. `ready` resolves with it when it
 * is there. When it cannot be had, rendering throws: what the app does about a screen that fails is right for its part, too.
 */
export function useLater<Part>(known: Part | undefined, load: () => Promise<Part>) {
  const [loaded, setLoaded] = useState({ part: known })
  const [failure, setFailure] = useState<unknown>(null)
  const isKnown = loaded.part !== undefined

  useEffect(() => {
    if (!isKnown) void load().catch(() => undefined)
  }, [isKnown, load])

  async function ready(): Promise<Part | undefined> {
    if (isKnown) return loaded.part
    try {
      const part = await load()
      setLoaded({ part })
      return part
    } catch (error) {
      setFailure(error)
      return undefined
    }
  }

  if (failure) throw failure
  return { part: loaded.part, ready }
}
