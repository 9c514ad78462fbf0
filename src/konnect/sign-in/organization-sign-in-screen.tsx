import { parseSignInParameters } from '../../paths'
import type { ScreenLoader } from '../../session/realm-context'
import { saveReturnTo } from '../../sign-in/return-to'
import { startSso } from '../../sso/sso-loaders'
import { SsoRedirecting } from '../../sso/sso-redirecting'
import { organizationSsoUrl, startedOrganization } from './organization-sso'

export function Component() {
  return <SsoRedirecting />
}

/** Starts the single sign-on of the organization that the address names. */
export const loader: ScreenLoader = ({ context, params: { organizationLoginPath = '' }, url }) => {
  const { returnTo } = parseSignInParameters(url, context.realm)
  startedOrganization.set(organizationLoginPath)
  if (returnTo !== null) saveReturnTo(context.realm, returnTo)
  return startSso(context, organizationSsoUrl(context, organizationLoginPath))
}
