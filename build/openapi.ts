import * as z from 'zod/mini'
import type { Endpoint, EndpointList } from '../src/contract/endpoint'
import { describedEndpoints } from '../src/contract/endpoints'
import { problemBody } from '../src/contract/problem'

type Json = Record<string, unknown>

/** The contract as an OpenAPI 3.1 document, for backends and tools. The contract is the source; this is a picture of it. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {}
  for (const described of describedEndpoints) {
    const { endpoint } = described
    const path = endpoint.api === 'portal' ? `/api/v3${endpoint.path}` : endpoint.path
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(described) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Konnect Access: what its two realms call',
      version: '1.0.0',
      description:
        'Portal operations are relative to a portal’s API root (the prefix is configuration: /api/v3 or /api/v2), the others to the Konnect origin. `x-source` tells whether an operation is published by Kong, used by Kong’s own clients, or decided here. Of an answer, only what the realms cannot do without is required; what else is named may be missing or null, and other keys are accepted. /api/v2 has the operations under /developer and its own context, and nothing else.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The origin that serves the realm' }],
    tags: [
      { name: 'portal', description: 'One Dev Portal' },
      { name: 'konnect', description: 'Konnect accounts, sessions, plan, and the management of portals' },
    ],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemBody, 'output') },
      securitySchemes: {
        portalSession: { type: 'apiKey', in: 'cookie', name: 'portalaccesstoken' },
        konnectSession: { type: 'apiKey', in: 'cookie', name: 'konnectaccesstoken' },
      },
    },
  }
}

function operation({ endpoint, source, summary }: EndpointList[number]): Json {
  const session = endpoint.api === 'portal' ? 'portalSession' : 'konnectSession'
  return {
    operationId: endpoint.id,
    summary,
    tags: [endpoint.api],
    'x-source': source,
    security: endpoint.needsSession ? [{ [session]: [] }] : [],
    ...parameters(endpoint),
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
    }),
    responses: {
      ...Object.fromEntries(endpoint.success.map((status) => [status, success(endpoint, status)])),
      ...Object.fromEntries(Object.entries(endpoint.problems).map(([status, code]) => [status, refusal(String(code))])),
      429: refusal('throttled'),
      default: refusal('any other failure'),
    },
  }
}

function parameters(endpoint: Endpoint): Json {
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = endpoint.query && schemaOf(endpoint.query, 'input')
  const inQuery = Object.entries((query?.properties ?? {}) as Json).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }))
  const all = [...inPath, ...inQuery]
  return all.length > 0 ? { parameters: all } : {}
}

function success(endpoint: Endpoint, status: number): Json {
  if (endpoint.navigation) {
    return { description: 'Redirect', headers: { Location: { schema: { type: 'string' } } } }
  }
  if (endpoint.binary) {
    const image = { schema: { type: 'string', contentEncoding: 'binary' } }
    return { description: 'The image', content: { 'image/png': image, 'image/jpeg': image } }
  }
  return {
    description: `Success (${status})`,
    ...(endpoint.output && { content: { 'application/json': { schema: schemaOf(endpoint.output, 'input') } } }),
  }
}

function refusal(what: string): Json {
  return {
    description: `Problem: ${what}`,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const json = z.toJSONSchema(schema, { io })
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'))
}
