import { existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createProxyServer } from 'httpxy'
import sirv from 'sirv'
import { isApiPath, isNavigationPath } from '../mocks/hosts/api-paths'
import { findDocument, indexFile } from './documents'
import { assetCacheControl, commonHeaders, fileCacheControl, noStore } from './headers'
import { mediaTypeOf } from './media-types'
import { assetsFolder, isPublicFile } from './public-files'
import { watchBuild } from './served-build'
import { wellKnownRedirect } from './well-known'

export interface PreviewOptions {
  /** The built folder. */
  readonly folder: string
  readonly mock: boolean
  readonly port: number
  readonly host: string
  /** Where calls of the API are forwarded to, on our own origin; null for nowhere. */
  readonly api: string | null
}

export interface Preview {
  readonly url: string
  close(): Promise<void>
}

/** Serves a built folder as a good static host would. Port 0 takes a free one. Throws when there is no build. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { folder, mock, api } = options
  if (!existsSync(join(folder, indexFile))) throw new Error(`${folder}: no build there`)
  const currentBuild = watchBuild(folder, mock)
  // `dev`: a build that is changed meanwhile is served as it is now. No extensions: the table of documents decides.
  const sendFile = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })
  const proxy = api === null ? null : createApiProxy(api)

  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1)
    if (proxy && belongsToApi(pathname)) return void proxy.web(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendStatus(response, 405, { allow: 'GET, HEAD' })
    if (pathname.startsWith('/.well-known/')) return wellKnown(response, pathname)
    const name = pathname.slice(1)
    if (isPublicFile(name) && isFile(join(folder, name))) return sendPublic(request, response, name)
    if (isApiPath(pathname) && !(mock && wantsDocument(request))) return sendStatus(response, 404)
    return sendDocument(request, response, pathname)
  })

  function sendPublic(request: IncomingMessage, response: ServerResponse, file: string) {
    const cacheControl = file.startsWith(`${assetsFolder}/`) ? assetCacheControl : fileCacheControl
    send(request, response, file, { ...commonHeaders, 'cache-control': cacheControl })
  }

  function sendDocument(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const { documents, documentHeaders } = currentBuild()
    const path = pathname.replace(/\/{2,}/g, '/')
    const file = findDocument(documents, path) ?? (mock && isMockScreen(path) ? indexFile : null)
    // A file that is gone, for a script or a style sheet: no page.
    if (file === null && path.includes('.') && !wantsDocument(request)) return sendStatus(response, 404)
    if (file === null) answerNotFound(request, response)
    send(request, response, file ?? documents.notFound, documentHeaders)
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    headers: Readonly<Record<string, string>>,
  ) {
    if (!isPlainRange(request.headers)) delete request.headers.range
    const all = { ...headers, 'content-type': mediaTypeOf(file), vary: 'Accept-Encoding' }
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
    request.url = `/${file}`
    sendFile(request, response)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => resolve())
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    url: `http://${options.host}:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Forwards calls as they are, cookies and streams included, and tells where the browser really is. */
function createApiProxy(api: string) {
  const proxy = createProxyServer({ target: api, changeOrigin: true, xfwd: true })
  proxy.on('error', (error, _request, response) => {
    // Nobody there is "bad gateway"; a connection that was broken off there is broken off here too.
    const isOpen = response instanceof ServerResponse && !response.headersSent
    if (isOpen && isUnreachable(error)) sendStatus(response, 502)
    else response?.destroy()
  })
  return proxy
}

function isUnreachable(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND')
}

/** The API, and the studio's pages that the mock backend serves itself. */
function belongsToApi(pathname: string): boolean {
  return isApiPath(pathname) || pathname.startsWith('/__mock/')
}

/** Screens that only mock builds have; page loads of single sign-on are answered by the app there. */
function isMockScreen(path: string): boolean {
  return /^\/(?:portal|__mock\/(?:inbox|idp|gallery(?:\/[\w.-]+)?))\/?$/.test(path) || isNavigationPath(path)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function wantsDocument({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || (headers.accept ?? '').includes('text/html')
}

/** The page that follows is that of status 404, whole: sirv would say 200, 206 or 304. */
function answerNotFound({ headers }: IncomingMessage, response: ServerResponse): void {
  delete headers.range
  delete headers['if-none-match']
  const writeHead = response.writeHead.bind(response)
  Object.assign(response, { writeHead: (_: number, own: OutgoingHttpHeaders) => writeHead(404, own) })
}

/**
 * sirv takes a range from one byte to a later one, and stumbles over every other. A server may answer a range with the
 * whole (RFC 9110, 14.2), and has to where the file may have changed (`If-Range`).
 */
function isPlainRange({ range = '', ...headers }: IncomingMessage['headers']): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  return first !== undefined && (!last || Number(last) > Number(first)) && headers['if-range'] === undefined
}

function wellKnown(response: ServerResponse, pathname: string): void {
  const target = wellKnownRedirect(pathname)
  return target === null ? sendStatus(response, 404) : sendStatus(response, 302, { location: target })
}

function sendStatus(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...commonHeaders, 'cache-control': noStore, ...headers })
  response.end()
}
