import { accessSync, closeSync, constants, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod/mini'
import { MockError } from '../../backend'
import { parseJson } from '../../rules/parse-json'
import { isUsableWorld } from '../../world/saved-world'
import type { Snapshot } from '../store'

/** The longest that a change waits for the disk when no answer waits for it, ms. */
const debounceMs = 50

/** Validates as much as needed to distinguish a usable world from a damaged or older one. */
const snapshotSchema = z.object({
  state: z.object({ world: z.unknown().check(z.refine(isUsableWorld)), jar: z.array(z.unknown()) }),
  log: z.array(z.looseObject({ at: z.string() })),
})
const stateFileSchema = z.object({
  version: z.literal(1),
  snapshot: z.custom<Snapshot>((value) => snapshotSchema.safeParse(value).success),
})

export interface StateFile {
  /**
   * What was saved last; null when there is none. A file that cannot be used is moved aside, and `log` is called. Throws
   * MockError when nothing can be kept there.
   */
  load(): Snapshot | null
  /** Saves soon. What cannot be written is logged, waits and is tried again with the next change. */
  save(snapshot: Snapshot): void
  /** Resolves when what was saved until now is on disk, or could not be written. Those who wait together write once. */
  whenSaved(): Promise<void>
  /** Saves now what still waits. */
  flush(): void
}

/** Keeps a world on disk so that it survives `kill -9`: written aside, synced, renamed. */
export function createStateFile(path: string, log: (message: string) => void): StateFile {
  let waiting: Snapshot | null = null
  let timer: NodeJS.Timeout | null = null
  let settling: Promise<void> | null = null
  let lastProblem = ''

  function flush() {
    if (timer) clearTimeout(timer)
    timer = null
    if (!waiting) return
    try {
      writeAtomically(path, JSON.stringify({ version: 1, snapshot: waiting }))
      waiting = null
      lastProblem = ''
    } catch (error) {
      // Said once, not after every request.
      if (lastProblem !== String(error)) log(`The world could not be saved; it goes on in memory. ${String(error)}`)
      lastProblem = String(error)
    }
  }

  return {
    load() {
      checkFolder(path)
      const text = readIfExists(path)
      if (text === null) return null
      const saved = stateFileSchema.safeParse(parseJson(text))
      if (saved.success) return saved.data.snapshot
      const aside = `${path}.broken-${Date.now()}`
      renameSync(path, aside)
      log(`The state file could not be read: moved aside to ${aside}; the world begins anew.`)
      return null
    },
    save(snapshot) {
      waiting = snapshot
      timer ??= setTimeout(flush, debounceMs)
    },
    whenSaved() {
      if (!waiting) return Promise.resolve()
      // After everything that has arrived already: all of it goes into one write.
      settling ??= new Promise((done) =>
        setImmediate(() => {
          settling = null
          flush()
          done()
        }),
      )
      return settling
    },
    flush,
  }
}

function checkFolder(path: string): void {
  const folder = dirname(resolve(path))
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new MockError(`--state ${path}: there is no folder ${folder}, or nothing can be written there`)
  }
}

function writeAtomically(path: string, text: string): void {
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

function readIfExists(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new MockError(`--state ${path}: it cannot be read. ${String(error)}`)
  }
}
