import { QueryClient } from '@tanstack/react-query'
import { isProblem } from '../api/api-problem'

/** Faults that may pass by themselves: worth another read, never another write. */
const passing = ['network', 'timeout', 'server-error', 'unavailable'] as const
const retries = 2

/** `retryDelayMs`: first pause between tries; doubled each time. */
export function createQueryClient(retryDelayMs = 400): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => count < retries && isProblem(error, ...passing),
        retryDelay: (count) => retryDelayMs * 2 ** count,
        // The calls go out and say themselves that there is no network: pausing would be an endless spinner.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
