import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type AppConfig, appConfigSchema, ConfigError, parseConfig } from '../src/config/config'
import { type DrawnPortal, readDrawnPortal } from '../src/contract/drawn-portal'
import { readConfigBlock, replaceConfigBlock } from './config-block'
import { deploymentOf, type Page } from './deployment'
import { indexFile } from './documents'
import { isCompressible } from './media-types'
import { readPortalBlock, replacePortalBlock } from './portal-block'
import { compressed } from './precompress'
import { filesIn, isPublicFile } from './public-files'
import { renderPages, type RenderPages } from './render-pages'
import { serverFiles } from './server-files'
import { whileAlone, writeTogether } from './write-together'

interface Options {
  readonly render?: RenderPages
  /** Finds out which portal this is for, to draw its pages; unless told, an earlier finding stays while it is of use. */
  readonly findPortal?: (config: AppConfig) => Promise<DrawnPortal>
}

const values = z.record(z.string(), z.unknown())
type Values = z.output<typeof values>

/**
 * Writes `key=value` pairs into the configuration of every HTML file of a build, and what follows from it into the files
 * for servers; other keys stay as `index.html` has them, and an empty value takes its key out. Lists are written
 * `us,eu`. Checks everything before it writes anything, and writes all or nothing. Returns the HTML files. Throws an
 * Error whose message names the key that is wrong.
 */
export async function configure(
  folder: string,
  pairs: readonly string[],
  { render = renderPages, findPortal }: Options = {},
): Promise<readonly string[]> {
  const changes = Object.fromEntries(pairs.map(pairOf))
  checkBuild(folder)
  return whileAlone(folder, async () => {
    const text = configText({ ...currentValues(folder), ...changes })
    const config = parseConfig(text)
    const block = values.parse(JSON.parse(text))
    const portal = (await findPortal?.(config)) ?? currentPortal(folder, config)
    const written = ({ file, html }: Page) => ({
      file,
      html: replacePortalBlock(replaceConfigBlock(html, block), portal),
    })
    const pages = (await render(folder, config, pagesOf(folder).map(written))).map(written)
    const files = new Map(pages.map(({ file, html }) => [file, Buffer.from(html)]))
    if (!isMockBuild(folder)) {
      for (const [file, content] of [...files]) addCompressed(files, file, content)
      const deployment = deploymentOf(config, pages, filesIn(folder))
      for (const [file, content] of Object.entries(serverFiles(deployment))) files.set(file, Buffer.from(content))
    }
    writeTogether(folder, files)
    return pages.map(({ file }) => join(folder, file))
  })
}

/** Makes a fresh build ready for servers: the same as configuring nothing, and its assets compressed. */
export async function finishBuild(folder: string): Promise<void> {
  const files = new Map<string, Buffer>()
  for (const file of filesIn(folder)) {
    if (isPublicFile(file) && isCompressible(file)) addCompressed(files, file, readFileSync(join(folder, file)))
  }
  writeTogether(folder, files)
  await configure(folder, [])
}

function addCompressed(files: Map<string, Buffer>, file: string, content: Buffer): void {
  for (const [ending, bytes] of compressed(content)) files.set(file + ending, bytes)
}

function pairOf(pair: string): [string, unknown] {
  const at = pair.indexOf('=')
  if (at < 1) throw new Error(`"${pair}": write key=value`)
  const key = pair.slice(0, at)
  if (!Object.hasOwn(appConfigSchema.shape, key)) throw new ConfigError(key)
  return [key, valueOf(key, pair.slice(at + 1))]
}

function valueOf(key: string, text: string): unknown {
  if (text === '') return undefined
  return key === 'regions' ? text.split(',').map((region) => region.trim()) : text
}

function checkBuild(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder}: no such folder`)
  if (!existsSync(join(folder, indexFile))) throw new Error(`${folder}: no ${indexFile} there: not a build`)
}

/** `index.html` speaks for all: a page that differs is one that an earlier run did not reach. */
function currentValues(folder: string): Values {
  const index = join(folder, indexFile)
  const text = readConfigBlock(readFileSync(index, 'utf8'))
  if (text === null) throw new Error(`${index}: no configuration in it: not a build of this app`)
  try {
    return values.parse(JSON.parse(text.trim() || '{}'))
  } catch (error) {
    throw new Error(`${index}: its configuration is not readable`, { cause: error })
  }
}

function currentPortal(folder: string, config: AppConfig): DrawnPortal | null {
  return readDrawnPortal(readPortalBlock(readFileSync(join(folder, indexFile), 'utf8')), config)
}

function configText(config: Values): string {
  return JSON.stringify(Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)))
}

/** HTML files without a configuration are not ours, and stay as they are. */
function pagesOf(folder: string): readonly Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => readConfigBlock(html) !== null)
}

/** Mock builds are served by us alone, with a policy of their own. */
function isMockBuild(folder: string): boolean {
  return existsSync(join(folder, 'mockServiceWorker.js'))
}
