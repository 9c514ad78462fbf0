import type { ScreenLoader } from '../../session/realm-context'
import { startSso } from '../../sso/sso-loaders'
import { SsoRedirecting } from '../../sso/sso-redirecting'
import { developerSsoUrl } from '../sign-in-developer'

export function Component() {
  return <SsoRedirecting />
}

/** Single sign-on that the identity provider initiates. */
export const loader: ScreenLoader = ({ context }) => startSso(context, developerSsoUrl(context))
