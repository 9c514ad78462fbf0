import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { galleryHref, galleryStates } from '../../mocks/gallery/gallery-states'
import { startPreview } from '../../scripts/preview.mjs'
import { layoutFaults } from './support/layout'
import { test } from './support/mock-build'

const phone = { width: 320, height: 640 }

const mockBuild = process.env.MOCK_BUILD ?? 'dist-mock'

const states = galleryStates.filter(({ leaves }) => !leaves)
const screens = [...new Set(states.map(({ screen }) => screen))]
/** One of each screen: where something went wrong there are more words. The gallery's own test walks all of them. */
const sample = screens.flatMap((screen) => {
  const own = states.filter((state) => state.screen === screen)
  return own.find(({ shows }) => shows.failure) ?? own[0] ?? []
})

for (const locale of ['en-XA', 'ar-XB'] as const) {
  test(`at 320 px nothing is cut or runs over in ${locale}`, async ({ page, watched }) => {
    test.setTimeout(sample.length * 4_000)
    // The faults that some states are made of.
    watched.tolerate(/Failed to load resource/)
    await page.addInitScript(() => {
      if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
    })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(phone)
    const faults: string[] = []
    for (const { id } of sample) {
      await page.goto(`${galleryHref(id)}?locale=${locale}`)
      await expect(page.locator('html'), id).toHaveAttribute('data-mock-state', 'ready')
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar-XB' ? 'rtl' : 'ltr')
      faults.push(...(await layoutFaults(page, { phone: false })).map((fault) => `${id}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}

test('the language and its direction are there before the first paint, and remembered', async ({ page }) => {
  await page.addInitScript(() => {
    // The head has run, and nothing of the page is there yet.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return
      observer.disconnect()
      const { lang, dir } = document.documentElement
      sessionStorage.setItem('before-paint', `${lang} ${dir}`)
    }).observe(document, { childList: true, subtree: true })
  })
  for (const address of ['/login?locale=ar', '/login']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('تسجيل الدخول إلى Konnect')
    expect(await page.evaluate(() => sessionStorage.getItem('before-paint'))).toBe('ar rtl')
    await expect(page).toHaveURL(/\/login$/)
    await page.evaluate(() => sessionStorage.removeItem('before-paint'))
  }
})

const withoutGerman = test.extend<object, { site: string }>({
  site: [
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'without-german-'))
      cpSync(mockBuild, folder, { recursive: true, filter: (path) => !/\/assets\/de-[\w-]+\.js/.test(path) })
      const preview = await startPreview({ mock: true, folder })
      await provide(preview.url)
      await preview.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

withoutGerman.beforeEach(({ watched }) => watched.tolerate(/Failed to (?:load resource|fetch)|MIME type/))

withoutGerman('a language that cannot be loaded is said to be so, and the page stays as it is', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('Password', { exact: true }).fill('half a pass')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.getByRole('alert')).toHaveText(
    'This language could not be loaded. Check your connection and try again.',
  )
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('half a pass')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('nl')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

withoutGerman('a page that begins in a language that cannot be loaded begins in English', async ({ page }) => {
  await page.goto('/login?locale=de')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to Konnect')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
