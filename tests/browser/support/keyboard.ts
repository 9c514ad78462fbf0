import type { Page } from '@playwright/test'
import { test as base } from './mock-build'
import { type ScreenReader, startScreenReader } from './screen-reader'

/** Every journey by keyboard alone: where the focus is after each step, and what is heard on the way. */
export const test = base.extend<{ reader: ScreenReader }>({
  reader: async ({ page }, provide) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(() => {
      if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
    })
    await provide(await startScreenReader(page))
  },
})

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
export const email = (page: Page) => page.getByRole('textbox', { name: 'Email' })

/** Types into one field after the other. */
export async function fill(
  reader: ScreenReader,
  fields: readonly (readonly [ReturnType<typeof email>, string])[],
): Promise<void> {
  for (const [field, value] of fields) {
    await reader.tabTo(field)
    await reader.type(value)
  }
}

/** From the account menu, its arrow keys included. */
export async function signOutByKeyboard(page: Page, reader: ScreenReader, name: string): Promise<void> {
  const menu = button(page, /^Account/)
  await reader.tabBackTo(menu)
  await reader.press('Enter')
  await reader.press('ArrowDown')
  await page.keyboard.press('End')
  await reader.expectFocus(button(page, name))
  await reader.press('Escape')
  await reader.expectFocus(menu)
  await reader.press('Enter')
  await reader.tabTo(button(page, name))
  await reader.press('Enter')
}
