import '@testing-library/jest-dom/vitest'
import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import * as z from 'zod/mini'
import { headingFaults, stopWatchingHeadings } from './headings'
import { polyfillDialogAndPopover } from './polyfill-dialog-and-popover'
import { waitForIdle, server } from './msw-server'

// As src/main.tsx does.
z.config({ jitless: true })
polyfillDialogAndPopover()
// The first screen of a file loads its modules, which takes long on a busy machine.
configure({ asyncUtilTimeout: 5000, asyncWrapper: waitForReact(getConfig().asyncWrapper) })
window.scrollTo = () => undefined

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))

const consoleLines: string[] = []
beforeEach(() => {
  consoleLines.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation(
      (...words: unknown[]) => void consoleLines.push(words.map(String).join(' ')),
    )
  }
})

afterEach(async () => {
  stopWatchingHeadings()
  cleanup()
  await waitForIdle()
  server.resetHandlers()
  window.localStorage.clear()
  window.sessionStorage.clear()
  vi.restoreAllMocks()
  // What the console complains of is a defect, also when the screen looks right.
  if (consoleLines.length > 0) throw new Error(`The console said:\n${consoleLines.join('\n')}`)
  const wrong = headingFaults()
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

afterAll(() => server.close())

/**
 * Steps and waits end when React has done what it had scheduled meanwhile, effects included: it schedules by
 * `setImmediate`, which on a busy machine comes after the `setTimeout` that the library waits for.
 */
function waitForReact(wrap: <T>(step: () => Promise<T>) => Promise<T>): <T>(step: () => Promise<T>) => Promise<T> {
  return (step) =>
    wrap(async () => {
      const result = await step()
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
      return result
    })
}
