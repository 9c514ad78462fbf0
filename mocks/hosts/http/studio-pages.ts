import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { parseBody } from '../../rules/parse-body'
import { readIdentityProviderForm } from '../../studio/identity-provider-view'
import { descriptionSchema } from '../../studio/identity-provider-schema'
import { words } from '../../studio/words'
import type { MockResponse } from '../../wire'
import type { Host } from '../host'
import { identityProviderPath } from '../../handlers/identity-provider'
import { createMockClient } from '../verbs'
import { send } from './responses'
import { identityProviderPage, inboxPage, pagePolicy, unknownSignInPage } from './pages'

interface StudioRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly body: string
}

export function isStudioPath(pathname: string): boolean {
  return pathname === '/__mock/inbox' || pathname === '/__mock/idp'
}

export async function respondToStudio(host: Host, { request, response, url, body }: StudioRequest): Promise<void> {
  if (url.pathname === '/__mock/inbox')
    return sendPage(response, 200, inboxPage(await createMockClient(host.verb).inbox(), url))
  if (request.method !== 'POST') return sendForm(host, response, url, url.searchParams.get('state') ?? '', null)
  const form = new URLSearchParams(body)
  const chosen = readIdentityProviderForm(form)
  if (chosen === null) return sendForm(host, response, url, form.get('state') ?? '', words.nobody)
  const answer = await sendToHost(host, url, 'POST', identityProviderPath, chosen)
  const next = locationSchema.safeParse(parseJsonBody(answer))
  if (answer.status !== 200 || !next.success) return sendPage(response, 400, unknownSignInPage())
  if (answer.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answer.delayMs))
  response.setHeader('location', next.data.location)
  send(response, 303)
}

const locationSchema = z.object({ location: z.string() })

async function sendForm(
  host: Host,
  response: ServerResponse,
  url: URL,
  state: string,
  problem: string | null,
): Promise<void> {
  const answer = await sendToHost(host, url, 'GET', `${identityProviderPath}?${new URLSearchParams({ state })}`)
  const description = descriptionSchema.safeParse(parseJsonBody(answer))
  if (answer.status !== 200 || !description.success) return sendPage(response, 404, unknownSignInPage())
  sendPage(response, problem === null ? 200 : 400, identityProviderPage(state, description.data, problem))
}

function sendToHost(host: Host, url: URL, method: string, path: string, body?: unknown): Promise<MockResponse> {
  return host.respond({ method, url: path, origin: url.origin, headers: {}, cookies: {}, body })
}

function parseJsonBody({ body }: MockResponse): unknown {
  return typeof body === 'string' ? parseBody(body) : undefined
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.setHeader('content-security-policy', pagePolicy)
  response.setHeader('referrer-policy', 'no-referrer')
  send(response, status, html, 'text/html; charset=utf-8')
}
