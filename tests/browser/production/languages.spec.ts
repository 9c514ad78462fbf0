import { type BrowserContext, expect, type Page } from '@playwright/test'
import { heading } from '../support/user-steps'
import { test } from '../support/production-build'

/** Holds a language's words back. Answers which files were asked for so far, and how they end: with words, or without. */
async function holdWords(context: BrowserContext, locale: string) {
  const gate: { open?: (outcome: 'words' | 'none') => void } = {}
  const opened = new Promise<'words' | 'none'>((resolve) => (gate.open = resolve))
  const asked: string[] = []
  await context.route(`**/assets/${locale}-*.js`, async (route) => {
    asked.push(route.request().url())
    if ((await opened) === 'words') await route.continue()
    else await route.abort()
  })
  return { asked, end: (outcome: 'words' | 'none') => gate.open?.(outcome) }
}

/** Resolves when the page has what it asked for, or has failed to get it, and has rendered what follows. */
const settled = (page: Page, files: readonly string[]) =>
  page.evaluate(async (urls) => {
    await Promise.allSettled(urls.map((url) => import(url)))
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  }, files)

for (const [what, outcome] of [
  ['words that come', 'words'],
  ['a failure that comes', 'none'],
] as const) {
  test(`${what} after another language was chosen changes nothing`, async ({ page, context, watched }) => {
    watched.tolerate(/Failed to load resource/)
    const german = await holdWords(context, 'de')
    await page.goto('/login')
    await expect(heading(page, 'Sign in to Konnect')).toBeVisible()
    const language = page.getByRole('combobox', { name: 'Language' })
    await language.selectOption('de')
    await expect.poll(() => german.asked).not.toEqual([])
    await language.selectOption('nl')
    await expect(heading(page, 'Inloggen bij Konnect')).toBeVisible()
    german.end(outcome)
    await settled(page, german.asked)
    await expect(heading(page, 'Inloggen bij Konnect')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    expect(await page.evaluate(() => localStorage.getItem('konnect-access:locale'))).toBe('nl')
  })
}
