import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../src/config/config'
import { readConfigBlock } from './config-block'
import { type Deployment, createDeployment } from './deployment'
import { indexFile } from './documents'
import { filesIn } from './public-files'

/** Reads a build, and again once one of its HTML files has changed: an edit by hand counts at the next load. */
export function watchBuild(folder: string, mock: boolean): () => Deployment {
  let stamp: string | null = null
  let served = readBuild(folder, mock)
  return () => {
    const now = stampOf(folder)
    if (now !== stamp) {
      served = readBuild(folder, mock)
      stamp = now
    }
    return served
  }
}

function htmlIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => file.endsWith('.html'))
}

function stampOf(folder: string): string {
  return htmlIn(filesIn(folder))
    .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
    .join('\n')
}

function readBuild(folder: string, mock: boolean): Deployment {
  const files = filesIn(folder)
  const pages = htmlIn(files).map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
  const index = pages.find(({ file }) => file === indexFile)?.html ?? ''
  try {
    return createDeployment(parseConfig(readConfigBlock(index)), pages, files, { mock })
  } catch {
    // An unreadable configuration is the app's to explain: serve it as if it said nothing.
    return createDeployment(parseConfig(''), pages, files, { mock })
  }
}
