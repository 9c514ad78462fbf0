import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'

/** `navigator.onLine`: whether the browser has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToNetwork,
    () => navigator.onLine,
    () => true,
  )
}

/** Calls `run` when the network is back, if there was none when the screen appeared. */
export function useReconnect(run: () => void) {
  const online = useOnline()
  const [wasOffline] = useState(!online)
  const onBack = useEffectEvent(run)
  useEffect(() => {
    if (wasOffline && online) onBack()
  }, [wasOffline, online])
  return { online, wasOffline }
}

function subscribeToNetwork(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
