import { request as ask } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '../../support/start-server'

export interface SlowSite {
  readonly url: string
  /** How long each answer takes from now on, in ms. */
  delay(ms: number): void
  /** Answers nothing below a path from now on, until it is called again with null. */
  hold(path: string | null): void
  close(): void
}

/** A site behind a slow network, for every engine: what Playwright's interception is for Chromium. */
export async function startSlowSite(site: string): Promise<SlowSite> {
  let delayMs = 0
  let held: string | null = null
  const { url, close } = await startServer((request, response) => {
    void (async () => {
      await wait(delayMs)
      while (held !== null && request.url?.startsWith(held)) await wait(50)
      const forward = ask(
        site + (request.url ?? '/'),
        { method: request.method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(response)
        },
      )
      forward.on('error', () => response.destroy())
      request.pipe(forward)
    })()
  })
  return { url, close, delay: (ms) => (delayMs = ms), hold: (path) => (held = path) }
}
