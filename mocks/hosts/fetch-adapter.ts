import { MockError } from '../backend'
import { identityProviderPath } from '../handlers/identity-provider'
import { parseBody } from '../rules/parse-body'
import type { MockRequest, MockResponse } from '../wire'
import type { Host } from './host'

/** Marks a response of the mock backend. A response without it came from a real server. */
export const mockHeader = 'x-mock'

const verbPrefix = '/__mock/api/'

/** Responds to a fetch: a verb of the mock interface or an API request. Waits for the delay that the backend sets. */
export async function respondToFetch(host: Host, request: Request): Promise<Response> {
  const mockRequest = await toMockRequest(request)
  const { pathname } = new URL(request.url)
  // The identity provider is under the verbs' prefix, but is an operation of the backend.
  if (pathname.startsWith(verbPrefix) && pathname !== identityProviderPath)
    return respondToVerb(host, pathname.slice(verbPrefix.length), mockRequest.body)
  const response = await host.respond(mockRequest)
  if (response.delayMs > 0) {
    await delay(response.delayMs)
    // An aborted request must not set cookies.
    if (!request.signal.aborted) await host.markDelivered(response)
  }
  return toResponse(response)
}

async function respondToVerb(host: Host, verb: string, args: unknown): Promise<Response> {
  const headers = { [mockHeader]: '1' }
  try {
    return Response.json((await host.verb(verb, args)) ?? null, { headers })
  } catch (error) {
    if (error instanceof MockError) return Response.json({ message: error.message }, { status: 400, headers })
    throw error
  }
}

async function toMockRequest(request: Request): Promise<MockRequest> {
  const { origin, pathname, search } = new URL(request.url)
  return {
    method: request.method,
    url: pathname + search,
    origin,
    headers: Object.fromEntries(request.headers),
    cookies: {},
    body: parseBody(await request.text()),
  }
}

function toResponse({ status, headers, body, drop }: MockResponse): Response {
  if (drop) return Response.error()
  const content = typeof body === 'string' || body === null ? body : new Uint8Array(body)
  return new Response(content, { status, headers: { ...headers, [mockHeader]: '1' } })
}

/** Waits; ms. */
async function delay(delayMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delayMs))
}
