import { setupServer } from 'msw/node'

/** Takes every request of a test; `renderApp` gives it that test's own backend. */
export const server = setupServer()

const pending = new Set<string>()
server.events.on('request:start', ({ requestId }) => void pending.add(requestId))
server.events.on('request:end', ({ requestId }) => void pending.delete(requestId))

/** Longest wait for a request that nobody waits for any more, in ms: some are made to hang. */
const idleTimeoutMs = 300

/** Resolves when no request is under way and none follows: a late one would meet the next test's backend, or none. */
export async function waitForIdle(): Promise<void> {
  const until = performance.now() + idleTimeoutMs
  for (let calm = 0; calm < 2 && performance.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 0))
    calm = pending.size === 0 ? calm + 1 : 0
  }
  pending.clear()
}
