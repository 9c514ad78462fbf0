import type { SignUpMode } from '../../../src/config/config'
import type { Host } from '../host'
import type { WorldChanges } from './channel'

/** The world's sign-up mode as a store that React can subscribe to. */
export async function liveSignUpMode(host: Host, { onWorldChanged }: WorldChanges) {
  const read = async (): Promise<SignUpMode> => (await host.read()).world.signUpMode
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
