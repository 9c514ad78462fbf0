import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn } from './public-files'

/** What is being written, until it takes its place. */
const tempSuffix = '.configuring.tmp'
const lockFile = '.configuring.lock'

/**
 * Writes files into a folder, all of them or none: everything is written aside first, then renamed, and what was renamed
 * is put back when a later one fails. Files that have their content already are left alone. Returns those that changed.
 */
export function writeFilesAtomically(folder: string, files: ReadonlyMap<string, Buffer>): readonly string[] {
  const changed = [...files].filter(([file, content]) => !contentOf(join(folder, file))?.equals(content))
  const aside = ([file]: [string, Buffer]) => join(folder, file + tempSuffix)
  try {
    for (const entry of changed) writeTempFile(aside(entry), entry[1])
    renameAll(changed.map((entry) => [aside(entry), join(folder, entry[0])]))
  } finally {
    for (const entry of changed) rmSync(aside(entry), { force: true })
  }
  return changed.map(([file]) => file)
}

/**
 * Runs `work` while nobody else may: a second run in the same folder is refused. What a run that was broken off has left
 * is removed. Throws an Error that says what is wrong: not writable, or somebody at work.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockFile)
  takeLock(folder, lock)
  try {
    for (const file of filesIn(folder)) if (file.endsWith(tempSuffix)) rmSync(join(folder, file))
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(folder: string, lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new Error(`${folder}: cannot be written to (${codeOf(error)})`, { cause: error })
    const owner = Number(contentOf(lock)?.toString())
    if (isRunning(owner)) {
      throw new Error(`${folder}: being configured by another process; if there is none, remove ${lock}`, {
        cause: error,
      })
    }
    rmSync(lock, { force: true })
    takeLock(folder, lock)
  }
}

/** A lock without a number was written this moment: its owner counts as running. */
function isRunning(pid: number): boolean {
  if (!pid) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function writeTempFile(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function renameAll(moves: readonly (readonly [from: string, to: string])[]): void {
  const undo: (() => void)[] = []
  try {
    for (const [from, to] of moves) {
      const before = contentOf(to)
      renameSync(from, to)
      undo.push(() => (before === null ? rmSync(to) : writeFileSync(to, before)))
    }
  } catch (error) {
    for (const step of undo.toReversed()) step()
    throw error
  }
}

function contentOf(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
