import { useState } from 'react'
import { Initial } from '../ui/mark'

/** The portal's logo; its initial where there is none, or it is broken. Its name stands beside it in words. */
export function PortalLogo({ url, name }: { url: string; name: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) return <Initial name={name} />
  return <img src={url} alt="" onError={() => setBroken(true)} />
}
