import { startOrganizationSso } from '../../contract/konnect-session'
import { toAbsoluteUrl, href } from '../../paths'
import type { RealmContext } from '../../session/realm-context'
import { createStoredValue } from '../../state/stored-value'

/** The organization whose single sign-on was started, stored so that a failed one can be tried again. */
export const startedOrganization = createStoredValue('sessionStorage', 'konnect-access:organization-login-path')

/** Where an organization's single sign-on starts; it comes back to the sign-in screen. */
export function organizationSsoUrl({ client, realm, origin }: RealmContext, organizationLoginPath: string): string {
  const return_to = toAbsoluteUrl(href(realm, 'signIn'), origin)
  return client.urlOf(startOrganizationSso, { params: { organizationLoginPath }, query: { return_to } })
}
