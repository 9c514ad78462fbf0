import { redirect, replace } from 'react-router'
import { href, interruptedSsoHref, parseSignInParameters } from '../paths'
import type { RealmContext } from '../session/realm-context'
import { clearSsoStarts, isSsoLoop } from '../sign-in/return-to'

/** Whether this page was loaded by Back or Forward (or with a restored tab), and not by a link or an address. */
function isBackForwardLoad(): boolean {
  const [load] = performance.getEntriesByType('navigation')
  return load !== undefined && 'type' in load && load.type === 'back_forward'
}

/** The identity provider has called the app: its answer is forwarded to the backend's callback, the query unchanged. */
export function forwardSsoCallback(
  { realm, loadDocument }: RealmContext,
  url: URL,
  callbackUrl: string,
): Response | null {
  const { callback } = parseSignInParameters(url, realm)
  if (callback === null) return null
  if (isBackForwardLoad()) return replace(interruptedSsoHref(realm))
  loadDocument(callbackUrl + callback, { replace: true })
  return null
}

/**
 * Starts single sign-on at once, unless it has come back without a session too often, or the person comes back from it.
 */
export function startSso({ realm, loadDocument }: RealmContext, url: string): Response | null {
  if (isBackForwardLoad()) {
    clearSsoStarts(realm)
    return replace(interruptedSsoHref(realm))
  }
  if (isSsoLoop(realm)) return redirect(`${href(realm, 'signIn')}?error=loop`)
  loadDocument(url, { replace: true })
  return null
}
