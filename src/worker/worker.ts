import { keptDocuments, strategyFor } from './strategy'
import type { UsedCache, WorkerScope } from './worker-scope'

interface Build {
  /** Changes with every build. */
  readonly id: string
  /** What sign-in and the empty page need, beside what their documents name. */
  readonly assets: readonly string[]
}

const prefix = 'konnect-access-'

/** Keeps the sign-in page for when there is no network. Each build has its own cache, and takes the others away. */
export function startWorker(scope: WorkerScope, build: Build): void {
  const { origin } = scope.location
  const opened = () => scope.caches.open(prefix + build.id)

  scope.addEventListener('install', (event) => event.waitUntil(install()))
  scope.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => scope.clients.claim())))
  scope.addEventListener('message', (event) => event.waitUntil(keepAssets(addressesIn(event.data))))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const strategy = strategyFor(request, origin)
    if (strategy.kind === 'asset') event.respondWith(asset(request, (work) => event.waitUntil(silent(work))))
    if (strategy.kind === 'document') {
      event.respondWith(document(request, strategy.kept, (work) => event.waitUntil(silent(work))))
    }
  })

  async function install() {
    const named = await Promise.all(keptDocuments.map(keepDocument))
    await keepAssets([...build.assets, ...named.flat()])
    await scope.skipWaiting()
  }

  async function dropOthers() {
    const names = await scope.caches.keys()
    const others = names.filter((name) => name.startsWith(prefix) && name !== prefix + build.id)
    await Promise.all(others.map((name) => scope.caches.delete(name)))
  }

  async function asset(request: Request, also: (work: Promise<unknown>) => void): Promise<Response> {
    const cache = await opened()
    const kept = await cache.match(request, { ignoreVary: true })
    if (kept) return kept
    const response = await scope.fetch(request)
    if (isAsset(response)) also(cache.put(request, response.clone()))
    return response
  }

  /** As the network has it. What it has changed at a kept document, a new configuration say, is kept anew. */
  async function document(request: Request, path: string, also: (work: Promise<unknown>) => void): Promise<Response> {
    try {
      const response = await scope.fetch(request)
      if (new URL(request.url).pathname === path && isPage(response)) also(compare(path, response.clone()))
      return response
    } catch (error) {
      const kept = await (await opened()).match(path, { ignoreVary: true })
      if (kept) return kept
      throw error
    }
  }

  async function compare(path: string, response: Response) {
    const kept = await (await opened()).match(path, { ignoreVary: true })
    if ((await kept?.text()) !== (await response.text())) await keepAssets(await keepDocument(path))
  }

  /** Asked for without cookies, so that it cannot hold anything of anybody's. Answers the assets it names. */
  async function keepDocument(path: string): Promise<string[]> {
    const response = await scope.fetch(path, { credentials: 'omit', cache: 'no-store' })
    const html = await response.clone().text()
    if (!isPage(response) || !html.includes('id="app-config"')) throw new Error(`${path} is not ours`)
    await (await opened()).put(path, response)
    return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
  }

  async function keepAssets(files: readonly string[]) {
    const cache = await opened()
    await Promise.all([...new Set(files)].map((file) => keepAsset(cache, new URL(file, origin).href)))
  }

  async function keepAsset(cache: UsedCache, url: string) {
    if (strategyFor({ method: 'GET', mode: 'no-cors', url }, origin).kind !== 'asset' || (await cache.match(url)))
      return
    const response = await scope.fetch(url)
    if (isAsset(response)) await cache.put(url, response)
  }
}

function addressesIn(data: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : []
  return list.filter((one) => typeof one === 'string').filter((one) => URL.canParse(one))
}

/** A full disk, say: the answer is there all the same. */
async function silent(work: Promise<unknown>) {
  await work.catch(() => undefined)
}

function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}

function isPage(response: Response): boolean {
  return isWhole(response) && isHtml(response)
}

/** A server that answers everything with the app has no such file. */
function isAsset(response: Response): boolean {
  return isWhole(response) && !isHtml(response)
}
