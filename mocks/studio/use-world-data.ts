import { useEffect, useState } from 'react'
import type { Studio } from './studio'

/** What `load` gives now and after each change of the world; null until the first answer. `load` is stable. */
export function useWorldData<Value>({ onWorldChanged }: Studio, load: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null)
  useEffect(() => {
    let latest = 0
    const reload = async () => {
      const mine = (latest += 1)
      const next = await load()
      if (mine === latest) setValue(next)
    }
    void reload()
    const stop = onWorldChanged(() => void reload())
    return () => {
      latest = Infinity
      stop()
    }
  }, [load, onWorldChanged])
  return value
}
