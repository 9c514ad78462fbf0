import { type BrowserContext, expect, type Page } from '@playwright/test'

/** Holds every script back until it is let go. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  const gate: { open?: () => void } = {}
  const held = new Promise<void>((resolve) => (gate.open = resolve))
  await context.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  return () => gate.open?.()
}

/** A form works. */
export const alive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-alive', '')

/** `data-shifts` of the page: what has moved; absent while nothing has. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = JSON.stringify(list.getEntries())
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Page loads and writes, as they go out: `POST /path body`. */
export function noteSent(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.method() === 'POST')
      sent.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim())
  })
  return sent
}
