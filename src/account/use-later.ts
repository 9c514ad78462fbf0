import { useEffect, useState } from 'react'

/**
 * A part that a screen needs for its next step only: `known`, or loaded in the background. `ready` resolves with it. If
 * it cannot be loaded, rendering throws, so that the error screen handles it like any failed screen.
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
