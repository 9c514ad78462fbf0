import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'

/** The designers' build, served beside the API whose world it then shares. */
export interface AppFiles {
  /** The built folder: `dist-mock`. */
  readonly folder: string
  /** What a document carries: the mock build's policy. */
  readonly documentHeaders: Readonly<Record<string, string>>
}

/** Tells the app that its world is on the server (mocks/hosts/browser/mock-api-host.ts). */
const mockApiMeta = '<meta name="mock-api" content="http">'

/** Answers with a file of the build, else with its document, because any path may be a screen. Throws when there is no build. */
export function serveApp({ folder, documentHeaders }: AppFiles) {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) throw new Error(`${folder}: no build there; run npm run build:mock first`)
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [] })

  function sendDocument(pathname: string, response: ServerResponse) {
    // A mail program may have escaped the fragment of a link, which ends with somebody's domain.
    if (extname(pathname.replace(/%.*/, '')) !== '' || pathname.startsWith('/.well-known/')) {
      response.writeHead(404)
      return void response.end()
    }
    response.writeHead(200, { ...documentHeaders, 'content-type': 'text/html; charset=utf-8' })
    response.end(readFileSync(index, 'utf8').replace('<head>', `<head>${mockApiMeta}`))
  }

  return (request: IncomingMessage, pathname: string, response: ServerResponse): void =>
    pathname.endsWith('.html')
      ? sendDocument(pathname, response)
      : sendFile(request, response, () => sendDocument(pathname, response))
}
