import { isProblem } from './api-problem'

/** Transient faults. Reads are tried again, writes never are. */
const transientCodes = ['network', 'timeout', 'server-error', 'unavailable'] as const
const maxRetries = 2

/** Whether a read that has failed `count` times before is worth another try. */
export function isWorthRetrying(count: number, error: unknown): boolean {
  return count < maxRetries && isProblem(error, ...transientCodes)
}

/** The pause before it, in ms; it doubles each time. */
export function retryDelay(count: number, firstMs: number): number {
  return firstMs * 2 ** count
}

/** Reads, and tries again after a pause. Throws what the last try throws. */
export async function readWithRetries<T>(read: () => Promise<T>, firstDelayMs: number): Promise<T> {
  for (let count = 0; ; count++) {
    try {
      return await read()
    } catch (error) {
      if (!isWorthRetrying(count, error)) throw error
      await new Promise((resolve) => setTimeout(resolve, retryDelay(count, firstDelayMs)))
    }
  }
}
