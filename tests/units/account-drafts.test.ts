import { afterEach, expect, test, vi } from 'vitest'
import { clearDraft, loadDraft, saveDraft } from '../../src/forms/form-draft'
import { suggestEmail } from '../../src/forms/email-suggestion'

afterEach(() => void vi.useRealTimers())

test('a draft is kept for half an hour in this tab, and then gone', () => {
  saveDraft('form', { email: 'ada@acme.test' })
  expect(loadDraft('form').values).toEqual({ email: 'ada@acme.test' })
  expect(localStorage).toHaveLength(0)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 60_000 })
  expect(loadDraft('form').values).toEqual({})
  expect(sessionStorage).toHaveLength(0)
})

test('a draft that was dropped is gone, others stay', () => {
  saveDraft('one', { email: 'ada@acme.test' })
  saveDraft('other', { email: 'bob@acme.test' })
  clearDraft('one')
  expect(loadDraft('one').values).toEqual({})
  expect(loadDraft('other').values).toEqual({ email: 'bob@acme.test' })
})

test.each(['', 'null', '7', '{', '{"at": "now"}', '{"at": 1, "values": {"email": 7}}'])(
  'nonsense in the storage (%j) is no draft and no failure',
  (nonsense) => {
    saveDraft('form', {})
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, nonsense)
    expect(loadDraft('form').values).toEqual({})
  },
)

test('a browser that blocks storage keeps no draft and fails at nothing', () => {
  const storage = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  saveDraft('form', { email: 'ada@acme.test' })
  expect(loadDraft('form').values).toEqual({})
  clearDraft('form')
  storage.mockRestore()
})

test.each([
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmai.com', 'ada@gmail.com'],
  ['ada@gmaill.com', 'ada@gmail.com'],
  ['ada@gmail.con', 'ada@gmail.com'],
  ['ada@GMIAL.com', 'ada@gmail.com'],
  [' ada@hotmial.com ', 'ada@hotmail.com'],
  ['ada@outlok.com', 'ada@outlook.com'],
  ['a@b@yaho.com', 'a@b@yahoo.com'],
])('%s was probably meant to be %s', (typed, meant) => {
  expect(suggestEmail(typed)).toBe(meant)
})

test.each([
  '',
  'ada',
  '@gmial.com',
  'ada@',
  'ada@gmail.com',
  'ada@acme.test',
  'ada@gmx.de',
  'ada@mail.com',
  'ada@ymail.com',
])('%j is left alone', (typed) => {
  expect(suggestEmail(typed)).toBeNull()
})
