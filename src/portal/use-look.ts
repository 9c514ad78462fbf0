import { useEffect, useLayoutEffect, useState } from 'react'
import { getFavicon } from '../contract/portal-context'
import type { DoorContext } from '../session/door-context'
import { applyBrand } from '../ui/brand-tokens'
import { applyFavicon } from '../ui/favicon'
import { suggestTheme, takeSuggestionBack } from '../ui/theme'
import type { Customization } from './portal-query'

/** Dresses the page in a portal's colour, theme and icon, for as long as its screens stand. */
export function useLook({ client, door }: DoorContext, theme: Customization['theme']) {
  const [hasLogo, setHasLogo] = useState(false)
  const primary = theme?.colors?.primary
  const mode = theme?.mode

  // Before the paint: the page never shows itself in another colour or theme first.
  useLayoutEffect(() => {
    applyBrand(document, primary)
    return () => applyBrand(document, null)
  }, [primary])

  useLayoutEffect(() => {
    suggestTheme(document, mode, door.root)
    return () => takeSuggestionBack(document)
  }, [mode, door.root])

  // Whoever has no logo has no icon, and each 404 is a line in the console.
  useEffect(() => {
    if (hasLogo) return applyFavicon(document, client.urlOf(getFavicon, {}))
  }, [hasLogo, client])

  return { onLogo: () => setHasLogo(true) }
}
