import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHttpSender } from '../../../mocks/hosts/create-http-sender'
import { createMockClient, type MockVerbs } from '../../../mocks/hosts/verbs'
import { configure } from '../../../build/configure'
import { fetchPortal } from '../../../build/fetch-portal'
import { startMockApi } from '../../../scripts/mock-api.mjs'
import { startPreview } from '../../../scripts/preview.mjs'
import { test as base } from '../engines/test'
import { type Frames, recordFrames } from './frames'
import { translate } from './translator'
import { watchConsole, type ConsoleWatch } from './watch-console'

interface Api {
  readonly url: string
  readonly verbs: MockVerbs
}

/** Answers the address of a build with another configuration. */
type ServeConfigured = (...pairs: string[]) => Promise<string>

/** Tests of `dist` as it is deployed: served with its security headers, the API beside it on the same origin. */
export const test = base.extend<
  {
    translated: boolean
    watched: ConsoleWatch
    frames: Frames
    mock: MockVerbs
    configured: ServeConfigured
    configuredForPortal: ServeConfigured
  },
  { api: Api; site: string }
>({
  api: [
    async ({}, provide) => {
      const { url, close } = await startMockApi()
      await provide({ url, verbs: createMockClient(createHttpSender(url)) })
      await close()
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ api }, provide) => {
      const preview = await startPreview({ api: api.url })
      await provide(preview.url)
      await preview.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, provide) => provide(site),
  mock: [
    async ({ api }, provide) => {
      await api.verbs.reset('default')
      await provide(api.verbs)
    },
    { auto: true },
  ],
  translated: [false, { option: true }],
  watched: [
    async ({ context, engine, translated }, provide) => {
      const watched = await watchConsole(context, engine)
      if (translated) await translate(context, 'after-hydration')
      await provide(watched)
      watched.verify()
    },
    { auto: true },
  ],
  frames: [
    async ({ context }, provide) => {
      const frames = await recordFrames(context)
      await provide(frames)
      frames.verify()
    },
    { auto: true },
  ],
  /** A copy of the build with another configuration, served. */
  configured: ({ api }, provide) => serveConfigured(api, {}, provide),
  /** The same, prerendered for the portal that answers at `/`. */
  configuredForPortal: ({ api }, provide) =>
    serveConfigured(api, { findPortal: (config) => fetchPortal(api.url, config) }, provide),
})

async function serveConfigured(
  api: Api,
  options: Parameters<typeof configure>[2],
  provide: (serve: ServeConfigured) => Promise<void>,
) {
  const undo: (() => Promise<void>)[] = []
  await provide(async (...pairs) => {
    const folder = mkdtempSync(join(tmpdir(), 'konnect-access-'))
    cpSync('dist', folder, { recursive: true })
    await configure(folder, pairs, options)
    const preview = await startPreview({ folder, api: api.url })
    undo.push(async () => {
      await preview.close()
      rmSync(folder, { recursive: true })
    })
    return preview.url
  })
  for (const step of undo) await step()
}

/** Where the newest e-mail to somebody leads. Fails when there is none. */
export async function newestLink(mock: MockVerbs, to: string): Promise<string> {
  const [email] = await mock.inbox(to)
  if (!email) throw new Error(`no e-mail to ${to}`)
  return email.links[0] ?? ''
}
