import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getApi, listApis } from '../../contract/apis'
import type { DoorContext } from '../../session/door-context'
import { privateKey } from '../../session/session-query'

/** How many APIs a page of the catalog shows. */
export const pageSize = 12

/**
 * A page of the published APIs. `asked` is the search that the page answers: the one
 * before stays in sight until the next is there.
 */
export function apisQuery(context: DoorContext, { q, page }: { q: string; page: number }) {
  return queryOptions({
    queryKey: [...privateKey(context), 'apis', { q, page }],
    queryFn: async ({ signal }) => {
      const query = {
        'page[size]': String(pageSize),
        'page[number]': String(page),
        sort: 'name',
        'filter[name][contains]': q || undefined,
      }
      return { asked: q, ...(await context.client.call(listApis, { query }, signal)) }
    },
    placeholderData: keepPreviousData,
  })
}

export function apiQuery(context: DoorContext, apiIdOrSlug: string) {
  return queryOptions({
    queryKey: [...privateKey(context), 'api', apiIdOrSlug],
    queryFn: ({ signal }) => context.client.call(getApi, { params: { apiIdOrSlug } }, signal),
  })
}
