import { useEffect, useState } from 'react'

/** Whole seconds from now until `until` (ms UTC), counted down; 0 when it has passed or there is none. */
export function useCountdown(until: number | null | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  const left = until ? Math.max(0, Math.ceil((until - now) / 1000)) : 0
  useEffect(() => {
    if (!until) return
    setNow(Date.now())
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= until) clearInterval(timer)
    }, 1000)
    return () => clearInterval(timer)
  }, [until])
  return left
}
