import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { LogEntry } from '../../backend'
import { memoryStore, type Kept, type Store } from '../store'

interface Schema extends DBSchema {
  kept: { key: 'kept'; value: Kept }
  log: { key: number; value: LogEntry }
}

/** Raise it whenever the shape of World or Jar changes: what an older build kept is then thrown away. */
const databaseVersion = 1

/**
 * Keeps the world where all tabs of this origin share it, one readwrite transaction per step: IndexedDB runs those one
 * after the other over all tabs. Nothing asynchronous happens inside but the store's own requests, or the transaction
 * would commit early. Where IndexedDB is blocked, each tab has a world of its own.
 */
export async function indexedDbStore(name: string, initial: () => Kept): Promise<Store> {
  try {
    return storeOver(await open(name), initial)
  } catch {
    return memoryStore({ kept: initial(), log: [] })
  }
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, databaseVersion, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store)
      database.createObjectStore('kept')
      database.createObjectStore('log', { autoIncrement: true })
    },
    // A tab of a newer build wants to upgrade: do not keep it waiting.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

function storeOver(database: IDBPDatabase<Schema>, initial: () => Kept): Store {
  const store: Store = {
    async read() {
      return (await database.get('kept', 'kept')) ?? store.update((kept) => ({ kept, result: kept }))
    },
    async update(step) {
      const transaction = database.transaction(['kept', 'log'], 'readwrite')
      const keptStore = transaction.objectStore('kept')
      const logStore = transaction.objectStore('log')
      const stored = await keptStore.get('kept')
      const before = stored ?? initial()
      const { kept, result, logged, clearsLog } = stepOrAbort(() => step(before), transaction)
      if (kept !== stored) void keptStore.put(kept, 'kept')
      if (clearsLog) void logStore.clear()
      if (logged) void logStore.add(logged)
      await transaction.done
      return result
    },
    readLog: () => database.getAll('log'),
  }
  return store
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
