import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { workerFile } from '../src/worker/worker-file.ts'
import { withImports } from './first-screen-files.ts'

const source = fileURLToPath(new URL('../src/worker/sw.js', import.meta.url))

/** What a person without a network may come to, beside what the documents name; in English until their words are kept. */
const neededOffline = [
  'src/app/start-app.tsx',
  'src/app/take-over.tsx',
  'src/konnect/sign-in/sign-in-screen.tsx',
  'src/i18n/locales/en.ts',
]

/** Emits the service worker into production builds, with the names of the assets that it keeps from the start. */
export function offlineWorker(): Plugin {
  let root = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const needed = chunks.filter(
        ({ isEntry, facadeModuleId }) =>
          isEntry || (facadeModuleId && neededOffline.includes(relative(root, facadeModuleId))),
      )
      const assets = [...new Set(needed.flatMap((chunk) => withImports(chunk, bundle)))].map((file) => `/${file}`)
      const id = createHash('sha256').update(Object.keys(bundle).toSorted().join()).digest('hex').slice(0, 12)
      this.emitFile({ type: 'asset', fileName: workerFile.slice(1), source: await worker({ id, assets }) })
    },
  }
}

/** A script of its own, without imports: not every browser takes a worker that has some. */
async function worker(facts: { readonly id: string; readonly assets: readonly string[] }): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify(facts) },
    build: { write: false, target: 'es2022', rolldownOptions: { input: source, output: { format: 'iife' } } },
  })
  const code = [result].flat().flatMap((built) => ('output' in built ? built.output[0].code : []))
  return code.join('')
}
