import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, normalize, relative, sep } from 'node:path'
import { isApiPath, isNavigationPath } from '../mocks/hosts/api-paths'
import { documentAt, indexFile } from './documents'
import { assetCacheControl, commonHeaders, fileCacheControl, noStore } from './headers'
import { forward } from './preview-proxy'
import { assetsFolder, isPublicFile } from './public-files'
import { isFile, sendFile } from './send-file'
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
  if (!isFile(join(folder, indexFile))) throw new Error(`${folder}: no build there`)
  const currentBuild = watchBuild(folder, mock)

  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1)
    if (api !== null && belongsToApi(pathname)) return forward(request, response, api)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' })
    if (pathname.startsWith('/.well-known/')) return wellKnown(response, pathname)
    const file = publicFileAt(folder, pathname)
    if (file) return sendAsset(request, response, file)
    if (isApiPath(pathname) && !(mock && wantsDocument(request))) return refuse(response, 404)
    return sendDocument(request, response, pathname)
  })

  function sendDocument(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const { documents, documentHeaders } = currentBuild()
    const path = pathname.replace(/\/{2,}/g, '/')
    const file = documentAt(documents, path) ?? (mock && isMockScreen(path) ? indexFile : null)
    // A file that is gone, for a script or a style sheet: no page.
    if (file === null && path.includes('.') && !wantsDocument(request)) return refuse(response, 404)
    for (const [name, value] of Object.entries(documentHeaders)) response.setHeader(name, value)
    sendFile(request, response, file === null ? 404 : 200, join(folder, file ?? documents.notFound))
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

/** Screens that only mock builds have; page loads of single sign-on are answered by the app there. */
function isMockScreen(path: string): boolean {
  return /^\/(?:portal|__mock\/(?:inbox|idp|gallery(?:\/[\w.-]+)?))\/?$/.test(path) || isNavigationPath(path)
}

function publicFileAt(folder: string, pathname: string): string | null {
  let path: string
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)))
  } catch {
    return null
  }
  const name = relative(folder, path).split(sep).join('/')
  return isPublicFile(name) && !name.startsWith('..') && isFile(path) ? path : null
}

function wantsDocument({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || (headers.accept ?? '').includes('text/html')
}

function sendAsset(request: IncomingMessage, response: ServerResponse, file: string): void {
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
  const hashed = file.includes(`${sep}${assetsFolder}${sep}`)
  response.setHeader('cache-control', hashed ? assetCacheControl : fileCacheControl)
  sendFile(request, response, 200, file)
}

function wellKnown(response: ServerResponse, pathname: string): void {
  const target = wellKnownRedirect(pathname)
  return target === null ? refuse(response, 404) : refuse(response, 302, { location: target })
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...commonHeaders, 'cache-control': noStore, ...headers })
  response.end()
}
