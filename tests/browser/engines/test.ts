import { test as base, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { findFirefox, hasWebKit, howToInstall } from '../../../scripts/find-engines.mjs'
import { nextPaint } from '../support/frames'
import { type Driver, startWebKitDriver } from './webdriver'
import { WebKitContext } from './webkit'

export type Engine = 'chromium' | 'firefox' | 'webkit'

/**
 * Playwright's test for three engines: a test that is tagged `@engines` runs in Firefox and WebKitGTK, too. Chromium and
 * Firefox are Playwright's; for WebKitGTK, `page` and `context` have the part of Playwright's interface that such tests
 * use, and `expect` is that of `./expect`.
 */
export const test = base.extend<{ engine: Engine; isPresent: boolean }, { driver: Driver | null }>({
  engine: ['chromium', { option: true }],
  driver: [
    async ({}, provide, { project }) => {
      const driver = project.name === 'webkit' && hasWebKit() ? await startWebKitDriver() : null
      await provide(driver)
      driver?.stop()
    },
    { scope: 'worker' },
  ],
  /** Before any other: where an engine is missing, its tests are not run, and say so. */
  isPresent: [
    async ({ engine }, provide, { skip }) => {
      if (engine === 'firefox') skip(!findFirefox(), howToInstall.firefox)
      if (engine === 'webkit') skip(!hasWebKit(), howToInstall.webkit)
      await provide(true)
    },
    { auto: true },
  ],
  context: async ({ context, driver, baseURL, viewport }, provide) => {
    if (!driver || !baseURL || !viewport) return provide(context)
    const webkit = new WebKitContext({ driver, baseURL, ...viewport })
    await provide(webkit as unknown as BrowserContext)
    await webkit.close()
  },
  page: async ({ page, engine }, provide) => {
    if (engine === 'firefox') typeIntoFields(page.locator('html'))
    if (engine !== 'webkit') paintBeforeLeaving(page)
    await provide(page)
  },
})

/**
 * What a test has seen in the document may not be painted yet when it opens the next address, and `frames` records what
 * is painted. A person is never that fast. The WebKit driver looks once a frame by itself.
 */
function paintBeforeLeaving(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (...address) => {
    if (page.url() !== 'about:blank') await page.evaluate(nextPaint)
    return goto(...address)
  }
}

/** In Firefox, Playwright's own `fill` sets the value in the page, which React does not notice. So it types. */
function typeIntoFields(locator: Locator): void {
  const prototype = Object.getPrototypeOf(locator) as Locator
  prototype.fill = async function (this: Locator, text: string) {
    await this.press('ControlOrMeta+a')
    await (text ? this.pressSequentially(text) : this.press('Delete'))
  }
}
