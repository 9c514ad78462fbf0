import { type BrowserContext, expect } from '@playwright/test'

/**
 * Chromium itself writes a line for every failed answer. Two are no failure: nobody is signed in; a portal has no logo.
 * Playwright writes one where a test has no service worker.
 */
const unavoidable = [
  /^Failed to load resource: the server responded with a status of 401\b/,
  /^Failed to load resource: the server responded with a status of 404\b.* \S+\/assets\/logo$/,
  /^Service Worker registration blocked by Playwright/,
]

export interface Watch {
  /** A line of the console that this test provokes on purpose. */
  tolerate(line: RegExp): void
}

/** Listens to everything a browser complains of: console errors and warnings, uncaught errors, policy violations. */
export async function watch(context: BrowserContext): Promise<Watch & { verify(): void }> {
  const complaints: string[] = []
  const tolerated = [...unavoidable]
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${String(error.error())}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  return {
    tolerate: (line) => void tolerated.push(line),
    verify() {
      expect(complaints.filter((line) => !tolerated.some((known) => known.test(line)))).toEqual([])
    },
  }
}
