import { useEffect, useLayoutEffect, useState } from 'react'
import { getFavicon } from '../contract/portal-context'
import type { RealmContext } from '../session/realm-context'
import { applyPortalColors } from './load-portal-colors'
import { savePortalMode, applyPortalMode, clearPortalMode } from '../ui/theme'
import type { Customization } from './portal-store'

/**
 * Applies the portal theme (colours, mode, favicon) while a portal screen is mounted. A customization that is loaded after
 * the page is shown changes the colours at once, and the mode at the next visit only.
 */
export function usePortalTheme({ client, realm }: RealmContext, customization: Customization | null) {
  const [hasLogo, setHasLogo] = useState(false)
  const primary = customization?.theme?.colors?.primary
  const mode = customization?.theme?.mode
  const [firstMode] = useState(mode)

  // Before the paint, so that the page is never shown in another colour or theme first.
  useLayoutEffect(() => {
    applyPortalColors(document, primary)
    return () => applyPortalColors(document, null)
  }, [primary])

  useLayoutEffect(() => {
    if (!customization) return
    if (mode === firstMode) applyPortalMode(document, mode, realm.root)
    else savePortalMode(mode, realm.root)
  }, [customization, firstMode, mode, realm.root])

  useLayoutEffect(() => () => clearPortalMode(document), [realm.root])

  // A portal without a logo has no icon either, and each 404 would be a line in the console.
  useEffect(() => {
    if (!hasLogo) return
    let restore: (() => void) | undefined
    let isOver = false
    void import('../ui/favicon').then(
      ({ applyFavicon }) => {
        if (!isOver) restore = applyFavicon(document, client.urlOf(getFavicon, {}))
      },
      () => undefined,
    )
    return () => {
      isOver = true
      restore?.()
    }
  }, [hasLogo, client])

  return { onLogo: () => setHasLogo(true) }
}
