import type { AppConfig } from '../src/config/config'
import { apiOriginsOf } from './api-origins'
import { documentsOf, type Documents } from './documents'
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
export function deploymentOf(
  config: AppConfig,
  pages: readonly Page[],
  files: readonly string[],
  { mock = false } = {},
): Deployment {
  const { scripts, styles } = inlineHashes(pages.map(({ html }) => html))
  return {
    documents: documentsOf(config.realm, (file) => pages.some((page) => page.file === file)),
    documentHeaders: documentHeaders({
      mock,
      apiOrigins: apiOriginsOf(config),
      scriptHashes: scripts,
      styleHashes: styles,
    }),
    publicFiles: files.filter((file) => isPublicFile(file) && !file.startsWith(`${assetsFolder}/`)),
  }
}
