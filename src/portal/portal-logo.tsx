import { useState } from 'react'
import { useHydrated } from '../state/use-hydrated'
import { InitialLogo } from '../ui/logo'

interface Props {
  /** Null where the portal's API has none. */
  url: string | null
  name: string
  onLoad: () => void
}

/** The portal's logo; its initial where there is none, or it is broken. The portal's name is text beside it. */
export function PortalLogo({ url, name, onLoad }: Props) {
  const [broken, setBroken] = useState(false)
  // Not in the prerendered HTML: the image could load or fail before React listens.
  const isHydrated = useHydrated()

  if (broken || url === null) return <InitialLogo name={name} />
  return <img src={isHydrated ? url : undefined} alt="" onLoad={onLoad} onError={() => setBroken(true)} />
}
