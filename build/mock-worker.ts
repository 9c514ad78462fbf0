import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)

/** Files of mock builds, by the name they are served under. */
const files: Readonly<Record<string, string>> = {
  'mockServiceWorker.js': require.resolve('msw/mockServiceWorker.js'),
  'mock-announce.js': fileURLToPath(new URL('mock-announce.js', import.meta.url)),
}

/**
 * Serves msw's service worker from node_modules, and emits it into mock builds. It is not kept in `public/`, from where
 * Vite would copy it into production builds. Puts the script that announces `window.__mock` into every page.
 */
export function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    configureServer(server) {
      for (const [fileName, path] of Object.entries(files)) {
        server.middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader('content-type', 'text/javascript')
          response.setHeader('cache-control', 'no-cache')
          response.end(textOf(fileName, path))
        })
      }
    },
    transformIndexHtml() {
      return [{ tag: 'script', attrs: { src: '/mock-announce.js' }, injectTo: 'head-prepend' }]
    },
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: textOf(fileName, path) })
      }
    },
  }
}

/** Lines of msw's worker that unregister it when a tab closes. Each page load closes the previous client. */
const removedLines = ['activeClientIds.delete(clientId)', 'self.registration.unregister()']

/**
 * The worker stays registered between page loads: otherwise the next page meets a registration on its way out, waits for
 * a new one, and says so in the console. It also serves a page to the end: otherwise what a page asks for while it is
 * being left goes to the real network. Throws when msw's worker no longer has the lines that are taken out.
 */
function textOf(fileName: string, path: string): string {
  const text = readFileSync(path, 'utf8')
  if (fileName !== 'mockServiceWorker.js') return text
  return removedLines.reduce((worker, farewell) => {
    if (!worker.includes(farewell)) throw new Error(`msw’s worker has changed: where is ${farewell}?`)
    return worker.replace(farewell, '// Not here: see build/mock-worker.ts')
  }, text)
}
