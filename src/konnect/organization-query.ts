import { queryOptions } from '@tanstack/react-query'
import { getOrganizationMe } from '../contract/konnect-session'
import type { RealmContext } from '../session/realm-context'

/** The organization of the person signed in. */
export function organizationQuery(context: RealmContext) {
  return queryOptions({
    queryKey: ['organization'],
    queryFn: ({ signal }) => context.client.call(getOrganizationMe, {}, signal),
  })
}
