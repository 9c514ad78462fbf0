import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, needChromium } from './scripts/find-chromium.mjs'
import { findFirefox } from './scripts/find-engines.mjs'
import type { Engine } from './tests/browser/engines/test'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/** A frame in a process of its own can begin before Playwright has reached it, which then waits for it in vain. */
const oneProcess = '--disable-features=IsolateSandboxedIframes'

const chromium = { launchOptions: { executablePath: needChromium(), args: [...chromiumArgs, oneProcess] } }
process.env.FIREFOX_PATH = findFirefox() ?? ''
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: fileURLToPath(new URL('tests/browser/engines/firefox.mjs', import.meta.url)) },
} as const

/** Real browsers against the built apps; each worker serves them itself, on free ports. Needs `dist` and `dist-mock`. */
export default defineConfig<{ translated: boolean; engine: Engine }>({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'en-US',
    actionTimeout: 15_000,
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: { ...chromium, viewport: desktop } },
    // The journeys, in pages that the browser translates.
    { name: 'translated', testMatch: /production\/(journey|konnect)\.spec/, use: { ...chromium, translated: true } },
    { name: 'phone', grep: /@phone/, use: { ...chromium, viewport: phone, hasTouch: true, isMobile: true } },
    { name: 'firefox', grep: /@engines/, use: { ...firefox, engine: 'firefox', viewport: desktop } },
    { name: 'webkit', grep: /@engines/, use: { ...chromium, engine: 'webkit', viewport: phone } },
  ],
})
