import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { LogRecord } from '../../wire'

type Stores = ['kept', 'log', 'broken']

interface Schema extends DBSchema {
  /** `unknown`: an older build may have written it. */
  kept: { key: 'kept' | 'revision'; value: unknown }
  log: { key: number; value: LogRecord }
  /** The text of worlds that could not be used. */
  broken: { key: 'broken'; value: string }
}

/** Raise it when the object stores change; what is in them has a version of its own (`worldVersion`). */
const databaseVersion = 2
const stores: Readonly<Stores> = ['kept', 'log', 'broken']

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, Readonly<Stores>, Mode>

/**
 * Runs one transaction and resolves with its result when it is written. Nothing asynchronous may happen inside but its
 * own requests, or it would commit early. What `work` throws undoes it.
 */
export type Transact = <Mode extends 'readonly' | 'readwrite', Result>(
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<Result>,
) => Promise<Result>

/** How long a page that starts may wait for its database to open, and then for its first transaction, in ms. */
const timeoutMs = 15_000

/**
 * One connection, opened when it is needed. A page that goes into the back/forward cache can take an unfinished
 * transaction with it (WebKit), and every other page then waits for ever. So on `pagehide` transactions are aborted and
 * the connection is closed; if the page is shown again, they run again. `page`: its window.
 */
export function connectDatabase(name: string, page?: EventTarget): Transact {
  let connection: Promise<IDBPDatabase<Schema>> | null = null
  let shown: Promise<unknown> = Promise.resolve()
  let timesHidden = 0
  let hasAnswered = false
  const running = new Set<{ abort(): void }>()

  page?.addEventListener('pagehide', () => {
    timesHidden += 1
    shown = new Promise((resolve) => page.addEventListener('pageshow', resolve, { once: true }))
    running.forEach(abort)
    connection?.then(
      (database) => database.close(),
      () => undefined,
    )
    connection = null
  })

  async function attempt<Mode extends 'readonly' | 'readwrite', Result>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    connection ??= Promise.race([open(name), rejectAfterTimeout()])
    const before = timesHidden
    const database = await connection
    if (timesHidden !== before) throw new Error('The page has been hidden.')
    const transaction = database.transaction(stores, mode)
    running.add(transaction)
    const limit = setTimeout(() => hasAnswered || abort(transaction), timeoutMs)
    try {
      const result = await work(transaction)
      await transaction.done
      hasAnswered = true
      return result
    } catch (error) {
      transaction.done.catch(() => undefined)
      abort(transaction)
      throw error
    } finally {
      clearTimeout(limit)
      running.delete(transaction)
    }
  }

  return async (mode, work) => {
    for (;;) {
      const before = timesHidden
      await shown
      // Hidden in the same tick: what is awaited here was resolved long ago.
      if (timesHidden !== before) continue
      try {
        return await attempt(mode, work)
      } catch (error) {
        if (timesHidden === before) throw error
      }
    }
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

/** Aborts a transaction. `abort` throws if it is finished or being written. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // The transaction is already finished.
  }
}

function rejectAfterTimeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, timeoutMs, new Error('The database does not open.')))
}
