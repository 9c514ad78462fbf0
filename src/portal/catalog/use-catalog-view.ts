import { useState } from 'react'
import { withStorage } from '../../api/browser-storage'

export type CatalogView = 'grid' | 'list'

const key = 'konnect-access:catalog-view'

/** Grid or list, as this browser last had it. */
export function useCatalogView(): [CatalogView, (view: CatalogView) => void] {
  const [view, setView] = useState<CatalogView>(read)
  return [
    view,
    (next) => {
      setView(next)
      withStorage('localStorage', (storage) => storage.setItem(key, next))
    },
  ]
}

function read(): CatalogView {
  return withStorage('localStorage', (storage) => storage.getItem(key)) === 'list' ? 'list' : 'grid'
}
