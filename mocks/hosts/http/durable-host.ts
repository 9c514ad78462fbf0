import type { Host } from '../host'

/**
 * A host whose answers are on disk before anybody has them: what a person was told must outlive `kill -9`. A read that
 * opened no session only counts and is logged, and waits for nobody.
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
