// npm run preview -- [--port 4173] [--host 127.0.0.1] [--api URL] [--mock] [--folder DIR]
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { command, isMain, load, portFrom } from './load.mjs'

/**
 * Serves a build. `port` 0 takes a free one; `folder` is `dist`, or `dist-mock` with `mock`, unless told.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startPreview({ port = 0, host = '127.0.0.1', mock = false, api = null, folder } = {}) {
  const server = await load('build/preview-server.ts')
  const built = fileURLToPath(new URL(mock ? '../dist-mock' : '../dist', import.meta.url))
  return server.startPreview({ folder: folder ?? built, mock, port, host, api })
}

if (isMain(import.meta.url)) {
  await command(async () => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        host: { type: 'string', default: '127.0.0.1' },
        api: { type: 'string' },
        mock: { type: 'boolean', default: false },
        folder: { type: 'string' },
      },
    })
    const { url } = await startPreview({ ...values, port: portFrom(values.port) })
    console.log(`${values.mock ? 'Mock build' : 'Production build'}: ${url}`)
  })
}
