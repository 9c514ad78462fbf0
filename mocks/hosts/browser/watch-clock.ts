import { createMockClient, type SendVerb } from '../verbs'
import type { WorldChanges } from './world-changes'

/** How far the world's clock is ahead of this device's, in ms, followed as people move it. */
export async function watchClock(send: SendVerb, { onWorldChanged }: Pick<WorldChanges, 'onWorldChanged'>) {
  const { clock } = createMockClient(send)
  let offsetMs = 0
  async function read() {
    offsetMs = Date.parse(await clock.now()) - Date.now()
  }
  await read()
  onWorldChanged(({ by }) => {
    if (by === 'verb') void read()
  })
  return () => offsetMs
}
