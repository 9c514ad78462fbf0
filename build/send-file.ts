import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip } from 'node:zlib'
import { isCompressible, mediaTypeOf } from './media-types'

/** Sends a file, compressed where the browser takes it: its twin when the build left one, else on the way. */
export function sendFile(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const accepted = acceptedEncodings(request)
  response.setHeader('content-type', mediaTypeOf(file))
  response.setHeader('vary', 'Accept-Encoding')
  const twin = twins.find(({ encoding, ending }) => accepted.includes(encoding) && isFile(file + ending))
  const onTheWay = !twin && isCompressible(file) && accepted.includes('gzip')
  const encoding = onTheWay ? 'gzip' : twin?.encoding
  if (encoding) response.setHeader('content-encoding', encoding)
  response.writeHead(status)
  if (request.method === 'HEAD') return void response.end()
  const content = createReadStream(file + (twin?.ending ?? '')).on('error', () => response.destroy())
  if (onTheWay) content.pipe(createGzip()).pipe(response)
  else content.pipe(response)
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Best first. */
const twins = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

function acceptedEncodings(request: IncomingMessage): readonly string[] {
  return (request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim().toLowerCase() ?? '')
}
