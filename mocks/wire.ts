import * as z from 'zod/mini'

/** What passes between a host (browser tab, node test, HTTP server) and the simulated backend. Plain data, all of it. */

export interface MockRequest {
  readonly method: string
  /** Path and query, beginning with `/`: `/portal/acme/api/v3/developer/me`. */
  readonly url: string
  /** Where the browser is: `http://localhost:5173`. Links in e-mails are built on it. */
  readonly origin: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
  /** Parsed JSON; undefined when there was none; a string when it was not JSON, or too deep. */
  readonly body: unknown
}

export interface SetCookie {
  readonly name: string
  readonly value: string
  readonly path: string
  /** Lifetime from now, in seconds; 0 deletes. The host adds HttpOnly, and `Secure; SameSite=None` over https, else Lax. */
  readonly maxAge: number
}

export interface MockResponse {
  readonly status: number
  /** Lower-case names; `content-type` is set wherever there is a body. */
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly SetCookie[]
  /** What goes over the wire: text as it is (JSON already written), bytes for images, null for no body. */
  readonly body: string | Uint8Array | null
  /** How long the host holds the answer back, in ms. */
  readonly delayMs: number
  /** The host breaks the connection instead of answering. */
  readonly drop: boolean
}

export const sentEmail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** Absolute; the first is the e-mail's own action. */
  links: z.array(z.string()),
  /** ISO 8601, UTC, the world's clock. */
  sentAt: z.string(),
})
export type SentEmail = z.output<typeof sentEmail>

/** What a request came to, for `window.__mock.requests()` and the contract's watch. Bodies parsed and whole. */
export const requestLogEntry = z.object({
  id: z.string(),
  method: z.string(),
  /** Without the query. */
  path: z.string(),
  /** `?…` or ''. */
  query: z.string(),
  status: z.number(),
  /** null when there was none. */
  requestBody: z.unknown(),
  responseBody: z.unknown(),
  /** ISO 8601, UTC, the world's clock. */
  at: z.string(),
  /** Id of the contract's endpoint; null when the path belongs to none. */
  operation: z.nullable(z.string()),
  /**
   * `drift`: the answer is not what the contract says, a defect of the simulator. `undocumented`: no such operation.
   * `fault`: answered by an injected fault. `crash`: the handler threw; the world is as before.
   */
  verdict: z.enum(['ok', 'drift', 'undocumented', 'fault', 'crash']),
  /** What is wrong, in words; empty when nothing is. */
  problems: z.array(z.string()),
  /** As they came: with them, the entry can be sent again (mocks/repro). */
  origin: z.string(),
  cookies: z.record(z.string(), z.string()),
  /** What the person who made it reads; null where nobody told. */
  language: z.nullable(z.string()),
})
export type RequestLogEntry = z.output<typeof requestLogEntry>

/** A verb of the mock interface that changed the world. */
export const verbLogEntry = z.object({
  verb: z.string(),
  args: z.unknown(),
  /** ISO 8601, UTC, the world's clock before the verb. */
  at: z.string(),
})
export type VerbLogEntry = z.output<typeof verbLogEntry>

/** Everything that happened to a world since it began, in order: replayed, it makes the same world. */
export type LogRecord = RequestLogEntry | VerbLogEntry

export function isRequestEntry(logged: LogRecord): logged is RequestLogEntry {
  return 'method' in logged
}
