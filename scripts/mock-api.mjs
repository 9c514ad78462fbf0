// npm run mock-api -- [--port 4010] [--host 127.0.0.1] [--scenario default] [--state world.json] [--app [--folder dist-mock]]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, isMain, load, portFrom } from './load.mjs'

/**
 * Starts the simulated backend over HTTP. `port` 0 takes a free one; `statePath` null keeps nothing on disk;
 * `appFolder` is a mock build to serve beside it, whose pages share this world.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startMockApi(options = {}) {
  const server = await load('mocks/hosts/http/server.ts')
  const { appFolder = null, ...rest } = options
  const app = appFolder === null ? null : await appIn(appFolder)
  return server.startMockApi({
    port: 0,
    host: '127.0.0.1',
    scenario: 'default',
    statePath: null,
    log: () => {},
    ...rest,
    app,
  })
}

async function appIn(folder) {
  const { watchBuild } = await load('build/served-build.ts')
  // Without a build, the server says so.
  const built = existsSync(join(folder, 'index.html'))
  return { folder, documentHeaders: built ? watchBuild(folder, true)().documentHeaders : {} }
}

if (isMain(import.meta.url)) {
  await command(async () => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        scenario: { type: 'string', default: 'default' },
        state: { type: 'string' },
        app: { type: 'boolean', default: false },
        folder: { type: 'string', default: 'dist-mock' },
      },
    })
    const api = await startMockApi({
      port: portFrom(values.port),
      host: values.host,
      scenario: values.scenario,
      statePath: values.state ?? null,
      appFolder: values.app ? values.folder : null,
      log: (message) => console.log(message),
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => api.close().then(() => process.exit(0)))
  })
}
