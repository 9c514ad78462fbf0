import * as z from 'zod/mini'
import type { Send } from '../mock-client'
import type { WorldChanges } from './channel'

/** How far the world's clock is ahead of this device's, in ms, followed as people move it. */
export async function liveClock(send: Send, { onWorldChanged }: Pick<WorldChanges, 'onWorldChanged'>) {
  let aheadMs = 0
  async function read() {
    aheadMs = Date.parse(z.string().parse(await send('clock.now', {}))) - Date.now()
  }
  await read()
  onWorldChanged(({ by }) => {
    if (by === 'verb') void read()
  })
  return () => aheadMs
}
