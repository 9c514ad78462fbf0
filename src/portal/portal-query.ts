import { queryOptions } from '@tanstack/react-query'
import type { Output } from '../contract/endpoint'
import { getCustomization, getPortal, isVersion2 } from '../contract/portal-context'
import type { RealmContext } from '../session/realm-context'
import { realmKey } from '../session/session-query'

export type PortalInfo = Output<typeof getPortal>
export type Customization = Output<typeof getCustomization>

const fiveMinutes = 5 * 60_000

/** Which portal this is and how one may log in to it. Nothing can be shown without it. */
export function portalQuery(context: RealmContext) {
  return queryOptions({
    queryKey: [...realmKey(context), 'portal'],
    queryFn: ({ signal }) => context.client.call(getPortal, {}, signal),
    staleTime: fiveMinutes,
  })
}

/**
 * How the portal looks; null where that is not to be had. Without it the portal looks as it did, or as ours do: never a
 * reason to fail.
 */
export function customizationQuery(context: RealmContext, portal: PortalInfo) {
  return queryOptions({
    queryKey: [...realmKey(context), 'customization', isVersion2(portal)],
    queryFn: async ({ signal, client, queryKey }): Promise<Customization | null> => {
      if (isVersion2(portal)) return null
      try {
        return await context.client.call(getCustomization, {}, signal)
      } catch {
        signal.throwIfAborted()
        return client.getQueryData<Customization>(queryKey) ?? null
      }
    },
    staleTime: fiveMinutes,
    retry: false,
  })
}

export function hasSso(portal: PortalInfo): boolean {
  return portal.oidc_auth_enabled || portal.saml_auth_enabled === true
}
