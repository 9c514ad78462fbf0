import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { worldVersion } from '../../world/world'
import type { Snapshot } from '../store'

/** The longest that a change waits for the disk, ms. */
const debounceMs = 50

/** Shallow: the file is ours, and a format that we no longer write is told by its version. */
const savedShape = z.object({
  version: z.literal(1),
  snapshot: z.custom<Snapshot>(
    (value) =>
      z
        .object({
          kept: z.object({ world: z.object({ version: z.literal(worldVersion) }), jar: z.array(z.unknown()) }),
          log: z.array(z.unknown()),
        })
        .safeParse(value).success,
  ),
})

export interface StateFile {
  /** What was saved last; null when there is none. A file that cannot be used is moved aside, and `told`. */
  load(): Snapshot | null
  /** Saves soon. */
  save(snapshot: Snapshot): void
  /** Saves now what still waits. */
  flush(): void
}

/** Keeps a world on disk so that it survives `kill -9`: written aside, synced, renamed. */
export function stateFile(path: string, tell: (message: string) => void): StateFile {
  let waiting: Snapshot | null = null
  let timer: NodeJS.Timeout | null = null

  function flush() {
    if (timer) clearTimeout(timer)
    timer = null
    if (waiting) writeAtomically(path, JSON.stringify({ version: 1, snapshot: waiting }))
    waiting = null
  }

  return {
    load() {
      const text = readIfThere(path)
      if (text === null) return null
      const saved = savedShape.safeParse(parsed(text))
      if (saved.success) return saved.data.snapshot
      const aside = `${path}.broken-${Date.now()}`
      renameSync(path, aside)
      tell(`The state file could not be read: moved aside to ${aside}; the world begins anew.`)
      return null
    },
    save(snapshot) {
      waiting = snapshot
      timer ??= setTimeout(flush, debounceMs)
    },
    flush,
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

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
