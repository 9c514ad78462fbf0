import { expect, type Page } from '@playwright/test'

/** Opens a page whose scripts are held back; answers how to let them go. */
export async function openWithoutScripts(page: Page, url: string): Promise<() => void> {
  const gate: { open?: () => void } = {}
  const held = new Promise<void>((resolve) => (gate.open = resolve))
  await page.context().route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = JSON.stringify(list.getEntries())
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'commit' })
  return () => gate.open?.()
}

/** A form works. */
export const expectHydrated = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-hydrated', '')

/** Since `openWithoutScripts`. */
export const expectNoLayoutShift = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-shifts')

/** Page loads and writes, as they go out: `POST /path body`. */
export function recordRequests(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.method() === 'POST')
      sent.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim())
  })
  return sent
}
