import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** In bytes: less than most elements have. */
const piece = 300
/** In ms: longer than a browser takes to show what it has. */
const pause = 30

/** A site as it is on a very slow network: what a document shows comes in small pieces. `close` when done. */
export async function serveSlowly(site: string) {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(`${site}${request.url ?? ''}`)
      const body = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      const start = Math.max(body.indexOf('<div id="root">'), 0)
      response.write(body.subarray(0, start))
      for (let at = start; at < body.length; at += piece) {
        await wait(pause)
        response.write(body.subarray(at, at + piece))
      }
      response.end()
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
