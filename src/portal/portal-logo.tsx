import { useState } from 'react'
import { Initial } from '../ui/mark'

interface Props {
  url: string
  name: string
  onLoad: () => void
}

/** The portal's logo; its initial where there is none, or it is broken. Its name stands beside it in words. */
export function PortalLogo({ url, name, onLoad }: Props) {
  const [broken, setBroken] = useState(false)
  if (broken) return <Initial name={name} />
  return <img src={url} alt="" onLoad={onLoad} onError={() => setBroken(true)} />
}
