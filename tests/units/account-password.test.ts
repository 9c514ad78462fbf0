import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPassword, newPassword, passwordPolicy } from '../../src/contract/password-policy'

test.each([
  ['Abcdefgh', true],
  ['abcdefg!', true],
  ['ABCDEFG!', true],
  ['abcd efgh', true],
  [' abcdefg', true],
  ['Пароль!!', true],
  ['éÉabcdefg', true],
  ['A😀bcdefg', true],
  [`A${'b'.repeat(255)}`, true],
  ['abcdefgh', false],
  ['ABCDEFGH', false],
  ['abcd1234', false],
  ['12345678', false],
  ['!!!!!!!!', false],
  ['1234567!', false],
  ['Abcdefg', false],
  ['😀😀😀A', false],
  ['日本語日本語日本', false],
  [`A${'b'.repeat(256)}`, false],
  ['', false],
])('the password %j: %s', (password, ok) => {
  expect(checkPassword(password).ok).toBe(ok)
  expect(newPassword.safeParse(password).success).toBe(ok)
})

test('length is in code points, not in the halves that an emoji is made of', () => {
  expect(checkPassword('😀'.repeat(4)).longEnough).toBe(false)
  expect(checkPassword('😀'.repeat(8)).longEnough).toBe(true)
  expect(checkPassword('😀'.repeat(256)).shortEnough).toBe(true)
  expect(checkPassword('😀'.repeat(257)).shortEnough).toBe(false)
})

test('the checklist tells each class, and a digit is none of them', () => {
  const present = (password: string) =>
    checkPassword(password)
      .classes.filter((each) => each.present)
      .map(({ name }) => name)
  expect(present('a')).toEqual(['lowercase'])
  expect(present('A')).toEqual(['uppercase'])
  expect(present(' ')).toEqual(['special'])
  expect(present('7')).toEqual([])
  expect(present('٣')).toEqual([])
  expect(present('日')).toEqual([])
})

test('the policy is a value: another one is another rule', () => {
  const strict = { ...passwordPolicy, minLength: 12, requiredClasses: 3 }
  expect(checkPassword('Abcdefg!', strict).ok).toBe(false)
  expect(checkPassword('Abcdefghijk!', strict).ok).toBe(true)
})

const characters = fc.string({
  unit: fc.constantFrom('a', 'ß', 'Ω', 'Z', '7', ' ', '\n', '!', '😀', 'ǅ', '\u0301', '日'),
})

test('checklist and schema agree on every password', () => {
  fc.assert(
    fc.property(fc.oneof(characters, fc.string({ unit: 'binary' })), (password) => {
      expect(newPassword.safeParse(password).success).toBe(checkPassword(password).ok)
    }),
    { numRuns: 5_000 },
  )
})

test('a password is never changed on its way', () => {
  fc.assert(
    fc.property(characters, (password) => {
      const parsed = newPassword.safeParse(password)
      if (parsed.success) expect(parsed.data).toBe(password)
    }),
  )
})
