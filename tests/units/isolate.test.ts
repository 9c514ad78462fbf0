import { expect, test } from 'vitest'
import { isolate } from '../../src/i18n/formats'

const apart = (text: string) => `\u2068${text}\u2069`

test.each(['Acme Dev Portal', 'Zoë 👩🏽‍💻', '株式会社', '2.4.0', ''])(
  'in a left-to-right sentence “%s” stays as it is',
  (text) => {
    expect(isolate(text, 'ltr')).toBe(text)
  },
)

test.each(['אקמה', 'شركة Acme (1)', 'Acme אקמה'])('in a left-to-right sentence “%s” is set apart', (text) => {
  expect(isolate(text, 'ltr')).toBe(apart(text))
})

test.each(['ada@acme.test', 'שלום Acme', '株式会社'])('in a right-to-left sentence “%s” is set apart', (text) => {
  expect(isolate(text, 'rtl')).toBe(apart(text))
})

test.each(['אקמה', 'شركة', '30'])('in a right-to-left sentence “%s” stays as it is', (text) => {
  expect(isolate(text, 'rtl')).toBe(text)
})

test('controls that would turn the rest of the sentence around are left out', () => {
  expect(isolate('Ada\u202e ecalevoL', 'ltr')).toBe('Ada ecalevoL')
  expect(isolate('א\u2069ב', 'ltr')).toBe(apart('אב'))
})
