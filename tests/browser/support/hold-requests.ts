import { type BrowserContext, expect } from '@playwright/test'

/**
 * Holds back every request to addresses that match, from now on. Answers how to let them go as soon as one is
 * waiting, since a test that held nothing back would prove nothing; that tells how many were.
 */
export async function holdRequests(context: BrowserContext, address: string): Promise<() => Promise<number>> {
  const waiting: (() => void)[] = []
  let isOpen = false
  await context.route(address, async (route) => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue().catch(() => undefined)
  })
  return async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    isOpen = true
    for (const open of waiting) open()
    await context.unroute(address)
    return waiting.length
  }
}
