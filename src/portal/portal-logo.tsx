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

  /** In a page that was drawn, it may have come, or failed, before anybody listened. */
  function look(image: HTMLImageElement | null) {
    if (!image?.complete) return
    if (image.naturalWidth > 0) onLoad()
    else setBroken(true)
  }

  return <img ref={look} src={url} alt="" onLoad={onLoad} onError={() => setBroken(true)} />
}
