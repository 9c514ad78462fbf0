// npm run mock-api -- [--port 4010] [--host 127.0.0.1] [--scenario default] [--state world.json]
import { parseArgs } from 'node:util'
import { command, isMain, load, portFrom } from './load.mjs'

/**
 * Starts the simulated backend over HTTP. `port` 0 takes a free one; `statePath` null keeps nothing on disk.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startMockApi(options = {}) {
  const server = await load('mocks/hosts/http/server.ts')
  return server.startMockApi({
    port: 0,
    host: '127.0.0.1',
    scenario: 'default',
    statePath: null,
    tell: () => {},
    ...options,
  })
}

if (isMain(import.meta.url)) {
  await command(async () => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        scenario: { type: 'string', default: 'default' },
        state: { type: 'string' },
      },
    })
    const api = await startMockApi({
      port: portFrom(values.port),
      host: values.host,
      scenario: values.scenario,
      statePath: values.state ?? null,
      tell: (message) => console.log(message),
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => api.close().then(() => process.exit(0)))
  })
}
