import type { ServerResponse } from 'node:http'
import type { Change } from '../host'

export const changesPath = '/__mock/api/changes'

/** Server-sent events. Notifies every open studio and tab that the shared world has changed. */
export function createChangeStream() {
  const open = new Set<ServerResponse>()
  return {
    add(response: ServerResponse): void {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      // The browser tries again by itself, this many ms after the server was restarted.
      response.write('retry: 1000\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    broadcast(change: Change): void {
      for (const response of open) response.write(`data: ${JSON.stringify(change)}\n\n`)
    },
  }
}
