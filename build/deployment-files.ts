import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Leaves a production build ready for servers: prerendered, compressed, with its headers and routes in files for them.
 * `finishBuild` is that of configure.ts; handed in, because Vite's own configuration cannot import the app.
 */
export function deploymentFiles(finishBuild: (folder: string) => Promise<void>): Plugin {
  let folder: string | null = null
  return {
    name: 'deployment-files',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    buildEnd(error) {
      if (error) folder = null
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder !== null) await finishBuild(folder)
      },
    },
  }
}
