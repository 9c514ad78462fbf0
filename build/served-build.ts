import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig, type AppConfig } from '../src/config/config'
import { apiOriginsOf } from './api-origins'
import { readConfigBlock } from './config-block'
import { documentsOf, indexFile, type Documents } from './documents'
import { documentHeaders } from './headers'
import { inlineHashes } from './inline-hashes'
import { filesIn } from './public-files'

/** What preview has to know about the folder that it serves. */
export interface ServedBuild {
  readonly documents: Documents
  readonly documentHeaders: Readonly<Record<string, string>>
}

/** Reads a build's HTML files, and again once one of them has changed: an edit by hand counts at the next load. */
export function watchBuild(folder: string, mock: boolean): () => ServedBuild {
  let stamp = ''
  let served = readBuild(folder, htmlFiles(folder), mock)
  return () => {
    const files = htmlFiles(folder)
    const now = stampOf(folder, files)
    if (now !== stamp) {
      served = readBuild(folder, files, mock)
      stamp = now
    }
    return served
  }
}

function htmlFiles(folder: string): readonly string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html'))
}

function stampOf(folder: string, files: readonly string[]): string {
  return files.map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`).join('\n')
}

function readBuild(folder: string, files: readonly string[], mock: boolean): ServedBuild {
  const pages = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  const { config, apiOrigins } = configOf(join(folder, indexFile))
  const { scripts, styles } = inlineHashes(pages)
  return {
    documents: documentsOf(config.realm, (file) => files.includes(file)),
    documentHeaders: documentHeaders({ mock, apiOrigins, scriptHashes: scripts, styleHashes: styles }),
  }
}

/** An unreadable configuration is the app's to explain: serve it as if it said nothing. */
function configOf(index: string): { readonly config: AppConfig; readonly apiOrigins: readonly string[] } {
  try {
    const config = parseConfig(readConfigBlock(readFileSync(index, 'utf8')))
    return { config, apiOrigins: apiOriginsOf(config) }
  } catch {
    return { config: parseConfig(''), apiOrigins: [] }
  }
}
