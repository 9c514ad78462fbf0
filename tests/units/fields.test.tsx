import { screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { RequirementList } from '../../src/ui/requirement-list'
import { ErrorSummary } from '../../src/ui/error-summary'
import { PasswordField } from '../../src/ui/password-field'
import { TextField } from '../../src/ui/text-field'
import { renderUi } from './render-ui'

const password = { id: 'new-password', name: 'password', label: 'New password', autoComplete: 'new-password' } as const

test('a field is named by its label and described by its help, then by its error instead', () => {
  const field = (error?: string) => (
    <TextField id="email" label="Email" type="email" help="We write to it." error={error} />
  )
  const { rerender } = renderUi(field())
  const input = screen.getByRole('textbox', { name: 'Email' })
  expect(input).toHaveAccessibleDescription('We write to it.')
  expect(input).not.toHaveAttribute('aria-invalid')

  rerender(field('Enter an address such as name@example.com.'))
  expect(input).toBeInvalid()
  expect(input).toHaveAccessibleDescription('Enter an address such as name@example.com.')

  rerender(field())
  expect(input).toBeValid()
})

test('a password is hidden until Show password is pressed, and keeps its name, value and selection', async () => {
  const { user } = renderUi(<PasswordField {...password} />)
  const input = screen.getByLabelText<HTMLInputElement>('New password')
  await user.type(input, '  Passw0rd! ')
  input.setSelectionRange(3, 7, 'backward')

  const show = screen.getByRole('button', { name: 'Show password', pressed: false })
  await user.click(show)
  expect(show).toHaveAttribute('aria-pressed', 'true')
  expect(show).toHaveAccessibleName('Show password')
  expect(input).toHaveAttribute('type', 'text')
  expect(input).toHaveValue('  Passw0rd! ')
  expect([input.selectionStart, input.selectionEnd, input.selectionDirection]).toEqual([3, 7, 'backward'])

  await user.click(show)
  expect(input).toHaveAttribute('type', 'password')
  expect([input.selectionStart, input.selectionEnd]).toEqual([3, 7])
})

test('a press of a pointer on Show password leaves the caret in the field; the keyboard stays on the button', async () => {
  const { user } = renderUi(<PasswordField {...password} />)
  const input = screen.getByLabelText('New password')
  const show = screen.getByRole('button', { name: 'Show password' })
  await user.click(input)
  await user.click(show)
  expect(input).toHaveFocus()

  await user.tab()
  await user.keyboard('{Enter}')
  expect(show).toHaveFocus()
})

test('the requirements say met or not met, and describe the field', () => {
  const field = (met: boolean) => (
    <PasswordField
      {...password}
      requirements={
        <RequirementList label="Your password needs" requirements={[{ label: 'At least 8 characters', met }]} />
      }
    />
  )
  const { rerender } = renderUi(field(false))
  const list = screen.getByRole('list', { name: 'Your password needs' })
  expect(within(list).getByRole('listitem')).toHaveTextContent('At least 8 characters, not met')
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(/At least 8 characters, not met/)

  rerender(field(true))
  expect(within(list).getByRole('listitem')).toHaveTextContent('At least 8 characters, met')
})

test('a password manager is told what to generate, and the owner of the form reaches the native input', () => {
  const ref = createRef<HTMLInputElement>()
  renderUi(<PasswordField {...password} passwordRules="minlength: 8;" ref={ref} />)
  expect(ref.current).toBe(screen.getByLabelText('New password'))
  expect(ref.current).toHaveAttribute('passwordrules', 'minlength: 8;')
  expect(ref.current).toHaveAttribute('name', 'password')
})

test('the summary of several errors leads to each field, and keeps its room while they are mended', async () => {
  const errors = [
    { id: 'email', label: 'Email', error: 'Enter your email.' },
    { id: 'name', label: 'Full name', error: 'Enter your name.' },
  ]
  const page = (shown: typeof errors, attempt = 1) => (
    <>
      <ErrorSummary errors={shown} attempt={attempt} />
      <TextField id="email" label="Email" />
      <TextField id="name" label="Full name" />
    </>
  )
  const { user, rerender } = renderUi(page(errors))
  const summary = screen.getByRole('region', { name: 'Please check 2 fields' })
  await user.click(within(summary).getByRole('link', { name: 'Full name' }))
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveFocus()
  expect(window.location.hash).toBe('')

  rerender(page(errors.slice(0, 1)))
  const left = within(screen.getByRole('region', { name: 'Please check 1 field' }))
  expect(left.getByRole('link', { name: 'Email' })).toBeVisible()
  expect(left.queryByRole('link', { name: 'Full name' })).not.toBeInTheDocument()
  expect(left.getByRole('link', { name: 'Full name', hidden: true })).toBeInTheDocument()

  rerender(page([]))
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
  expect(screen.getByText('Please check 0 fields')).toBeInTheDocument()

  rerender(page(errors.slice(0, 1), 2))
  expect(screen.queryByText(/^Please check/)).not.toBeInTheDocument()
})
