import { type BrowserContext, expect, type Page } from '@playwright/test'
import { blockCookies, withProfile } from '../support/chromium-profile'
import { fillRegistration, fillSignUp, heading, signInAtIdentityProvider, logIn, signIn } from '../support/user-steps'
import { test } from '../support/production-build'
import { watchConsole } from '../support/watch-console'

/** Runs in a browser that blocks all cookies; whatever its console complains of fails. */
async function withoutCookies(run: (page: Page) => Promise<void>) {
  await withProfile(blockCookies, async (context) => {
    const watched = await watchConsole(context, 'chromium')
    // A page that is left while Chromium loads its icon.
    watched.tolerate(/^Error while trying to use the following icon from the Manifest/)
    await run(await context.newPage())
    watched.verify()
  })
}

test('sign-in and log-in say that the browser keeps no cookies', async ({ site }) => {
  await withoutCookies(async (page) => {
    await page.goto(`${site}/login`)
    expect(await refusals(page)).toEqual(['localStorage', 'sessionStorage', 'locks', 'indexedDB', 'caches', 'worker'])
    await signIn(page, 'ada@acme.test')
    await expect(page.getByRole('alert')).toContainText('Allow cookies for this site')
    await page.goto(`${site}/portal/acme/login`)
    await logIn(page, 'dev@acme.test')
    await expect(page.getByRole('alert')).toContainText('Allow cookies for this site')
  })
})

/** What this browser has, and refuses. */
function refusals(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const refused: string[] = []
    const attempts: readonly [string, () => unknown][] = [
      ['localStorage', () => localStorage],
      ['sessionStorage', () => sessionStorage],
      ['locks', () => navigator.locks.request('any', () => true)],
      [
        'indexedDB',
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open('any')
            opening.onsuccess = resolve
            opening.onerror = reject
          }),
      ],
      ['caches', () => caches.keys()],
      ['worker', () => navigator.serviceWorker.getRegistration()],
    ]
    for (const [name, attempt] of attempts) {
      try {
        await attempt()
      } catch {
        refused.push(name)
      }
    }
    return refused
  })
}

test.describe('private pages lead to sign-in', () => {
  for (const [path, title] of [
    ['/', 'Sign in to Konnect'],
    ['/plan', 'Sign in to Konnect'],
    ['/account', 'Sign in to Konnect'],
    ['/portal/acme', 'Log in to Acme Dev Portal'],
    ['/portal/acme/apis/orders', 'Log in to Acme Dev Portal'],
  ] as const) {
    test(path, async ({ site }) => {
      await withoutCookies(async (page) => {
        await page.goto(site + path)
        await expect(heading(page, title)).toBeVisible()
      })
    })
  }
})

test('sign-up and forgot do without', async ({ site }) => {
  await withoutCookies(async (page) => {
    await page.goto(`${site}/register`)
    await fillSignUp(page, 'grace@navy.test')
    await expect(heading(page, 'Check your email')).toBeVisible()
    await page.goto(`${site}/portal/acme/register`)
    await fillRegistration(page, 'Grace Hopper', 'grace@navy.test')
    for (const root of ['', '/portal/acme']) {
      await page.goto(`${site}${root}/forgot-password`)
      await page.getByRole('textbox', { name: 'Email' }).fill('grace@navy.test')
      await page.getByRole('button', { name: 'Recover Password' }).click()
      await expect(heading(page, 'Check your email')).toBeVisible()
    }
  })
})

test('single sign-on comes back and says that there is no session', async ({ site }) => {
  await withoutCookies(async (page) => {
    await page.goto(`${site}/portal/sso/login/sso`)
    await signInAtIdentityProvider(page, 'new@partner.test')
    await expect(page.getByRole('alert')).toContainText('If you block cookies, allow them')
    await expect(page.getByRole('link', { name: 'Login with SSO' })).toBeVisible()
    await page.goto(`${site}/login/acme`)
    await signInAtIdentityProvider(page, 'ada@acme.test')
    await expect(page.getByRole('alert')).toContainText('If you block cookies, allow them')
  })
})

for (const { realm, path, inside, out, entry, enter } of [
  {
    realm: 'Konnect',
    path: '/login',
    inside: 'Welcome, Ada',
    out: 'Sign out',
    entry: 'Sign in to Konnect',
    enter: (page: Page) => signIn(page, 'ada@acme.test'),
  },
  {
    realm: 'a portal',
    path: '/portal/acme/login',
    inside: 'APIs',
    out: 'Log out',
    entry: 'Log in to Acme Dev Portal',
    enter: (page: Page) => logIn(page, 'dev@acme.test'),
  },
]) {
  test(`cookies blocked while signed in to ${realm}: signing out works, and so does the way to sign-in`, async ({
    site,
  }) => {
    await withProfile(
      () => undefined,
      async (context) => {
        const watched = await watchConsole(context, 'chromium')
        const page = await context.newPage()
        await page.goto(site + path)
        await enter(page)
        await expect(heading(page, inside)).toBeVisible()
        await page.getByRole('button', { name: /^Account/ }).click()
        await setBlocked(context)
        expect(await refusals(page)).toContain('indexedDB')
        await page.getByRole('button', { name: out }).click()
        await expect(heading(page, entry)).toBeVisible()
        await page.goto(site + path.replace('/login', '/'))
        await expect(heading(page, entry)).toBeVisible()
        watched.verify()
      },
    )
  })
}

/** As a person does it in Chrome's settings, while pages are open. */
async function setBlocked(context: BrowserContext) {
  const settings = await context.newPage()
  await settings.goto('chrome://settings/content/siteData')
  await settings.evaluate('chrome.send("setDefaultValueForContentType", ["cookies", "block"])')
  await settings.close()
}
