import { loadDocument } from '../../../src/loading/document'
import type { Host } from '../host'

/**
 * Answers a page load that was meant for the backend (`…/authenticate/sso`): asks it, and goes where it says. Never
 * resolves, because the page is about to be left. A refusal is shown as it is, as a browser would.
 */
export async function followNavigation(host: Host, url: URL): Promise<never> {
  const response = await host.respond({
    method: 'GET',
    url: url.pathname + url.search,
    origin: url.origin,
    headers: { accept: 'text/html' },
    cookies: {},
    body: undefined,
  })
  if (response.delayMs > 0) await host.markDelivered(response)
  const { location: target } = response.headers
  if (target !== undefined && !response.drop) {
    loadDocument(new URL(target, url), { replace: true })
  } else {
    const text = document.createElement('pre')
    text.textContent = response.drop ? 'mock: the connection was dropped' : String(response.body ?? response.status)
    document.body.replaceChildren(text)
  }
  return new Promise<never>(() => undefined)
}
