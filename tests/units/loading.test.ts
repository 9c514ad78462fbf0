import { afterEach, expect, test, vi } from 'vitest'
import { claimReload } from '../../src/loading/document'

afterEach(() => void vi.useRealTimers())

test('a page is loaded anew once for a build, however often it fails and however late', () => {
  expect(claimReload()).toBe(true)
  expect(claimReload()).toBe(false)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 60_000 })
  expect(claimReload()).toBe(false)
})

test('two builds that take turns are no loop: not twice within a minute', () => {
  expect(claimReload()).toBe(true)
  const [key = ''] = Object.keys(sessionStorage)
  const other = (ms: number) =>
    sessionStorage.setItem(key, `https://a.example/assets/other-build.js ${Date.now() - ms}`)
  other(59_000)
  expect(claimReload()).toBe(false)
  other(61_000)
  expect(claimReload()).toBe(true)
})

test('not without a network, nor where the browser keeps nothing', () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  expect(claimReload()).toBe(false)
  online.mockRestore()
  const storage = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(claimReload()).toBe(false)
  storage.mockRestore()
})
