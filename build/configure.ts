import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { type AppConfig, appConfigSchema, ConfigError, parseConfig } from '../src/config/config'
import { parsePrerenderedPortal, type PrerenderedPortal } from '../src/contract/prerendered-portal'
import { caddyfile } from './caddyfile'
import { readConfigBlock, replaceConfigBlock } from './config-block'
import { createDeployment, type Deployment, type Page } from './deployment'
import { indexFile } from './documents'
import { isCompressible } from './media-types'
import { nginxConf } from './nginx-conf'
import { readPortalBlock, replacePortalBlock } from './portal-block'
import { filesIn, isPublicFile, serversFolder } from './public-files'
import { renderPages, type RenderPages } from './render-pages'
import { headersFile, redirectsFile } from './static-host'
import { withLock, writeFilesAtomically } from './write-files-atomically'

interface Options {
  readonly render?: RenderPages
  /** Fetches the portal to prerender. Without it, the portal of the previous run is used as long as it is valid. */
  readonly findPortal?: (config: AppConfig) => Promise<PrerenderedPortal>
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
  const changes = Object.fromEntries(pairs.map(parsePair))
  checkBuild(folder)
  return withLock(folder, async () => {
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
      const deployment = createDeployment(config, pages, filesIn(folder))
      for (const [file, content] of Object.entries(serverFiles(deployment))) files.set(file, Buffer.from(content))
    }
    writeFilesAtomically(folder, files)
    return pages.map(({ file }) => join(folder, file))
  })
}

/** Makes a fresh build ready for servers: the same as configuring nothing, and its assets compressed. */
export async function finishBuild(folder: string): Promise<void> {
  const files = new Map<string, Buffer>()
  for (const file of filesIn(folder)) {
    if (isPublicFile(file) && isCompressible(file)) addCompressed(files, file, readFileSync(join(folder, file)))
  }
  writeFilesAtomically(folder, files)
  await configure(folder, [])
}

function addCompressed(files: Map<string, Buffer>, file: string, content: Buffer): void {
  for (const [ending, bytes] of compress(content)) files.set(file + ending, bytes)
}

function parsePair(pair: string): [string, unknown] {
  const at = pair.indexOf('=')
  if (at < 1) throw new Error(`"${pair}": write key=value`)
  const key = pair.slice(0, at)
  if (!Object.hasOwn(appConfigSchema.shape, key)) throw new ConfigError(key)
  return [key, parseValue(key, pair.slice(at + 1))]
}

function parseValue(key: string, text: string): unknown {
  if (text === '') return undefined
  return key === 'regions' ? text.split(',').map((region) => region.trim()) : text
}

function checkBuild(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder}: no such folder`)
  if (!existsSync(join(folder, indexFile))) throw new Error(`${folder}: no ${indexFile} there: not a build`)
}

/** The configuration in `index.html` is authoritative: if another page differs, an earlier run did not finish. */
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

function currentPortal(folder: string, config: AppConfig): PrerenderedPortal | null {
  return parsePrerenderedPortal(readPortalBlock(readFileSync(join(folder, indexFile), 'utf8')), config)
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

/** Only our own server serves mock builds, with a policy of their own. */
function isMockBuild(folder: string): boolean {
  return existsSync(join(folder, 'mockServiceWorker.js'))
}

/**
 * Endings and contents of the compressed copies of a file, which servers send in its place. The same text gives the
 * same bytes.
 */
export function compress(content: Buffer): readonly (readonly [ending: string, content: Buffer])[] {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length }
  return [
    ['.br', brotliCompressSync(content, { params })],
    ['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
  ]
}

/** The configuration files for servers and static hosts, by file name, relative to the build. */
export function serverFiles(deployment: Deployment): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(deployment),
    _redirects: redirectsFile(deployment),
    [`${serversFolder}/nginx.conf`]: nginxConf(deployment),
    [`${serversFolder}/Caddyfile`]: caddyfile(deployment),
  }
}
