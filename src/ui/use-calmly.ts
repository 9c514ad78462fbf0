import { useEffect, useState } from 'react'

/** A skeleton appears after the first time and stays for the second, so that it never flashes. In ms. */
const patience = { before: 200, atLeast: 300 }

/** True while something has been `going` for 200 ms, and then for 300 ms at least. */
export function useCalmly(going: boolean): boolean {
  const [shown, setShown] = useState(false)
  const [settled, setSettled] = useState(true)

  useEffect(() => {
    if (!going || shown) return
    const timer = setTimeout(() => {
      setShown(true)
      setSettled(false)
    }, patience.before)
    return () => clearTimeout(timer)
  }, [going, shown])

  useEffect(() => {
    if (settled) return
    const timer = setTimeout(() => setSettled(true), patience.atLeast)
    return () => clearTimeout(timer)
  }, [settled])

  if (shown && settled && !going) setShown(false)
  return shown
}
