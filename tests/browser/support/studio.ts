import type { Page } from '@playwright/test'

/** The dock and its panel, beside whatever screen it is. */
export function getStudio(page: Page) {
  return page.getByRole('complementary', { name: 'Mock mode' })
}

/** Opens the panel where it is not open, and a section in it. */
export async function openSection(page: Page, name: string) {
  const studio = getStudio(page)
  const tabs = studio.getByRole('navigation', { name: 'Studio' })
  if (!(await tabs.isVisible())) await studio.getByRole('button', { name: /^Mock/ }).click()
  await tabs.getByRole('button', { name, exact: true }).click()
  return studio.getByRole('region', { name, exact: true })
}
