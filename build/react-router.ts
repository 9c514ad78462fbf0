import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const production = fileURLToPath(new URL('../node_modules/react-router/dist/production/index.mjs', import.meta.url))

/**
 * Makes the build take React Router's production files, which its package does not name, and no more of them than the
 * app uses. The names that it gives its components for developer tools keep `Form` and all that belongs to it in the
 * bundle (1.4 kB), because a bundler may not drop a value that something is written to.
 */
export function reactRouter(): Plugin {
  return {
    name: 'react-router',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: 'react-router', replacement: production }] } }),
    transform: {
      filter: { id: /\/react-router\/dist\/production\// },
      handler: (code) =>
        code
          .replace(/^\w+\.displayName = .*;$/gm, '')
          .replace(/^var \w+ = (?=\w+\.forwardRef\()/gm, '$&/*#__PURE__*/ '),
    },
  }
}
