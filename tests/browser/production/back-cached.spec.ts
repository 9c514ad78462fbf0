import { testBack } from '../support/back-from-provider'
import { test } from '../support/production-build'

// Playwright starts Chromium without a back/forward cache.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

testBack({ cached: true })
