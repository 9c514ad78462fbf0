import { type AppConfig, ConfigError } from '../src/config/config'
import { createDocuments, type Documents } from './documents'
import { documentHeaders } from './headers'
import { inlineHashes } from './inline-hashes'
import { assetsFolder, isPublicFile } from './public-files'

/** An HTML file of a build; `file` is relative to it, with slashes. */
export interface Page {
  readonly file: string
  readonly html: string
}

/** All that a server has to know about a build. */
export interface Deployment {
  readonly documents: Documents
  /** What every document carries. */
  readonly documentHeaders: Readonly<Record<string, string>>
  /** Files that are answered by their own name, beside the hashed assets. */
  readonly publicFiles: readonly string[]
}

/** Throws ConfigError. */
export function createDeployment(
  config: AppConfig,
  pages: readonly Page[],
  files: readonly string[],
  { mock = false } = {},
): Deployment {
  const { scripts, styles } = inlineHashes(pages.map(({ html }) => html))
  return {
    documents: createDocuments(config.realm, (file) => pages.some((page) => page.file === file)),
    documentHeaders: documentHeaders({
      mock,
      apiOrigins: listApiOrigins(config),
      scriptHashes: scripts,
      styleHashes: styles,
    }),
    publicFiles: files.filter((file) => isPublicFile(file) && !file.startsWith(`${assetsFolder}/`)),
  }
}

/** A scheme, a host of ordinary characters, a port: nothing that means something in a policy or a server's file. */
const origin = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/

/** Origins of the APIs that are not ours, for the policy. Throws ConfigError for an address that is none. */
export function listApiOrigins(config: AppConfig): readonly string[] {
  const origins = (['portalApiUrl', 'konnectApiUrl'] as const).flatMap((key) => {
    if (config[key] === '') return []
    const parsed = URL.canParse(config[key]) ? new URL(config[key]).origin : ''
    if (!origin.test(parsed)) throw new ConfigError(key)
    return [parsed]
  })
  return [...new Set(origins)]
}
