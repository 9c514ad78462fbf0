import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** Forwards one exchange as it is, cookies and streams included, and tells where the browser really is. */
export function forward(request: IncomingMessage, response: ServerResponse, api: string): void {
  const base = new URL(api)
  const send = base.protocol === 'https:' ? httpsRequest : httpRequest
  const headers = {
    ...request.headers,
    host: base.host,
    'x-forwarded-host': request.headers['x-forwarded-host'] ?? request.headers.host ?? '',
    'x-forwarded-proto': request.headers['x-forwarded-proto'] ?? 'http',
  }
  const path = base.pathname.replace(/\/$/, '') + (request.url ?? '/')
  const upstream = send(base, { method: request.method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  upstream.on('error', (error) => {
    // Nobody there is "bad gateway"; a connection that was broken off there is broken off here too.
    if (response.headersSent || !isUnreachable(error)) return void response.destroy()
    response.writeHead(502, { 'cache-control': 'no-store' })
    response.end()
  })
  response.on('close', () => upstream.destroy())
  request.pipe(upstream)
}

function isUnreachable(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND')
}
