import type { Host } from '../host'

/**
 * A host that responds only after the change is on disk, so that it survives `kill -9`. Reads that open no session do
 * not wait.
 */
export function createDurableHost(host: Host, settled: () => Promise<void>): Host {
  return {
    ...host,
    async respond(request) {
      const response = await host.respond(request)
      const isRead = request.method === 'GET' && response.status !== 302 && response.cookies.length === 0
      if (!isRead) await settled()
      return response
    },
    async verb(name, args) {
      const result = await host.verb(name, args)
      await settled()
      return result
    },
  }
}
