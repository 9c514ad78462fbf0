import { getApi, listApis } from '../../src/contract/apis'
import type { CatalogApi, Portal } from '../world/world'
import { badRequest, notFound, success, unauthenticated } from './handler-result'
import { createPortalHandler, signedInDeveloper, type RequestContext } from './create-handler'
import { paginate } from './paginate'

const list = createPortalHandler(listApis, (call, portal) => {
  const apis = visibleApis(call, portal)
  if (!apis) return unauthenticated()
  const filter = call.query['filter[name][contains]']?.toLowerCase() ?? ''
  const [field = 'name', direction = 'asc'] = call.query.sort?.split(' ') ?? []
  const sign = direction === 'desc' ? -1 : 1
  const found = apis.filter(({ name }) => name.toLowerCase().includes(filter))
  const sorted = found.toSorted((one, other) => sign * sortKey(one, field).localeCompare(sortKey(other, field), 'en'))
  return success(paginate(sorted, call.query))
})

const get = createPortalHandler(getApi, (call, portal) => {
  const apis = visibleApis(call, portal)
  if (!apis) return unauthenticated()
  const { apiIdOrSlug } = call.params
  if (!/^[\w.~-]{1,255}$/.test(apiIdOrSlug)) return badRequest('Neither an id nor a slug')
  const api = apis.find(({ id, slug }) => id === apiIdOrSlug || slug === apiIdOrSlug)
  return api ? success(api) : notFound()
})

/**
 * A public portal shows its public APIs to everybody; another shows all to every developer who is logged in, or the
 * public ones where access is by role (the mock has no teams that could be given more). null: log in first.
 */
function visibleApis(context: Omit<RequestContext, 'params'>, portal: Portal): CatalogApi[] | null {
  const developer = signedInDeveloper(context, portal, context.request)
  if (portal.authenticationEnabled && !developer) return null
  const seesPrivate = portal.authenticationEnabled && !portal.rbacEnabled
  return portal.apis.filter(({ visibility }) => seesPrivate || visibility === 'public')
}

function sortKey(api: CatalogApi, field: string): string {
  switch (field) {
    case 'created_at':
      return api.created_at
    case 'updated_at':
      return api.updated_at
    case 'version':
      return api.version ?? ''
    default:
      return api.name
  }
}

export const apiHandlers = {
  'list-apis': list,
  'get-api': get,
}
