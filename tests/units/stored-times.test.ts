import fc from 'fast-check'
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ageOf, remainingMs } from '../../src/api/clock'
import { isSsoLoop } from '../../src/sign-in/return-to'
import { clearOldDrafts, loadDraft, saveDraft } from '../../src/forms/form-draft'
import { startCoolDown, useCoolDown } from '../../src/email-links/use-cool-down'
import { useCountdown } from '../../src/forms/use-countdown'
import { claimReload } from '../../src/loading/document'
import { konnectRealm } from '../../src/paths'

const now = Date.UTC(2026, 0, 5)
const year = 365 * 24 * 60 * 60_000
const mailing = { purpose: 'test', email: 'ada@acme.test' }

function at(time: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: time })
}

afterEach(() => void vi.useRealTimers())

test('no remembered time makes anybody wait longer than the wait itself, nor counts from the future', () => {
  at(now)
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer({ min: -2 * year, max: 2 * year })), fc.nat(year), (shift, ms) => {
      const left = remainingMs({ at: now + shift, ms })
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThanOrEqual(ms)
      if (!(shift < 1000)) expect([left, ageOf(now + shift)]).toEqual([0, Infinity])
    }),
  )
})

test.each([year, 24 * 60 * 60_000, 5000])('what was kept while the clock was %i ms ahead counts as absent', (ahead) => {
  at(now + ahead)
  saveDraft('form', { email: 'ada@acme.test' })
  startCoolDown(mailing, 60_000)
  for (let start = 0; start < 3; start++) isSsoLoop(konnectRealm)
  expect(isSsoLoop(konnectRealm)).toBe(true)
  expect(renderHook(() => useCoolDown(mailing)).result.current.wait).toBeDefined()
  expect(claimReload()).toBe(true)
  at(now)
  clearOldDrafts()
  expect(loadDraft('form').values).toEqual({})
  expect(renderHook(() => useCoolDown(mailing)).result.current.wait).toBeUndefined()
  expect(isSsoLoop(konnectRealm)).toBe(false)
})

test('a page that loaded itself anew while the clock was ahead may do so again with the next build', () => {
  at(now + year)
  claimReload()
  const [key = ''] = Object.keys(sessionStorage)
  sessionStorage.setItem(key, sessionStorage.getItem(key)?.replace(/^\S+/, 'another-build') ?? '')
  expect(claimReload()).toBe(false)
  at(now)
  expect(claimReload()).toBe(true)
})

test('a countdown ends when the clock jumps back while it is shown', () => {
  at(now)
  const wait = { at: now, ms: 60_000 }
  const { result, rerender } = renderHook(() => useCountdown(wait))
  expect(result.current).toBe(60)
  at(now - year)
  rerender()
  expect(result.current).toBe(0)
})

test.each(['', 'soon', '7', `${now}`, `${now + 2 * year}`, `${now} Infinity`, `${now} ${2 * year}`, `${now} -1`])(
  '%j in the storage is no wait',
  (nonsense) => {
    at(now)
    startCoolDown(mailing, 60_000)
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, nonsense)
    expect(renderHook(() => useCoolDown(mailing)).result.current.wait).toBeUndefined()
  },
)
