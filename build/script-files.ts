import { join, relative } from 'node:path'
import * as z from 'zod/mini'
import type { Plugin, Rollup } from 'vite'

/** Where the build says which scripts each screen and each language needs; for `render-pages.ts`, not for browsers. */
export const scriptsFile = 'deploy/scripts.json'

/** The keys of the public messages, which every language needs. */
const publicKeys = '/locales/en/public.ts?keys'

/** Where most people begin: a chunk for each realm. What they share is as good as always loaded. */
const entryModules = {
  konnect: ['src/routing/konnect-realm.tsx', 'src/konnect/sign-in/sign-in-screen.tsx'],
  portal: ['src/routing/portal-realm.tsx', 'src/portal/sign-in/sign-in-screen.tsx'],
}

/** Module, relative to the project, to the files that it needs, its own script first; the styles of a script after it. */
export const scriptsSchema = z.record(z.string(), z.array(z.string()))

/**
 * Notes the chunks of everything that is imported lazily, so that a page can ask for them before a script does; and puts
 * what is always loaded into one chunk, which is smaller and quicker than many.
 */
export function scriptFiles(): Plugin {
  let root = ''
  const always = new Set<string>()
  const realms = { konnect: new Set<string>(), portal: new Set<string>() }
  return {
    name: 'script-files',
    apply: 'build',
    config: () => ({
      build: {
        // The pages name what they need themselves. Vite's tables of chunks would be on the first-load path.
        modulePreload: false,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'first', test: (id: string) => always.has(id) },
                { name: 'konnect', test: (id: string) => realms.konnect.has(id) },
                { name: 'portal', test: (id: string) => realms.portal.has(id) },
              ],
            },
          },
        },
      },
    }),
    configResolved(config) {
      root = config.root
    },
    buildEnd() {
      const collect = (id: string, into: Set<string>) => {
        if (into.has(id)) return into
        into.add(id)
        this.getModuleInfo(id)?.importedIds.forEach((imported) => collect(imported, into))
        return into
      }
      for (const id of this.getModuleIds()) {
        if (this.getModuleInfo(id)?.isEntry || id.endsWith(publicKeys)) collect(id, always)
      }
      for (const realm of ['konnect', 'portal'] as const)
        for (const module of entryModules[realm]) collect(join(root, module), realms[realm])
      for (const id of realms.konnect) if (realms.portal.has(id)) always.add(id)
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      const loaded = new Set(entry ? withStyles(withImports(entry, bundle), bundle) : [])
      const lazy = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.dynamicImporters.length)
      const needed = lazy.flatMap((id) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id))
        if (!chunk) return []
        const files = withStyles(withImports(chunk, bundle), bundle).filter((name) => !loaded.has(name))
        return [[relative(root, id), files] as const]
      })
      this.emitFile({ type: 'asset', fileName: scriptsFile, source: JSON.stringify(Object.fromEntries(needed)) })
    },
  }
}

function withStyles(names: readonly string[], bundle: Rollup.OutputBundle): string[] {
  return names.flatMap((name) => {
    const file = bundle[name]
    return file?.type === 'chunk' ? [name, ...(file.viteMetadata?.importedCss ?? [])] : [name]
  })
}

/** A chunk and what it imports statically, each once. */
function withImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const imported = chunk.imports.flatMap((name) => {
    const file = bundle[name]
    return file?.type === 'chunk' ? withImports(file, bundle, seen) : []
  })
  return [chunk.fileName, ...imported]
}
