import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minifySync, type Plugin } from 'vite'

const script = fileURLToPath(new URL('../src/first/before-paint.js', import.meta.url))

/** Puts the script that must run before the first paint into the page itself: a request for it would hold the paint up. */
export function beforePaint(): Plugin {
  return {
    name: 'before-paint',
    transformIndexHtml: (html) => {
      const { code } = minifySync(script, readFileSync(script, 'utf8'))
      return html.replace('<!--before-paint-->', () => `<script>${code.trim()}</script>`)
    },
  }
}
