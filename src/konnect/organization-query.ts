import { queryOptions } from '@tanstack/react-query'
import { getOrganizationMe } from '../contract/konnect-session'
import type { RealmContext } from '../session/realm-context'
import { privateKey } from '../session/session-query'

/** The organization of the person signed in. */
export function organizationQuery(context: RealmContext) {
  return queryOptions({
    queryKey: [...privateKey(context), 'organization'],
    queryFn: ({ signal }) => context.client.call(getOrganizationMe, {}, signal),
  })
}
