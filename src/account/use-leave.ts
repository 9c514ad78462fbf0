import { useEffect, useState } from 'react'
import { useRealm } from '../session/realm-context'

/** As long as a call may take, in ms: if the person stops the page load, no event tells it. */
const patienceMs = 15_000

/** Leaves for another page; pending until this one is gone. One that comes back from the back/forward cache is not. */
export function useLeave() {
  const { leave } = useRealm()
  const [isLeaving, setLeaving] = useState(false)

  useEffect(() => {
    if (!isLeaving) return
    const end = () => setLeaving(false)
    const timer = setTimeout(end, patienceMs)
    window.addEventListener('pageshow', end)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pageshow', end)
    }
  }, [isLeaving])

  return {
    isLeaving,
    leave(url: string) {
      setLeaving(true)
      leave(url)
    },
  }
}
