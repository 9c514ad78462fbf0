import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { email, emailPattern, isSameEmail } from '../../src/contract/fields'
import { checkPassword, newPassword, passwordPattern, type PasswordPolicy } from '../../src/contract/password-policy'

const nasty = fc.constantFrom(
  '\n',
  '\r',
  '\u2028',
  '\0',
  'ß',
  'Ж',
  'ж',
  'ا',
  '漢',
  'é',
  'e\u0301',
  '😀',
  '\ud83d',
  '\ude00',
  'ǅ',
  '٣',
  ' ',
  'A',
  'a',
  '1',
  '!',
)
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: nasty, minLength: 5, maxLength: 20 }),
)

describe('the password policy', () => {
  test.each([
    ['abcdefgh', false],
    ['abcd1234', false],
    ['12345678', false],
    ['Abcdefgh', true],
    ['abcdefg!', true],
    ['ABCDEFG ', true],
    ['Abcdef1', false],
    ['пароль-я', true],
    ['ПАРОЛЬпароль', true],
    ['漢字漢字漢字漢字', false],
    ['Aa\n\n\n\n\n\n', true],
    ['😀😀😀a', false],
    ['😀😀😀😀😀😀😀a', true],
    [`A${'a'.repeat(255)}`, true],
    [`A${'a'.repeat(256)}`, false],
  ])('%j is accepted: %s', (password, ok) => {
    expect(checkPassword(password).ok).toBe(ok)
  })

  test('its pattern and its rule agree on every text, and so does the schema', () => {
    const pattern = new RegExp(passwordPattern(), 'u')
    fc.assert(
      fc.property(text, (password) => {
        const { ok } = checkPassword(password)
        expect(pattern.test(password)).toBe(ok)
        expect(newPassword.safeParse(password).success).toBe(ok)
      }),
      { numRuns: 2000 },
    )
  })

  test('another policy is another value, and they still agree', () => {
    const policy: PasswordPolicy = {
      minLength: 3,
      maxLength: 6,
      requiredClasses: 3,
      classes: ['lowercase', 'uppercase', 'special'],
    }
    const pattern = new RegExp(passwordPattern(policy), 'u')
    fc.assert(
      fc.property(text, (password) => {
        expect(pattern.test(password)).toBe(checkPassword(password, policy).ok)
      }),
      {
        numRuns: 1000,
      },
    )
  })
})

describe('the e-mail rule', () => {
  test.each([
    ['ada@acme.test', true],
    ["o'hara+tag@sub.acme.co.uk", true],
    ['a@b', false],
    ['ada@acme..test', false],
    ['ada@-acme.test', false],
    ['ada acme@acme.test', false],
    ['ada@acme.test\n', false],
    [' ada@acme.test', false],
    ['ada@аcme.test', false],
    ['', false],
    [`${'a'.repeat(65)}@acme.test`, false],
    [`a@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}`, false],
  ])('%j is accepted: %s', (address, ok) => {
    expect(email.safeParse(address).success).toBe(ok)
  })

  test('its pattern and the schema agree on every text', () => {
    const pattern = new RegExp(emailPattern, 'u')
    const address = fc.oneof(
      fc.emailAddress(),
      text,
      fc.tuple(text, text).map(([one, other]) => `${one}@${other}.test`),
    )
    fc.assert(
      fc.property(address, (each) => {
        expect(email.safeParse(each).success).toBe(pattern.test(each))
      }),
      { numRuns: 1000 },
    )
  })

  test('addresses compare case-insensitively', () => {
    expect(isSameEmail('Ada@Acme.test', 'ada@acme.TEST')).toBe(true)
  })
})
