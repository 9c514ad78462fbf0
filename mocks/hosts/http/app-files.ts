import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** The designers' build, served beside the API whose world it then shares. */
export interface AppFiles {
  /** The built folder: `dist-mock`. */
  readonly folder: string
  /** What a document carries: the mock build's policy. */
  readonly documentHeaders: Readonly<Record<string, string>>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Tells the app that its world is on the server (mocks/hosts/browser/mock-api-host.ts). */
const mark = '<meta name="mock-api" content="http">'

/** Throws when there is no build. */
export function checkApp({ folder }: AppFiles): void {
  if (!isFile(join(folder, 'index.html'))) throw new Error(`${folder}: no build there; run npm run build:mock first`)
}

/** A file of the build, else its document; any path may be a screen. */
export function answerApp({ folder, documentHeaders }: AppFiles, pathname: string, response: ServerResponse): void {
  const file = fileAt(folder, pathname)
  if (file !== null && extname(file) !== '.html') {
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
    return
  }
  // A mail program may have escaped the fragment of a link, which ends with somebody's domain.
  if (extname(pathname.replace(/%.*/, '')) !== '' || pathname.startsWith('/.well-known/')) {
    response.writeHead(404)
    response.end()
    return
  }
  response.writeHead(200, { ...documentHeaders, 'content-type': 'text/html; charset=utf-8' })
  response.end(readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head>${mark}`))
}

function fileAt(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    return path.startsWith(normalize(folder + sep)) && !path.includes('\0') && isFile(path) ? path : null
  } catch {
    return null
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
