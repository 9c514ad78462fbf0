import { queryOptions } from '@tanstack/react-query'
import type { Output } from '../contract/endpoint'
import { getCustomization, getPortal } from '../contract/portal-context'
import type { DoorContext } from '../session/door-context'
import { doorKey } from '../session/session-query'

export type PortalInfo = Output<typeof getPortal>
export type Customization = Output<typeof getCustomization>

const fiveMinutes = 5 * 60_000

/** Which portal this is and how one may log in to it. Nothing can be shown without it. */
export function portalQuery(context: DoorContext) {
  return queryOptions({
    queryKey: [...doorKey(context), 'portal'],
    queryFn: ({ signal }) => context.client.call(getPortal, {}, signal),
    staleTime: fiveMinutes,
  })
}

/** How the portal looks. Without it the portal looks as ours do: never a reason to fail. */
export function customizationQuery(context: DoorContext) {
  return queryOptions({
    queryKey: [...doorKey(context), 'customization'],
    queryFn: ({ signal }): Promise<Customization> =>
      context.client.call(getCustomization, {}, signal).catch((error: unknown) => {
        signal.throwIfAborted()
        if (error instanceof Error) return {}
        throw error
      }),
    staleTime: fiveMinutes,
    retry: false,
  })
}

export function hasSso(portal: PortalInfo): boolean {
  return portal.oidc_auth_enabled || portal.saml_auth_enabled
}
