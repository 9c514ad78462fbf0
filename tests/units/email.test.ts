import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailInput } from '../../src/forms/email-field'
import { toUnicodeEmail } from '../../src/ui/to-unicode-email'
import { suggestEmail } from '../../src/forms/email-suggestion'
import { normalizeEmail, email, findInvalidEmailCharacter, isSameEmail } from '../../src/contract/fields'

const ada = 'ada@acme.test'

describe('a pasted address', () => {
  test.each([
    '\u200bada@acme.test\u200b',
    '\u202aada@acme.test\u202c',
    '\u2068ada@acme.test\u2069',
    '\ufeffada@\u2060acme.test',
    'a\u00adda@ac\u200dme.te\u200est',
    'ada＠acme.test',
    'ａｄａ＠ａｃｍｅ．ｔｅｓｔ',
    'ada@acme。test'.replace('。', '．'),
    '\u00a0ada@acme.test\u3000',
    'mailto:ada@acme.test',
    'MAILTO:ada@acme.test?subject=Hello%20there',
    'mailto:%61da@acme.test',
    'Ada Lovelace <ada@acme.test>',
    '"Lovelace, Ada" <ada@acme.test>;',
    '＜ada@acme.test＞',
    '<mailto:ada@acme.test>',
    'ada@acme.test,',
    'ada@acme.test;',
    'ada@acme.test.',
    'ada@acme.test。',
    'ada@acme.test. ,;',
  ])('%j is found and sent', (pasted) => {
    expect(emailInput.parse(pasted)).toBe(ada)
    expect(isSameEmail(pasted, 'ADA@acme.test')).toBe(true)
  })

  test.each([
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
    ['ada@例え。テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@пример.рф', 'ada@xn--e1afmkfd.xn--p1ai'],
  ])('%s has an international domain, which goes as ASCII', (typed, wire) => {
    expect(emailInput.parse(typed)).toBe(wire)
    expect(isSameEmail(typed, wire)).toBe(true)
  })

  test.each([
    'ada',
    '@acme.test',
    'ada@',
    'ada@bü cher.example',
    'ada@bücher/x.example',
    'a@b@acme.test',
    'mailto:',
    '<>',
  ])('%j is still none', (typed) => {
    expect(emailInput.safeParse(typed).success).toBe(false)
  })

  test.each([
    ['josé@acme.test', 'é'],
    ['jose\u0301@acme.test', 'é'],
    ['ада@пример.рф', 'а'],
    ['"ada"@acme.test', '"'],
    [ada, undefined],
    ['ada', undefined],
    ['é', undefined],
  ])('%s is told apart by what stands before the @', (typed, character) => {
    expect(findInvalidEmailCharacter(typed)).toBe(character)
  })
})

const address = fc
  .tuple(fc.stringMatching(/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,20}$/), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`)
const around = fc.constantFrom('', ' ', '\u200b', '\u200e', '\u200f', '\ufeff', '\u2060', '\u202a', '\u00a0', '\t')
const behind = fc.constantFrom('', ',', ';', '.', '。', ' ;')

test('an address that the contract accepts stays as it is', () => {
  fc.assert(
    fc.property(address, (each) => {
      fc.pre(email.safeParse(each).success)
      expect(normalizeEmail(each)).toBe(each)
    }),
    { numRuns: 2000 },
  )
})

test('whatever a program puts around an address, the address is found', () => {
  const shapes = fc.constantFrom<(each: string) => string>(
    (each) => each,
    (each) => each.replace('@', '＠'),
    (each) => `mailto:${encodeURIComponent(each)}`,
    (each) => `Ada Lovelace <${each}>`,
  )
  fc.assert(
    fc.property(address, around, around, behind, shapes, (each, before, after, mark, shape) => {
      fc.pre(email.safeParse(each).success)
      expect(emailInput.parse(before + shape(each) + after + mark)).toBe(each)
    }),
    { numRuns: 2000 },
  )
})

test('nothing that is typed makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof normalizeEmail(text) === 'string'))
})

test('a domain is shown in its own letters again', () => {
  const letters = fc.constantFrom(...Array.from('abc-ßüéжя例え漢字한국어अरبيתא😀'))
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), (label) => {
      const wire = normalizeEmail(`ada@${label}.test`)
      fc.pre(email.safeParse(wire).success)
      expect(normalizeEmail(toUnicodeEmail(wire))).toBe(wire)
      expect(toUnicodeEmail(wire)).not.toContain('xn--')
    }),
    { numRuns: 2000 },
  )
})

test.each([ada, 'ada@xn--', 'ada@xn--!.test', 'ada@xn--a.test.', 'xn--bcher-kva', ''])(
  '%j is shown, whatever it is',
  (each) => {
    expect(typeof toUnicodeEmail(each)).toBe('string')
  },
)

test('a near miss of a well-known domain is found in what was pasted', () => {
  expect(suggestEmail('Ada <ada＠gmial.com>,')).toBe('ada@gmail.com')
})
