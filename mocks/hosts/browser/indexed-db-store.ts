import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb'
import type { Logged } from '../../wire'
import { isUsableWorld } from '../../world/saved-world'
import { worldVersion } from '../../world/world'
import { memoryStore, type Kept, type Step, type Store } from '../store'

type Stores = ['kept', 'log', 'broken']

interface Schema extends DBSchema {
  /** `unknown`: an older build may have written it. */
  kept: { key: 'kept' | 'revision'; value: unknown }
  log: { key: number; value: Logged }
  /** The text of worlds that could not be used. */
  broken: { key: 'broken'; value: string }
}

/** Raise it when the object stores change; what is in them has a version of its own (`worldVersion`). */
const databaseVersion = 2
const stores: Readonly<Stores> = ['kept', 'log', 'broken']

/**
 * Keeps the world where all tabs of this origin share it, one readwrite transaction per step: IndexedDB runs those one
 * after the other over all tabs. Nothing asynchronous happens inside but the store's own requests, or the transaction
 * would commit early. Where IndexedDB is blocked, and from when it is full, each tab has a world of its own.
 */
export async function indexedDbStore(name: string, initial: () => Kept): Promise<Store> {
  try {
    return withMemory(storeOver(await open(name), initial))
  } catch {
    return memoryStore({ kept: initial(), log: [] }, undefined, 'memory')
  }
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, databaseVersion, {
    upgrade(database) {
      for (const store of stores) {
        if (!database.objectStoreNames.contains(store)) {
          database.createObjectStore(store, store === 'log' ? { autoIncrement: true } : undefined)
        }
      }
    },
    // A tab of a newer build wants to upgrade: do not keep it waiting.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

function storeOver(database: IDBPDatabase<Schema>, initial: () => Kept): Store {
  // Looked through once: a world of ten thousand developers would make every request pay for it.
  let trusted = false
  const isKept = (stored: unknown): stored is Kept => {
    if (!isKeptShape(stored)) return false
    trusted ||= isUsableWorld(stored.world)
    return trusted
  }
  // Reading a large world costs more than answering with it: while nobody else has written, what this tab knows is it.
  let known: { readonly revision: number; readonly kept: Kept } | null = null
  const store: Store = {
    async read() {
      const revision = await database.get('kept', 'revision')
      if (known && known.revision === revision) return known.kept
      const stored = await database.get('kept', 'kept')
      return isKept(stored) ? stored : store.update((kept) => ({ kept, result: kept }))
    },
    async update<Result>(step: (kept: Kept) => Step<Result>) {
      const transaction = database.transaction(stores, 'readwrite')
      const keptStore = transaction.objectStore('kept')
      const logStore = transaction.objectStore('log')
      const revision = await keptStore.get('revision')
      const stored = known && known.revision === revision ? known.kept : await keptStore.get('kept')
      const before = isKept(stored) ? stored : initial()
      if (stored !== undefined && before !== stored) await putAside(stored, logStore, transaction.objectStore('broken'))
      const { kept, result, logged, replacesLog } = stepOrAbort(() => step(before), transaction)
      const next = kept === stored && typeof revision === 'number' ? revision : Number(revision ?? 0) + 1
      if (kept !== stored) void keptStore.put(kept, 'kept')
      if (next !== revision) void keptStore.put(next, 'revision')
      if (replacesLog) void logStore.clear()
      for (const entry of replacesLog ?? []) void logStore.add(entry)
      for (const entry of logged ?? []) void logStore.add(entry)
      await transaction.done
      known = { revision: next, kept }
      return result
    },
    readLog: () => database.getAll('log'),
    condition: async () => ({ kept: 'saved', broken: (await database.get('broken', 'broken')) ?? null }),
    forgetBroken: () => database.delete('broken', 'broken'),
  }
  return store
}

function isKeptShape(stored: unknown): stored is { readonly world: unknown; readonly jar: unknown[] } {
  if (typeof stored !== 'object' || stored === null || !('world' in stored) || !('jar' in stored)) return false
  const { world, jar } = stored
  if (typeof world !== 'object' || world === null || !('version' in world)) return false
  return world.version === worldVersion && Array.isArray(jar)
}

type Writable<Name extends Stores[number]> = IDBPObjectStore<Schema, Readonly<Stores>, Name, 'readwrite'>

/** Kept as text, for whoever wants it back; its log would not fit the fresh world. */
async function putAside(stored: unknown, log: Writable<'log'>, broken: Writable<'broken'>): Promise<void> {
  await broken.put(JSON.stringify(stored), 'broken')
  await log.clear()
}

/** Goes on in memory, from the last state that is known, when the browser no longer keeps anything (a full disk). */
function withMemory(saved: Store): Store {
  let store = saved
  let last: Kept | null = null

  return {
    async read() {
      last = await store.read()
      return last
    },
    async update<Result>(step: (kept: Kept) => Step<Result>) {
      let thrown: unknown
      const watched = (kept: Kept): Step<Result> => {
        try {
          return step(kept)
        } catch (error) {
          thrown = error
          throw error
        }
      }
      try {
        return await store.update(watched)
      } catch (error) {
        if (error === thrown || store !== saved || last === null) throw error
        store = memoryStore({ kept: last, log: await saved.readLog().catch(() => []) }, undefined, 'memory')
        return store.update(step)
      }
    },
    readLog: () => store.readLog(),
    async condition() {
      const { broken } = await saved.condition().catch(() => ({ broken: null }))
      return { ...(await store.condition()), broken }
    },
    forgetBroken: () => saved.forgetBroken(),
  }
}

function stepOrAbort<Result>(step: () => Result, transaction: { abort(): void; readonly done: Promise<void> }): Result {
  try {
    return step()
  } catch (error) {
    transaction.done.catch(() => undefined)
    transaction.abort()
    throw error
  }
}
