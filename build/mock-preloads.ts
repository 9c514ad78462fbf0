import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { withImports } from './first-screen-files.ts'

/** What every page of a mock build begins with, each found only by running the one before. */
const begins = ['src/app/start-app.tsx', 'mocks/hosts/browser/start.ts', 'src/i18n/locales/en.ts']

/** Lets pages of mock builds ask for the app and the mocks at once. */
export function mockPreloads(): Plugin {
  let root = ''
  return {
    name: 'mock-preloads',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const needed = chunks
          .filter(({ facadeModuleId }) => facadeModuleId && begins.includes(relative(root, facadeModuleId)))
          .flatMap((chunk) => withImports(chunk, bundle))
        return [...new Set(needed)].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        }))
      },
    },
  }
}
