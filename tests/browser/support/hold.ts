import type { BrowserContext } from '@playwright/test'

/**
 * Holds back every request to addresses that match, from now on. Answers how to let them go, which also tells how many
 * were waiting.
 */
export async function hold(context: BrowserContext, address: string): Promise<() => Promise<number>> {
  const waiting: (() => void)[] = []
  let isOpen = false
  await context.route(address, async (route) => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue().catch(() => undefined)
  })
  return async () => {
    isOpen = true
    for (const open of waiting) open()
    await context.unroute(address)
    return waiting.length
  }
}
