import { testBack } from '../support/back-from-provider'
import { test } from '../support/production-build'

// Playwright starts Chromium without a back/forward cache.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

// Chromium keeps no page that has fetched what must not be stored. Other backends do not say that of each answer.
test.beforeEach(async ({ context }) => {
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.fallback()
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } })
  })
})

test.afterEach(({ context }) => context.unrouteAll({ behavior: 'ignoreErrors' }))

testBack({ cached: true })
