import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPassword } from '../../src/contract/password-policy'
import { renderApp } from '../support/render-app'

/** What `passwordrules` means by its classes: https://developer.apple.com/password-rules/ */
const characters: Readonly<Record<string, string>> = {
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digit: '0123456789',
  special: '-~!@#$%^&*_+=`|(){}[:;"\'<>,.?] ',
}

/** Any password that a manager may generate by a rule: one of each required class, the rest of any of them. */
function generatedBy(rule: string): fc.Arbitrary<string> {
  const parts = rule.split(';').map((part) => part.split(':').map((word) => word.trim()))
  const required = parts.filter(([name]) => name === 'required').map(([, value = '']) => characters[value] ?? '')
  const least = Number(parts.find(([name]) => name === 'minlength')?.[1])
  const oneOfEach = required.map((set) => fc.constantFrom(...set))
  const rest = fc.array(fc.constantFrom(...required.join('')), { minLength: least - required.length, maxLength: 32 })
  return fc
    .tuple(fc.tuple(...oneOfEach), rest)
    .chain(([needed, more]) => fc.shuffledSubarray([...needed, ...more], { minLength: needed.length + more.length }))
    .map((each) => each.join(''))
}

test('whatever a password manager generates by our rule, the policy accepts', async () => {
  await renderApp('/register')
  const field = await screen.findByLabelText('Password')
  const rule = field.getAttribute('passwordrules') ?? ''
  expect(rule).toBe('minlength: 8; required: lower; required: upper; required: special;')
  fc.assert(
    fc.property(generatedBy(rule), (generated) => {
      expect(checkPassword(generated).ok).toBe(true)
    }),
    { numRuns: 500 },
  )
})
