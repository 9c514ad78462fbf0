import { keepDestination } from '../../account/destination'
import { SsoLeaving } from '../../account/sso-leaving'
import { startSso } from '../../account/sso-loaders'
import { parseLogIn } from '../../paths'
import type { ScreenLoader } from '../../session/screen-loader'
import { organizationSsoUrl, startedOrganization } from './organization-sso'

export function Component() {
  return <SsoLeaving />
}

/** Starts the single sign-on of the organization that the address names. */
export const loader: ScreenLoader = ({ context, params: { organizationLoginPath = '' }, url }) => {
  const { returnTo } = parseLogIn(url, context.realm)
  startedOrganization.set(organizationLoginPath)
  if (returnTo !== null) keepDestination(context.realm, returnTo)
  return startSso(context, organizationSsoUrl(context, organizationLoginPath))
}
