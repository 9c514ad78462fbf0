import { useEffect, useState } from 'react'

/** A skeleton appears after the first time and stays for the second, so that it never flashes. In ms. */
const timing = { delay: 200, minDuration: 300 }

/** True once `isLoading` has been true for 200 ms, and then for 300 ms at least. */
export function useSpinDelay(isLoading: boolean): boolean {
  const [shown, setShown] = useState(false)
  const [isMinDurationOver, setMinDurationOver] = useState(true)

  useEffect(() => {
    if (!isLoading || shown) return
    const timer = setTimeout(() => {
      setShown(true)
      setMinDurationOver(false)
    }, timing.delay)
    return () => clearTimeout(timer)
  }, [isLoading, shown])

  useEffect(() => {
    if (isMinDurationOver) return
    const timer = setTimeout(() => setMinDurationOver(true), timing.minDuration)
    return () => clearTimeout(timer)
  }, [isMinDurationOver])

  if (shown && isMinDurationOver && !isLoading) setShown(false)
  return shown
}
