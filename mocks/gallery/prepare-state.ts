import { MockError } from '../verbs/mock-error'
import type { RemoteHost } from '../hosts/host'
import { createMockClient } from '../hosts/verbs'
import type { GalleryState } from './gallery-state'

/** Makes the world of a state and answers the address to open, path first. Throws MockError. */
export async function prepareState(host: RemoteHost, state: GalleryState, origin: string): Promise<string> {
  const { scenario, at, faults } = state
  await host.verb('open', { scenario, at })
  for (const each of state.before) {
    if ('verb' in each) await host.verb(each.verb, each.args)
    else await host.respond({ method: each.send, url: each.url, origin, headers: {}, cookies: {}, body: each.body })
  }
  const address = await getStateUrl(host, state)
  if (faults) await host.verb('open', { faults })
  return address
}

async function getStateUrl(host: RemoteHost, { open }: GalleryState): Promise<string> {
  if ('path' in open) return open.path
  const [email] = await createMockClient(host.verb).inbox(open.emailTo)
  const link = email?.links[0]
  if (link === undefined) throw new MockError(`no e-mail to ${open.emailTo}`)
  const { pathname, search, hash } = new URL(link)
  return pathname + search + hash
}
