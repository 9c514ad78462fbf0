import type { Page } from '@playwright/test'
import { startPreview } from '../../../scripts/preview.mjs'
import { test as base } from '../engines/test'
import type { SentEmail } from '../../../mocks/wire'
import { type Frames, recordFrames } from './frames'
import { watchConsole, type ConsoleWatch } from './watch-console'

/** Tests of `dist-mock`, or of `MOCK_BUILD`: each has a browser of its own, and so a world of its own. */
export const test = base.extend<{ watched: ConsoleWatch; frames: Frames }, { site: string }>({
  site: [
    async ({}, provide) => {
      const preview = await startPreview({ mock: true, folder: process.env.MOCK_BUILD })
      await provide(preview.url)
      await preview.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, provide) => provide(site),
  watched: [
    async ({ context, engine }, provide) => {
      const watched = await watchConsole(context, engine)
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
})

/** The newest e-mail to somebody, whoever's tab it is asked in. Fails when there is none. */
export async function newestEmail(page: Page, to: string): Promise<SentEmail> {
  const [email] = await page.evaluate((address) => window.__mock!.inbox(address), to)
  if (!email) throw new Error(`no e-mail to ${to}`)
  return email
}

/** Where the newest e-mail to somebody leads. */
export async function newestLink(page: Page, to: string): Promise<string> {
  const { links } = await newestEmail(page, to)
  return links[0] ?? ''
}

/** To the inbox by the studio beside the screen; there to the newest e-mail of a mailbox. */
export async function openInbox(page: Page, to: string): Promise<void> {
  const studio = page.getByRole('complementary', { name: 'Mock mode' })
  await studio.getByRole('button', { name: /^Mock/ }).click()
  await studio.getByRole('button', { name: 'Inbox', exact: true }).click()
  await studio.getByRole('link', { name: 'Open as a page' }).click()
  await page.getByRole('navigation', { name: 'Mailboxes' }).getByRole('link', { name: to }).click()
}

/** Presses a link inside the e-mail that the inbox shows. */
export async function followInEmail(page: Page, subject: string, link: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: subject }).waitFor()
  await page.frameLocator(`iframe[title="E-mail: ${subject}"]`).getByRole('link', { name: link, exact: true }).click()
}
