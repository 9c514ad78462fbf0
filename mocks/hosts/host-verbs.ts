import * as z from 'zod/mini'
import { exportRepro, parseRepro, reproArguments, restoreRepro } from '../repro/repro'
import { noArguments, parseArguments, createSignature, type VerbSignature } from '../verbs/verb'
import { isRequestEntry, requestLogEntry } from '../wire'
import { startsNewWorld, linkArguments, applyLink } from './apply-link'
import { storeStatus, type Store } from './store'

/** What a verb of the log and the store has access to. */
export interface HostVerbContext {
  readonly store: Store
  readonly now: () => number
  /** Call after the verb has changed something. */
  readonly notifyChange: (change: { readonly emails: number; readonly isNew: boolean }) => void
}

export interface HostVerb<P extends readonly unknown[] = readonly unknown[], R = unknown> extends VerbSignature<P, R> {
  /** Throws MockError. */
  readonly run: (host: HostVerbContext, args: unknown, name: string) => Promise<unknown>
}

function defineHostVerb<A extends z.ZodMiniType, const T extends readonly string[] | 'object', R extends z.ZodMiniType>(
  declared: Parameters<typeof createSignature<A, T, R>>[0] & {
    readonly run: (host: HostVerbContext, args: z.output<A>) => Promise<z.input<R>>
  },
) {
  return {
    ...createSignature(declared),
    run: async (host: HostVerbContext, args: unknown, name: string): Promise<unknown> =>
      declared.result.parse(await declared.run(host, parseArguments(name, declared.args, args))),
  }
}

const { method, path, status, requestBody, responseBody, at } = requestLogEntry.shape
const requestView = z.object({ method, path, status, requestBody, responseBody, at })

export const requests = defineHostVerb({
  summary: 'the requests of all tabs and loads since the world began, bodies parsed',
  args: noArguments,
  parameters: [],
  result: z.array(requestView),
  run: async ({ store }) => (await store.readLog()).filter(isRequestEntry),
})

/** Verbs of the log and the store, not of the world. */
export const studioHostVerbs = {
  'studio.log': defineHostVerb({
    summary: 'the requests with all that is known of each',
    args: noArguments,
    parameters: [],
    result: z.array(requestLogEntry),
    run: async ({ store }) => (await store.readLog()).filter(isRequestEntry),
  }),
  open: defineHostVerb({
    summary: 'what a link asks for: `scenario`, `at`, `faults`',
    args: linkArguments,
    parameters: 'object',
    result: z.void(),
    run: async ({ store, now, notifyChange }, args) => {
      const time = now()
      await store.update((state) => applyLink(state, args, time))
      notifyChange({ emails: 0, isNew: startsNewWorld(args) })
    },
  }),
  'repro.export': defineHostVerb({
    summary: 'the world as the way it came about',
    args: noArguments,
    parameters: [],
    result: z.unknown(),
    run: async ({ store, now }) => {
      const { world } = await store.read()
      return exportRepro(world, await store.readLog(), now())
    },
  }),
  'repro.import': defineHostVerb({
    summary: 'a world that was exported, as it was then',
    args: reproArguments,
    parameters: ['text'],
    result: z.void(),
    run: async ({ store, now, notifyChange }, args) => {
      const repro = parseRepro(args)
      const { world } = await store.read()
      const { state, log } = restoreRepro(repro, world.origin, now())
      await store.update(() => ({ state, result: null, newLog: log }))
      notifyChange({ emails: state.world.outbox.length, isNew: true })
    },
  }),
  'store.status': defineHostVerb({
    summary: 'whether the world is saved, and one that could not be used',
    args: noArguments,
    parameters: [],
    result: storeStatus,
    run: ({ store }) => store.status(),
  }),
  'store.forgetBroken': defineHostVerb({
    summary: 'throws the world away that could not be used',
    args: noArguments,
    parameters: [],
    result: z.void(),
    run: async ({ store, notifyChange }) => {
      await store.forgetBroken()
      notifyChange({ emails: 0, isNew: true })
    },
  }),
}
