import * as z from 'zod/mini'
import { lenient, stringRecord } from './lenient'
import { endpoint, type EndpointList } from './endpoint'
import { pageMeta, pageQuery } from './paging'

export const publishedApi = z.object({
  id: z.string(),
  created_at: lenient(z.string()),
  updated_at: lenient(z.string()),
  name: z.string(),
  version: lenient(z.nullable(z.string())),
  description: lenient(z.nullable(z.string())),
  deprecated: lenient(z.boolean()),
  visibility: lenient(z.enum(['public', 'private'])),
  slug: lenient(z.nullable(z.string())),
  public_labels: lenient(stringRecord),
  auth_strategies: lenient(z.optional(z.array(z.unknown()))),
  specifications: lenient(z.array(z.unknown())),
})
export type PublishedApi = z.output<typeof publishedApi>

export const listApis = endpoint({
  id: 'list-apis',
  api: 'portal',
  method: 'GET',
  path: '/apis',
  query: z.extend(pageQuery, {
    sort: z.optional(z.string().check(z.regex(/^(?:name|created_at|updated_at|version)(?: (?:asc|desc))?$/))),
    'filter[name][contains]': z.optional(z.string()),
  }),
  success: [200],
  output: z.object({ meta: pageMeta, data: z.array(publishedApi) }),
  problems: { 400: 'bad-request', 401: 'unauthenticated' },
  needsSession: true,
})

export const getApi = endpoint({
  id: 'get-api',
  api: 'portal',
  method: 'GET',
  path: '/apis/{apiIdOrSlug}',
  success: [200],
  output: publishedApi,
  problems: { 400: 'bad-request', 401: 'unauthenticated', 404: 'not-found' },
  needsSession: true,
})

export const apiEndpoints = [
  { endpoint: listApis, source: 'published', summary: 'The published APIs that the caller may see' },
  { endpoint: getApi, source: 'published', summary: 'One published API' },
] satisfies EndpointList
