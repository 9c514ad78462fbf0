import { isApiPath } from '../api-paths'
import { mockHeader } from '../fetch-adapter'
import { reactivateWorker } from './worker'

/** Numbers a request, so that the tab knows whether the worker brought it. */
const requestNumberHeader = 'x-mock-request'

interface FetchPatch {
  readonly answer: (request: Request) => Promise<Response>
  readonly hasWorker: () => boolean
}

/**
 * Wraps `window.fetch`: a call of our API always reaches the simulated backend. Chromium stops hidden workers, and msw
 * then lets requests through to the real network; such a call is noticed by the missing mark, the worker is revived,
 * the call sent once more, and in the end answered here. Returns the `answer` for the worker's handler to use.
 */
export function patchFetch({ answer, hasWorker }: FetchPatch): FetchPatch['answer'] {
  const original = window.fetch.bind(window)
  const seenByWorker = new Set<string>()
  let count = 0

  async function viaWorker(request: Request): Promise<Response | null> {
    const number = String((count += 1))
    request.headers.set(requestNumberHeader, number)
    try {
      const response = await original(request)
      return response.headers.has(mockHeader) ? response : null
    } catch (error) {
      if (seenByWorker.has(number) || request.signal.aborted) throw error
      return null
    } finally {
      seenByWorker.delete(number)
    }
  }

  async function mockedFetch(request: Request): Promise<Response> {
    if (hasWorker()) {
      const first = await viaWorker(request.clone())
      if (first) return first
      await reactivateWorker()
      const second = await viaWorker(request.clone())
      if (second) return second
    }
    const response = await abortable(request.signal, answer(request))
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }

  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    const target = new URL(request.url)
    return target.origin === location.origin && isApiPath(target.pathname)
      ? mockedFetch(request)
      : original(input, init)
  }

  return (request) => {
    const number = request.headers.get(requestNumberHeader)
    if (number) seenByWorker.add(number)
    return answer(request)
  }
}

function abortable<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => {
      // A caller's own reason need not be an Error; fetch rejects with it as it is.
      const reason: unknown = signal.reason
      reject(reason instanceof Error ? reason : new DOMException(String(reason), 'AbortError'))
    }
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
  return Promise.race([work, aborted])
}
