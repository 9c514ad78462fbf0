/** As long as Playwright waits here for an action or an expectation, in ms. */
const timeoutMs = 15_000
const intervalMs = 50

/** Runs until it does not throw, for as long as Playwright would. Throws what it threw last. */
export async function until<Value>(what: string, run: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + timeoutMs
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      await new Promise((resolve) => setTimeout(resolve, intervalMs))
    }
  }
}
