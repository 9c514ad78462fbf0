import { type BrowserContext, expect } from '@playwright/test'
import type { Engine } from '../engines/test'
import { WebKitContext } from '../engines/webkit'

/** Lines that an engine writes by itself although nothing is wrong. */
const allowedLines: Readonly<Record<Engine, readonly RegExp[]>> = {
  // One for every failed answer. Two are no failure: nobody is signed in; a portal has no logo.
  chromium: [
    /^Failed to load resource: the server responded with a status of 401\b/,
    /^Failed to load resource: the server responded with a status of 404\b.* \S+\/assets\/logo$/,
  ],
  firefox: [
    // For each request that the mock build's worker was about to answer when the page was left.
    /^uncaught: Failed to load ‘.*’\. A ServiceWorker intercepted the request and encountered an unexpected error\./,
    // The font, when the page is left before it has come: NS_BINDING_ABORTED.
    /^uncaught: downloadable font: download failed .* status=2152398850 /,
  ],
  webkit: [],
}

export interface ConsoleWatch {
  /** A line of the console that this test provokes on purpose. */
  tolerate(line: RegExp): void
}

/** Listens to everything a browser complains of: console errors and warnings, uncaught errors, policy violations. */
export async function watchConsole(
  context: BrowserContext,
  engine: Engine,
): Promise<ConsoleWatch & { verify(): void }> {
  const complaints: string[] = []
  const tolerated = [...allowedLines[engine]]
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
      const written = context instanceof WebKitContext ? context.complaints() : complaints
      expect(written.filter((line) => !tolerated.some((known) => known.test(line)))).toEqual([])
    },
  }
}
