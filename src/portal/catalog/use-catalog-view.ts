import { useState } from 'react'

export type CatalogView = 'grid' | 'list'

const key = 'konnect-access:catalog-view'

/** Grid or list, as this browser last had it. */
export function useCatalogView(): [CatalogView, (view: CatalogView) => void] {
  const [view, setView] = useState<CatalogView>(read)
  return [
    view,
    (next) => {
      setView(next)
      try {
        window.localStorage.setItem(key, next)
      } catch {
        // Remembering is a comfort.
      }
    },
  ]
}

function read(): CatalogView {
  try {
    return window.localStorage.getItem(key) === 'list' ? 'list' : 'grid'
  } catch {
    return 'grid'
  }
}
