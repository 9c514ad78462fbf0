import { useEffect, useLayoutEffect, useRef } from 'react'
import { ageOf } from '../../api/clock'
import { useRealmContext } from '../../session/realm-context'

/** The least time between two checks because the tab became visible: docs/domain.md, 6.3. In ms. */
const minIntervalMs = 60_000

/** Checks when another tab reports a change, and when the tab becomes visible. */
export function useAutomaticCheck(check: () => void) {
  const { events } = useRealmContext()
  const latest = useRef(check)
  useEffect(() => {
    latest.current = check
  })

  // With the screen, not after it: what changes in between would be missed.
  useLayoutEffect(() => {
    let last = Date.now()
    function onVisible() {
      if (document.visibilityState !== 'visible' || ageOf(last) < minIntervalMs) return
      last = Date.now()
      latest.current()
    }
    const onChange = () => latest.current()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('konnect-access:world-changed', onChange)
    const stop = events.subscribe((event) => {
      if (event === 'signed-in' || event === 'verified') latest.current()
    })
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('konnect-access:world-changed', onChange)
      stop()
    }
  }, [events])
}
