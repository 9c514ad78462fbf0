import { defineConfig } from '@playwright/test'
import { chromiumArgs, needChromium } from './scripts/find-chromium.mjs'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

/** A frame in a process of its own can begin before Playwright has reached it, which then waits for it in vain. */
const oneProcess = '--disable-features=IsolateSandboxedIframes'

/** Real Chromium against the built apps; each worker serves them itself, on free ports. Needs `dist` and `dist-mock`. */
export default defineConfig<{ translated: boolean }>({
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
    launchOptions: { executablePath: needChromium(), args: [...chromiumArgs, oneProcess] },
  },
  projects: [
    { name: 'desktop', use: { viewport: desktop } },
    // The journeys, in pages that the browser translates.
    { name: 'translated', testMatch: /production\/(journey|konnect)\.spec/, use: { translated: true } },
    { name: 'phone', grep: /@phone/, use: { viewport: phone, hasTouch: true, isMobile: true } },
  ],
})
