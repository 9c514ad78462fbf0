import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RequirementList } from '../../src/ui/requirement-list'
import { PasswordField } from '../../src/ui/password-field'
import { draw, violations } from './render'

function field(): HTMLInputElement {
  const input = page.getByLabelText('Password', { exact: true }).element()
  if (!(input instanceof HTMLInputElement)) throw new Error('no input')
  return input
}

const show = () => page.getByRole('button', { name: 'Show password' })

test('caret and selection survive Show password, both ways', async () => {
  await draw(<PasswordField id="password" label="Password" autoComplete="current-password" />)
  await userEvent.fill(field(), 'correct horse')
  field().setSelectionRange(3, 8, 'backward')
  for (const type of ['text', 'password']) {
    await show().click()
    expect([field().type, field().selectionStart, field().selectionEnd, field().selectionDirection]).toEqual([
      type,
      3,
      8,
      'backward',
    ])
    expect(document.activeElement).toBe(field())
  }
})

test('submitting the form hides it again: value, caret and focus stay', async () => {
  await draw(
    <form onSubmit={(event) => event.preventDefault()}>
      <PasswordField id="old" label="Old" autoComplete="current-password" />
      <PasswordField id="password" label="Password" autoComplete="new-password" />
      <button>Save</button>
    </form>,
  )
  for (const button of page.getByRole('button', { name: 'Show password' }).all()) await button.click()
  await userEvent.fill(field(), 'correct horse')
  field().setSelectionRange(3, 8, 'backward')
  await userEvent.keyboard('{Enter}')
  expect(field().type).toBe('password')
  await expect.element(page.getByLabelText('Old', { exact: true })).toHaveAttribute('type', 'password')
  expect([field().value, field().selectionStart, field().selectionEnd, field().selectionDirection]).toEqual([
    'correct horse',
    3,
    8,
    'backward',
  ])
  expect(document.activeElement).toBe(field())
})

test('the keyboard shows it too, and keeps the focus on the button', async () => {
  await draw(<PasswordField id="password" label="Password" autoComplete="current-password" />)
  await userEvent.click(field())
  await userEvent.keyboard('secret{Tab} ')
  await expect.element(show()).toHaveAttribute('aria-pressed', 'true')
  expect(document.activeElement).toBe(show().element())
  expect(field().value).toBe('secret')
})

test('typing goes on at the caret after it was shown', async () => {
  await draw(<PasswordField id="password" label="Password" autoComplete="current-password" />)
  await userEvent.fill(field(), 'abef')
  field().setSelectionRange(2, 2)
  await show().click()
  await userEvent.keyboard('cd')
  expect(field().value).toBe('abcdef')
})

test('paste is allowed, and nothing is trimmed', async () => {
  await draw(<PasswordField id="password" label="Password" autoComplete="new-password" />)
  await userEvent.fill(field(), ' spaced  out ')
  field().select()
  await show().click()
  await userEvent.copy()
  await userEvent.keyboard('{End}')
  await userEvent.paste()
  expect(field().value).toBe(' spaced  out  spaced  out ')
})

test('axe finds nothing, with an error and with requirements', async () => {
  await draw(
    <PasswordField
      id="password"
      label="Password"
      autoComplete="new-password"
      error="Choose a password."
      requirements={
        <RequirementList
          label="Your password needs"
          requirements={[
            { label: 'At least 8 characters', met: false },
            { label: 'A letter', met: true },
          ]}
        />
      }
    />,
  )
  expect(await violations()).toEqual([])
})
