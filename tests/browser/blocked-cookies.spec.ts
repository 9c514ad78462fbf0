import { expect } from '@playwright/test'
import { test } from './support/mock-build'
import { blockCookies, withProfile } from './support/chromium-profile'
import { heading, logIn, logOut, signIn, signOut } from './support/user-steps'
import { watchConsole } from './support/watch-console'

test('mock mode starts for a designer who blocks cookies; a world lasts as long as its page', async ({ site }) => {
  await withProfile(blockCookies, async (context) => {
    const watched = await watchConsole(context, 'chromium')
    watched.tolerate(/^Mock mode goes on without a service worker/)
    const page = await context.newPage()
    await page.goto(`${site}/login`)
    await signIn(page, 'ada@acme.test')
    await expect(heading(page, 'Welcome, Ada')).toBeVisible()
    await signOut(page)
    await page.goto(`${site}/portal/acme/login`)
    await logIn(page, 'dev@acme.test')
    await expect(heading(page, 'APIs')).toBeVisible()
    await logOut(page)
    watched.verify()
  })
})
