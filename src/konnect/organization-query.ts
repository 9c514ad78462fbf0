import { queryOptions } from '@tanstack/react-query'
import { getOrganizationMe } from '../contract/konnect-session'
import type { DoorContext } from '../session/door-context'
import { privateKey } from '../session/session-query'

/** The organization of the person signed in. */
export function organizationQuery(context: DoorContext) {
  return queryOptions({
    queryKey: [...privateKey(context), 'organization'],
    queryFn: ({ signal }) => context.client.call(getOrganizationMe, {}, signal),
  })
}
