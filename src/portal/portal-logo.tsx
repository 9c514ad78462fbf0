import { useState, useSyncExternalStore } from 'react'
import { Initial } from '../ui/mark'

interface Props {
  /** Null where the portal's API has none. */
  url: string | null
  name: string
  onLoad: () => void
}

/** The portal's logo; its initial where there is none, or it is broken. Its name stands beside it in words. */
export function PortalLogo({ url, name, onLoad }: Props) {
  const [broken, setBroken] = useState(false)
  // Not in the prerendered HTML: the image could load or fail before React listens.
  const isListening = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )

  if (broken || url === null) return <Initial name={name} />
  return <img src={isListening ? url : undefined} alt="" onLoad={onLoad} onError={() => setBroken(true)} />
}

function nothing() {
  return () => undefined
}
