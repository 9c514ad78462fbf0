import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { words } from '../../../mocks/studio/words'
import { describeFocus, readMain } from './accessibility-tree'
import { recordAnnouncements } from './record-announcements'
import { heading } from './user-steps'

/**
 * A person who has a keyboard and hears the page. Each step asserts where the focus is, and writes down what a screen
 * reader would say: `docs/accessibility.md`, "What people hear".
 */
export interface ScreenReader {
  /** By its address, or from an e-mail: the only thing done without the keyboard. */
  open(path: string, title: string | RegExp): Promise<void>
  /** Presses Tab until the control has the focus; fails when it cannot be reached. */
  tabTo(target: Locator): Promise<void>
  /** The same, backwards. */
  tabBackTo(target: Locator): Promise<void>
  type(text: string): Promise<void>
  press(key: string): Promise<void>
  /** A new screen: its heading has the focus, and is read on from. */
  expectNewScreen(title: string | RegExp): Promise<void>
  /** A new page, which the browser itself announces: the focus is at its start. */
  expectNewPage(title: string | RegExp): Promise<void>
  /** The same screen: the focus is here now. */
  expectFocus(target: Locator): Promise<void>
  /** A dialog: its heading has the focus, and is read on from. */
  expectDialog(title: string): Promise<void>
  /** Compares all that was heard with `tests/browser/transcripts/<name>.txt`. */
  expectTranscript(name: string): void
}

/** What is said only when an answer, or the mock backend, takes its time. */
const slowAnnouncements: readonly string[] = ['polite: Loading', `status: ${words.starting}`]

const folder = fileURLToPath(new URL('../transcripts/', import.meta.url))

export async function startScreenReader(page: Page): Promise<ScreenReader> {
  const takeHeard = await recordAnnouncements(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const lines: string[] = []
  const write = (line: string) => lines.push(withoutVolatileText(line))

  async function hear() {
    for (const said of await takeHeard()) if (!slowAnnouncements.includes(said)) write(`    ${said}`)
  }

  /** What is said of an answer comes with it. */
  async function waitForAnswers() {
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  }

  async function readScreen() {
    await waitForAnswers()
    write(`  page: ${await page.title()}`)
    await hear()
    for (const line of await readMain(session)) write(`  | ${line}`)
  }

  async function whereFocusIs() {
    write(`    > ${await describeFocus(page, session)}`)
  }

  async function walk(key: 'Tab' | 'Shift+Tab', target: Locator) {
    await expect(target).toBeVisible()
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(key)
      write(`  ${key} ${await describeFocus(page, session)}`)
      if (await target.evaluate((node) => node === document.activeElement)) return
    }
    await expect(target).toBeFocused()
  }

  return {
    async open(path, title) {
      write(`opens ${path.replace(/#.*/, '#…')}`)
      await page.goto(path)
      await expect(heading(page, title)).toBeVisible()
      await readScreen()
    },
    tabTo: (target) => walk('Tab', target),
    tabBackTo: (target) => walk('Shift+Tab', target),
    async type(text) {
      write(`  types ${text}`)
      await page.keyboard.type(text)
      await hear()
    },
    async press(key) {
      write(`  presses ${key}`)
      await page.keyboard.press(key)
    },
    async expectNewScreen(title) {
      await expect(heading(page, title)).toBeFocused()
      await waitForAnswers()
      await hear()
      await whereFocusIs()
      await readScreen()
    },
    async expectNewPage(title) {
      await expect(heading(page, title)).toBeVisible()
      await expect.poll(() => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 6))).toBe('<body>')
      await readScreen()
    },
    async expectFocus(target) {
      await expect(target).toBeFocused()
      await hear()
      await whereFocusIs()
    },
    async expectDialog(title) {
      await expect(page.getByRole('dialog').getByRole('heading', { name: title })).toBeFocused()
      await hear()
      for (const line of await readMain(session)) write(`  | ${line}`)
    },
    expectTranscript(name) {
      const file = `${folder}${name}.txt`
      const heard = `${lines.join('\n')}\n`
      const { updateSnapshots } = base.info().config
      if (updateSnapshots === 'all' || updateSnapshots === 'changed') writeFileSync(file, heard)
      expect(heard, `what people hear; docs/accessibility.md says how to accept a change`).toBe(
        existsSync(file) ? readFileSync(file, 'utf8') : '',
      )
    },
  }
}

/** Without what differs from day to day: dates, and seconds that are left. */
function withoutVolatileText(line: string): string {
  return line
    .replace(/\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g, '<date>')
    .replace(/\b\d{1,2}:\d\d\s[AP]M\b/g, '<time>')
    .replace(/\b\d+ (seconds?|minutes?)\b/g, '<n> $1')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, '')
}
