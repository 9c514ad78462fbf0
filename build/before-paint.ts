import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const script = fileURLToPath(new URL('../src/prerender/before-paint.ts', import.meta.url))

/** Puts the script that must run before the first paint into the page itself: a request for it would hold the paint up. */
export function beforePaint(): Plugin {
  return {
    name: 'before-paint',
    async transformIndexHtml(html) {
      const code = await compiled()
      return html.replace('<!--before-paint-->', () => `<script>${code}</script>`)
    },
  }
}

async function compiled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: script, output: { format: 'iife' } } },
  })
  const code = [result].flat().flatMap((built) => ('output' in built ? built.output[0].code : []))
  return code.join('').trim()
}
