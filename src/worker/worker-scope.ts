/** The little of a service worker's surroundings that is used; TypeScript knows either a page's or a worker's. */
export interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> & { open(name: string): Promise<UsedCache> }
  readonly clients: { claim(): Promise<void> }
  readonly fetch: typeof fetch
  skipWaiting(): Promise<void>
  addEventListener<Type extends keyof WorkerEvents>(type: Type, listen: (event: WorkerEvents[Type]) => void): void
}

export type UsedCache = Pick<Cache, 'match' | 'put'>

interface WorkerEvents {
  install: Lasting
  activate: Lasting
  fetch: Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
  message: Lasting & { readonly data: unknown }
}

interface Lasting {
  /** The worker lives until then. */
  waitUntil(work: Promise<unknown>): void
}
