import { useState } from 'react'
import { createStoredValue } from '../../state/stored-value'

export type CatalogView = 'grid' | 'list'

const stored = createStoredValue<CatalogView>('localStorage', 'konnect-access:catalog-view', (text) =>
  text === 'list' ? 'list' : 'grid',
)

/** Grid or list, as this browser last had it. It is React state because the switch must work where storage is blocked. */
export function useCatalogView(): [CatalogView, (view: CatalogView) => void] {
  const [view, setView] = useState(() => stored.get() ?? 'grid')
  return [
    view,
    (next) => {
      setView(next)
      stored.set(next)
    },
  ]
}
