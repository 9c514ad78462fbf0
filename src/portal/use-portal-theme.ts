import { useEffect, useLayoutEffect, useState } from 'react'
import { getFavicon } from '../contract/portal-context'
import type { RealmContext } from '../session/realm-context'
import { applyBrand } from './load-brand'
import { rememberTheme, suggestTheme, takeSuggestionBack } from '../ui/theme'
import type { Customization } from './portal-store'

/**
 * Dresses the page in a portal's colour, theme and icon, for as long as its screens stand. A look that comes
 * when the page stands already brings its colour, and its theme at the next visit only.
 */
export function usePortalTheme({ client, realm }: RealmContext, look: Customization | null) {
  const [hasLogo, setHasLogo] = useState(false)
  const primary = look?.theme?.colors?.primary
  const mode = look?.theme?.mode
  const [firstMode] = useState(mode)

  // Before the paint: the page never shows itself in another colour or theme first.
  useLayoutEffect(() => {
    applyBrand(document, primary)
    return () => applyBrand(document, null)
  }, [primary])

  useLayoutEffect(() => {
    if (!look) return
    if (mode === firstMode) suggestTheme(document, mode, realm.root)
    else rememberTheme(mode, realm.root)
  }, [look, firstMode, mode, realm.root])

  useLayoutEffect(() => () => takeSuggestionBack(document), [realm.root])

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
