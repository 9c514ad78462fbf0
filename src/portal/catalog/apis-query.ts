import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { getApi, listApis, type PublishedApi } from '../../contract/apis'
import type { Output } from '../../contract/endpoint'
import type { RealmContext } from '../../session/realm-context'

const listsKey = ['apis']

/** How many APIs a page of the catalog shows. */
export const pageSize = 12

/**
 * A page of the published APIs. `search` is the search that the page answers. The
 * previous page stays visible until the next is loaded.
 */
export function apisQuery(context: RealmContext, { q, page }: { q: string; page: number }) {
  return queryOptions({
    queryKey: [...listsKey, { q, page }],
    queryFn: async ({ signal }) => {
      const query = {
        'page[size]': String(pageSize),
        'page[number]': String(page),
        sort: 'name',
        'filter[name][contains]': q || undefined,
      }
      return { search: q, ...(await context.client.call(listApis, { query }, signal)) }
    },
    placeholderData: keepPreviousData,
  })
}

/** One API. Where the catalog has listed it, the data of the list is shown until the response comes. */
export function apiQuery(context: RealmContext, queries: QueryClient, apiIdOrSlug: string) {
  return queryOptions({
    queryKey: ['api', apiIdOrSlug],
    queryFn: ({ signal }) => context.client.call(getApi, { params: { apiIdOrSlug } }, signal),
    placeholderData: findListed(queries, apiIdOrSlug),
  })
}

function findListed(queries: QueryClient, apiIdOrSlug: string): PublishedApi | undefined {
  return queries
    .getQueriesData<Output<typeof listApis>>({ queryKey: listsKey })
    .flatMap(([, list]) => list?.data ?? [])
    .find(({ id, slug }) => id === apiIdOrSlug || slug === apiIdOrSlug)
}
