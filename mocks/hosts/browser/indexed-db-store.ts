import { isUsableWorld } from '../../world/saved-world'
import { worldVersion } from '../../world/world'
import { createMemoryStore, type HostState, type StoreUpdate, type Store } from '../store'
import { connectDatabase, type Transact, type Transaction } from './database'

/**
 * Keeps the world where all tabs of this origin share it, one readwrite transaction per step: IndexedDB runs those one
 * after the other over all tabs. Where IndexedDB is blocked or does not answer, and from when it is full, each tab has a
 * world of its own. `page`: its window.
 */
export function createIndexedDbStore(name: string, initial: () => HostState, page?: EventTarget): Store {
  return withMemoryFallback(createTransactionalStore(connectDatabase(name, page), initial), initial)
}

function createTransactionalStore(transact: Transact, initial: () => HostState): Store {
  // Validated once, because each validation of a world with ten thousand developers is slow.
  let trusted = false
  const isHostState = (stored: unknown): stored is HostState => {
    if (!isHostStateShape(stored)) return false
    trusted ||= isUsableWorld(stored.world)
    return trusted
  }
  // Reading a large world is slow. While no other tab has written, this tab uses the state it has.
  let known: { readonly revision: number; readonly state: HostState } | null = null
  const store: Store = {
    async read() {
      const stored = await transact('readonly', async (transaction) => {
        const revision = await transaction.objectStore('kept').get('revision')
        return known && known.revision === revision ? known.state : transaction.objectStore('kept').get('kept')
      })
      return isHostState(stored) ? stored : store.update((state) => ({ state, result: state }))
    },
    async update<Result>(step: (state: HostState) => StoreUpdate<Result>) {
      const done = await transact('readwrite', async (transaction) => {
        const keptStore = transaction.objectStore('kept')
        const logStore = transaction.objectStore('log')
        const revision = await keptStore.get('revision')
        const stored = known && known.revision === revision ? known.state : await keptStore.get('kept')
        const before = isHostState(stored) ? stored : initial()
        if (stored !== undefined && before !== stored) await moveAside(stored, transaction)
        const { state, result, newEntries, newLog } = step(before)
        const next = state === stored && typeof revision === 'number' ? revision : Number(revision ?? 0) + 1
        await Promise.all([
          state !== stored && keptStore.put(state, 'kept'),
          next !== revision && keptStore.put(next, 'revision'),
          newLog && logStore.clear(),
          ...[...(newLog ?? []), ...(newEntries ?? [])].map((entry) => logStore.add(entry)),
        ])
        return { known: { revision: next, state }, result }
      })
      known = done.known
      return done.result
    },
    readLog: () => transact('readonly', (transaction) => transaction.objectStore('log').getAll()),
    status: () =>
      transact('readonly', async (transaction) => ({
        storage: 'saved',
        broken: (await transaction.objectStore('broken').get('broken')) ?? null,
      })),
    forgetBroken: () => transact('readwrite', (transaction) => transaction.objectStore('broken').delete('broken')),
  }
  return store
}

function isHostStateShape(stored: unknown): stored is { readonly world: unknown; readonly jar: unknown[] } {
  if (typeof stored !== 'object' || stored === null || !('world' in stored) || !('jar' in stored)) return false
  const { world, jar } = stored
  if (typeof world !== 'object' || world === null || !('version' in world)) return false
  return world.version === worldVersion && Array.isArray(jar)
}

/** Saved as text so that it can be recovered. Its log does not fit the new world. */
async function moveAside(stored: unknown, transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('broken').put(JSON.stringify(stored), 'broken')
  await transaction.objectStore('log').clear()
}

/** Continues in memory, from the last known state, if the browser cannot store anything or no longer can. */
function withMemoryFallback(saved: Store, initial: () => HostState): Store {
  let last: HostState | null = null
  let memory: Promise<Store> | null = null

  async function goOnInMemory(): Promise<Store> {
    const log = last ? await saved.readLog().catch(() => []) : []
    return createMemoryStore({ state: last ?? initial(), log }, undefined, 'memory')
  }

  async function run<Result>(
    work: (store: Store) => Promise<Result>,
    isFault: (error: unknown) => boolean = () => true,
  ): Promise<Result> {
    if (memory) return work(await memory)
    try {
      return await work(saved)
    } catch (error) {
      if (!isFault(error)) throw error
      memory ??= goOnInMemory()
      return work(await memory)
    }
  }

  return {
    async read() {
      last = await run((store) => store.read())
      return last
    },
    update<Result>(step: (state: HostState) => StoreUpdate<Result>) {
      let thrown: unknown
      const watched = (state: HostState): StoreUpdate<Result> => {
        try {
          return step(state)
        } catch (error) {
          thrown = error
          throw error
        }
      }
      return run(
        (store) => store.update(watched),
        (error) => error !== thrown,
      )
    },
    readLog: () => run((store) => store.readLog()),
    async status() {
      const status = await run((store) => store.status())
      if (!memory) return status
      const broken = await saved.status().then(
        (before) => before.broken,
        () => null,
      )
      return { ...status, broken }
    },
    forgetBroken: () => saved.forgetBroken(),
  }
}
