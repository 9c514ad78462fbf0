import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createStoredValue } from '../../src/state/stored-value'
import { useStoredValue } from '../../src/state/use-stored-value'

const numbers = createStoredValue(
  'localStorage',
  'numbers:',
  (text) => {
    const parsed: unknown = JSON.parse(text)
    if (!Array.isArray(parsed)) throw new Error('not a list')
    return parsed.map(Number)
  },
  JSON.stringify,
)

/** As the browser does it: another tab has written already when the event comes. */
function writeInAnotherTab(key: string, text: string) {
  localStorage.setItem(key, text)
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

test('values of a kind are told apart by their names', () => {
  expect(numbers.set([1], 'one')).toBe(true)
  numbers.set([2], 'two')
  localStorage.setItem('other', '[3]')
  expect(Object.entries(localStorage)).toContainEqual(['numbers:one', '[1]'])
  expect(numbers.names().toSorted()).toEqual(['one', 'two'])
  numbers.remove('one')
  numbers.set(undefined, 'two')
  expect([numbers.get('one'), numbers.get('two')]).toEqual([undefined, undefined])
  expect(Object.keys(localStorage)).toEqual(['other'])
})

test('without a way to parse, a value is its text', () => {
  const word = createStoredValue('sessionStorage', 'word')
  expect(word.get()).toBeUndefined()
  word.set('')
  expect(word.get()).toBe('')
  expect(sessionStorage).toHaveLength(1)
})

test('a change in this tab is shown at once, wherever the value is shown', () => {
  const [one, other] = [1, 2].map(() => renderHook(() => useStoredValue(numbers, 'shown')))
  expect(one?.result.current).toBeUndefined()
  act(() => void numbers.set([1, 2], 'shown'))
  expect([one?.result.current, other?.result.current]).toEqual([
    [1, 2],
    [1, 2],
  ])
  act(() => numbers.remove('shown'))
  expect(one?.result.current).toBeUndefined()
})

test('a change in another tab is shown, until the screen goes', () => {
  const { result, unmount } = renderHook(() => useStoredValue(numbers, 'shown'))
  act(() => writeInAnotherTab('numbers:shown', '[7]'))
  expect(result.current).toEqual([7])
  const reads = vi.spyOn(numbers, 'text')
  unmount()
  writeInAnotherTab('numbers:shown', '[8]')
  numbers.set([9], 'shown')
  expect(reads).not.toHaveBeenCalled()
})

test('the same text is the same object, and another name another value', () => {
  numbers.set([1], 'one')
  const { result, rerender } = renderHook((name: string) => useStoredValue(numbers, name), { initialProps: 'one' })
  const first = result.current
  act(() => void numbers.set([5], 'other'))
  act(() => writeInAnotherTab('numbers:one', '[1]'))
  rerender('one')
  expect(result.current).toBe(first)
  rerender('other')
  expect(result.current).toEqual([5])
})

test.each(['', '{', 'null', '7', '"text"'])('a text that cannot be read (%j) counts as absent', (text) => {
  localStorage.setItem('numbers:bad', text)
  expect(numbers.get('bad')).toBeUndefined()
  expect(renderHook(() => useStoredValue(numbers, 'bad')).result.current).toBeUndefined()
  numbers.set([1], 'bad')
  expect(numbers.get('bad')).toEqual([1])
})

test('where the browser blocks storage, nothing throws and nothing is kept', () => {
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const { result } = renderHook(() => useStoredValue(numbers))
  act(() => expect(numbers.set([1])).toBe(false))
  act(() => numbers.remove())
  expect([result.current, numbers.get()]).toEqual([undefined, undefined])
  expect(numbers.names()).toEqual([])
  storage.mockRestore()
})

test('where storage is full, what it held stays', () => {
  numbers.set([1])
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(numbers.set([1, 2])).toBe(false)
  full.mockRestore()
  expect(numbers.get()).toEqual([1])
})
