import { expect, type Page } from '@playwright/test'
import { expectHydrated } from '../support/open-without-scripts'
import { heading, logIn } from '../support/user-steps'
import { test } from '../support/production-build'

/** Writes with an input method: each stage stands in the field, and only the last is meant. */
async function compose(page: Page, stages: readonly string[], word: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of stages) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    // Longer than the search waits for more.
    await page.clock.runFor(250)
  }
  await session.send('Input.insertText', { text: word })
  await session.detach()
}

test('the catalog searches for the word that was composed, not for the stages on the way', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const query = new URL(request.url()).searchParams.get('filter[name][contains]')
    if (query !== null) asked.push(query)
  })
  await page.clock.install()
  await page.goto('/portal/acme/login')
  await logIn(page, 'dev@acme.test')
  await expect(heading(page, 'APIs')).toBeVisible()
  const search = page.getByRole('searchbox', { name: 'Search APIs' })
  await search.click()
  await compose(page, ['ｋ', 'けｎ', 'けんさ', 'けんさく'], '検索')
  await expect(search).toHaveValue('検索')
  await expect(page.getByRole('heading', { name: 'No API matches “検索”' })).toBeVisible()
  expect(asked).toEqual(['検索'])

  // And what is typed without an input method is asked for as before.
  await search.fill('pay')
  await expect(page.getByText(/for “pay”/)).toBeVisible()
  expect(asked).toEqual(['検索', 'pay'])
})

test('what was composed in a form is what it sends', async ({ page }) => {
  await page.clock.install()
  await page.goto('/register')
  await expectHydrated(page)
  await page.getByLabel('First name').click()
  await compose(page, ['や', 'やま', 'やまだ'], '山田')
  await expect(page.getByLabel('First name')).toHaveValue('山田')
  await expect(heading(page, 'Create your Konnect account')).toBeVisible()
})
