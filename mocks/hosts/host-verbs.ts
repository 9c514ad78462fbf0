import * as z from 'zod/mini'
import { exportRepro, parseRepro, reproArguments, reproStep } from '../repro/repro'
import { none, parseArguments, signature, type Signature } from '../verbs/verb'
import { isRequest, logEntry } from '../wire'
import { beginsWorld, openArguments, openStep } from './open-step'
import { storeStatus, type Store } from './store'

/** What a verb about the log and the store works with. */
export interface HostAccess {
  readonly store: Store
  readonly now: () => number
  /** Tells that the verb changed something. */
  readonly changed: (change: { readonly emails: number; readonly isNew: boolean }) => void
}

export interface HostVerb<P extends readonly unknown[] = readonly unknown[], R = unknown> extends Signature<P, R> {
  /** Throws ControlError. */
  readonly run: (host: HostAccess, args: unknown, name: string) => Promise<unknown>
}

function hostVerb<A extends z.ZodMiniType, const T extends readonly string[] | 'object', R extends z.ZodMiniType>(
  declared: Parameters<typeof signature<A, T, R>>[0] & {
    readonly run: (host: HostAccess, args: z.output<A>) => Promise<z.input<R>>
  },
) {
  return {
    ...signature(declared),
    run: async (host: HostAccess, args: unknown, name: string): Promise<unknown> =>
      declared.result.parse(await declared.run(host, parseArguments(name, declared.args, args))),
  }
}

const { method, path, status, requestBody, responseBody, at } = logEntry.shape
const requestView = z.object({ method, path, status, requestBody, responseBody, at })

export const requests = hostVerb({
  summary: 'the requests of all tabs and loads since the world began, bodies parsed',
  args: none,
  takes: [],
  result: z.array(requestView),
  run: async ({ store }) => (await store.readLog()).filter(isRequest),
})

/** What is about the log and the store, not about the world. */
export const studioHostVerbs = {
  'studio.log': hostVerb({
    summary: 'the requests with all that is known of each',
    args: none,
    takes: [],
    result: z.array(logEntry),
    run: async ({ store }) => (await store.readLog()).filter(isRequest),
  }),
  open: hostVerb({
    summary: 'what a link asks for: `scenario`, `at`, `faults`',
    args: openArguments,
    takes: 'object',
    result: z.void(),
    run: async ({ store, now, changed }, args) => {
      const time = now()
      await store.update((state) => openStep(state, args, time))
      changed({ emails: 0, isNew: beginsWorld(args) })
    },
  }),
  'repro.export': hostVerb({
    summary: 'the world as the way it came about',
    args: none,
    takes: [],
    result: z.unknown(),
    run: async ({ store, now }) => {
      const { world } = await store.read()
      return exportRepro(world, await store.readLog(), now())
    },
  }),
  'repro.import': hostVerb({
    summary: 'a world that was exported, as it was then',
    args: reproArguments,
    takes: ['text'],
    result: z.void(),
    run: async ({ store, now, changed }, args) => {
      const repro = parseRepro(args)
      const { world } = await store.read()
      const { state, log } = reproStep(repro, world.origin, now())
      await store.update(() => ({ state, result: null, replacesLog: log }))
      changed({ emails: state.world.outbox.length, isNew: true })
    },
  }),
  'store.status': hostVerb({
    summary: 'whether the world is saved, and one that could not be used',
    args: none,
    takes: [],
    result: storeStatus,
    run: ({ store }) => store.status(),
  }),
  'store.forgetBroken': hostVerb({
    summary: 'throws the world away that could not be used',
    args: none,
    takes: [],
    result: z.void(),
    run: async ({ store, changed }) => {
      await store.forgetBroken()
      changed({ emails: 0, isNew: true })
    },
  }),
}
