import { createStudioClient, type SendVerb } from '../verbs'
import type { WorldChanges } from './world-changes'

/** The world's sign-up mode as a store that React can subscribe to. */
export async function watchSignUpMode(send: SendVerb, { onWorldChanged }: Pick<WorldChanges, 'onWorldChanged'>) {
  const read = createStudioClient(send).studio.signUpMode
  const listeners = new Set<() => void>()
  let mode = await read()

  async function refresh() {
    const next = await read()
    if (next === mode) return
    mode = next
    for (const listener of listeners) listener()
  }

  onWorldChanged(() => void refresh())

  return {
    get: () => mode,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
