import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { appConfigSchema, ConfigError, parseConfig } from '../src/config/config'
import { readConfigBlock, replaceConfigBlock } from './config-block'

const values = z.record(z.string(), z.unknown())

/**
 * Writes `key=value` pairs into the configuration of every HTML file of a build; other keys stay as they are, and an
 * empty value takes its key out. Lists are written `us,eu`. Checks everything before it writes anything. Returns the
 * files. Throws an Error whose message names the key that is wrong.
 */
export function configure(folder: string, pairs: readonly string[]): readonly string[] {
  const changes = pairs.map(pairOf)
  const files = htmlFiles(folder)
  const rewritten = files.flatMap((file) => {
    const html = readFileSync(file, 'utf8')
    const before = readConfigBlock(html)
    if (before === null) return []
    const config = { ...current(before, file), ...Object.fromEntries(changes) }
    const text = JSON.stringify(Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)))
    parseConfig(text)
    return [{ file, html: replaceConfigBlock(html, values.parse(JSON.parse(text))) }]
  })
  if (rewritten.length === 0) throw new Error(`${folder}: no HTML file with a configuration there`)
  for (const { file, html } of rewritten) replaceFile(file, html)
  return rewritten.map(({ file }) => file)
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

function current(text: string, file: string): Record<string, unknown> {
  try {
    return values.parse(JSON.parse(text.trim() || '{}'))
  } catch {
    throw new Error(`${file}: its configuration is not readable`)
  }
}

function htmlFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder}: no such folder`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
    .toSorted()
}

/** Written aside and renamed: a server that reads meanwhile sees the old file or the new one, never half. */
function replaceFile(path: string, text: string): void {
  const aside = `${path}.${process.pid}.tmp`
  const file = openSync(aside, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(aside, path)
}
