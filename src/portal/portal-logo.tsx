import { useState } from 'react'
import { Mark } from '../ui/mark'

/** The portal's logo; our own mark where there is none, or it is broken. Its name stands beside it in words. */
export function PortalLogo({ url }: { url: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) return <Mark />
  return <img className="brand-logo" src={url} alt="" onError={() => setBroken(true)} />
}
