import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '../../support/start-server'

/** In bytes: less than most elements have. */
const piece = 300
/** In ms: longer than a browser takes to show what it has. */
const pause = 30

/** A site as it is on a very slow network: what a document shows comes in small pieces. `close` when done. */
export function serveSlowly(site: string) {
  return startServer((request, response) => {
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
}
