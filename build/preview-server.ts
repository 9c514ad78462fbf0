import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { createGzip } from 'node:zlib'
import { parseConfig, type AppConfig } from '../src/config/config'
import { isApiPath } from '../mocks/hosts/api-paths'
import { readConfigBlock } from './config-block'
import { assetCacheControl, commonHeaders, documentHeaders } from './headers'
import { forward } from './preview-proxy'
import { isKnownRoute } from './preview-routes'
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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** Serves a built folder as a good static host would. Port 0 takes a free one. Throws when there is no build. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { folder, mock, api } = options
  const index = join(folder, 'index.html')
  if (!isFile(index)) throw new Error(`${folder}: no build there`)

  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1)
    if (api !== null && belongsToApi(pathname)) return forward(request, response, api)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' })
    if (pathname.startsWith('/.well-known/')) return wellKnown(response, pathname)
    const file = fileAt(folder, pathname)
    if (file && extname(file) !== '.html') return sendAsset(request, response, file)
    const isDocument = wantsDocument(request)
    if (isApiPath(pathname) && !(mock && isDocument)) return refuse(response, 404)
    if (extname(pathname) && !isDocument) return refuse(response, 404)
    return sendDocument(request, response, pathname)
  })

  function sendDocument(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const config = configOf(index)
    const status = isKnownRoute(pathname, config.frontDoor, mock) ? 200 : 404
    const apiOrigins = [config.portalApiUrl, config.konnectApiUrl].filter(Boolean).map((text) => new URL(text).origin)
    for (const [name, value] of Object.entries(documentHeaders({ mock, apiOrigins }))) response.setHeader(name, value)
    stream(request, response, status, (status === 200 && prerendered(folder, pathname)) || index)
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

/** The API, and the studio's pages that the mock backend serves itself. */
function belongsToApi(pathname: string): boolean {
  return isApiPath(pathname) || pathname.startsWith('/__mock/')
}

/** An unreadable configuration is the app's to explain: serve it as if it said nothing. */
function configOf(index: string): AppConfig {
  try {
    return parseConfig(readConfigBlock(readFileSync(index, 'utf8')))
  } catch {
    return parseConfig('')
  }
}

function prerendered(folder: string, pathname: string): string | null {
  const path = pathname.replace(/\/$/, '')
  return fileAt(folder, `${path}/index.html`) ?? (path ? fileAt(folder, `${path}.html`) : null)
}

function fileAt(folder: string, pathname: string): string | null {
  let path: string
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)))
  } catch {
    return null
  }
  return path.startsWith(normalize(folder + sep)) && !path.includes('\0') && isFile(path) ? path : null
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function wantsDocument({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || (headers.accept ?? '').includes('text/html')
}

function sendAsset(request: IncomingMessage, response: ServerResponse, file: string): void {
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
  response.setHeader('cache-control', file.includes(`${sep}assets${sep}`) ? assetCacheControl : 'no-cache')
  stream(request, response, 200, file)
}

/** Text goes compressed, as from any host worth its name: what `npm run bench` measures is what people get. */
function stream(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const gzip = /^text|json|svg|xml/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  response.setHeader('content-type', type)
  response.setHeader('vary', 'Accept-Encoding')
  if (gzip) response.setHeader('content-encoding', 'gzip')
  response.writeHead(status)
  if (request.method === 'HEAD') return void response.end()
  const content = createReadStream(file).on('error', () => response.destroy())
  if (gzip) content.pipe(createGzip()).pipe(response)
  else content.pipe(response)
}

function wellKnown(response: ServerResponse, pathname: string): void {
  const target = wellKnownRedirect(pathname)
  return target === null ? refuse(response, 404) : refuse(response, 302, { location: target })
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...commonHeaders, 'cache-control': 'no-store', ...headers })
  response.end()
}
