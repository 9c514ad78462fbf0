import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'

/** `navigator.onLine`: whether the browser has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToNetwork,
    () => navigator.onLine,
    () => true,
  )
}

/** Calls `run` when the network is back, if there was none when the screen appeared. Returns whether there is one now. */
export function useReconnect(run: () => void): boolean {
  const online = useOnline()
  const wasOffline = useRef(!online)
  const onBack = useEffectEvent(run)
  useEffect(() => {
    if (wasOffline.current && online) onBack()
  }, [online])
  return online
}

function subscribeToNetwork(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
