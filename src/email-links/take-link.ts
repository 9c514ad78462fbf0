import type { LinkParameters } from '../paths'
import { parseLink } from './parse-link'

/** Takes an e-mail's link out of the address bar: before anything else runs. */
export function takeLink(): LinkParameters {
  const caught = parseLink(new URL(window.location.href))
  if (caught) window.history.replaceState(null, '', caught.rest)
  return caught?.link ?? { token: null, email: null }
}
