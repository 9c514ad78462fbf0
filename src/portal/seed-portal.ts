import type { QueryClient } from '@tanstack/react-query'
import type { DrawnPortal } from '../contract/drawn-portal'
import type { RealmContext } from '../session/realm-context'
import { customizationQuery, portalQuery } from './portal-query'

/** Puts a portal where screens look for it, as old: behind them, it is asked whether it is still so. */
export function seedPortal(queries: QueryClient, context: RealmContext, { portal, customization }: DrawnPortal): void {
  const old = { updatedAt: 1 }
  queries.setQueryData(portalQuery(context).queryKey, portal, old)
  queries.setQueryData(customizationQuery(context, portal).queryKey, customization, old)
}
