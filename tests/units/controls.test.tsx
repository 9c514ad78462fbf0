import { act, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Alert } from '../../src/ui/alert'
import { Button } from '../../src/ui/button'
import { Dialog } from '../../src/ui/dialog'
import { useAnnounce } from '../../src/ui/live-regions'
import { Menu, menuItemClass } from '../../src/ui/menu'
import { Notice } from '../../src/ui/notice'
import { Skeleton } from '../../src/ui/skeleton'
import { ThemeSwitch } from '../../src/ui/theme-switch'
import { renderUi } from './render-ui'

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

test('a busy button keeps its name and focus, and another press or Enter sends nothing', async () => {
  const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const form = (busy: boolean) => (
    <form onSubmit={submit}>
      <input aria-label="Email" />
      <Button type="submit" busy={busy}>
        Sign In
      </Button>
    </form>
  )
  const { user, rerender } = renderUi(form(false))
  const button = screen.getByRole('button', { name: 'Sign In' })
  await user.click(button)
  expect(submit).toHaveBeenCalledTimes(1)

  rerender(form(true))
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-busy', 'true')
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).not.toHaveAttribute('disabled')
  await user.click(button)
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'a{Enter}')
  expect(submit).toHaveBeenCalledTimes(1)
})

test('an alert and a notice are in the page only with their words', () => {
  const { rerender } = renderUi(
    <>
      <Alert>{''}</Alert>
      <Notice>{null}</Notice>
    </>,
  )
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()

  rerender(
    <>
      <Alert>Please try again.</Alert>
      <Notice>Your password is set.</Notice>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Please try again.')
  expect(screen.getByRole('status')).toHaveTextContent('Your password is set.')
})

test('the account menu opens, moves by arrow keys, and closes after a choice and on Escape', async () => {
  const signOut = vi.fn()
  const { user } = renderUi(
    <Menu label="Account, Ada Lovelace" button="AL">
      <a className={menuItemClass} href="#account">
        Change password
      </a>
      <button type="button" className={menuItemClass} onClick={signOut}>
        Sign out
      </button>
    </Menu>,
  )
  const trigger = screen.getByRole('button', { name: 'Account, Ada Lovelace', expanded: false })
  expect(screen.queryByRole('button', { name: 'Sign out' })).not.toBeInTheDocument()

  await user.click(trigger)
  expect(trigger).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('link', { name: 'Change password' })).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: 'Sign out' })).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('link', { name: 'Change password' })).toHaveFocus()
  await user.keyboard('{End}{Enter}')
  expect(signOut).toHaveBeenCalledTimes(1)
  expect(trigger).toHaveAttribute('aria-expanded', 'false')

  await user.click(trigger)
  await user.keyboard('{Escape}')
  expect(trigger).toHaveAttribute('aria-expanded', 'false')
})

test('a dialog asks by name, and Escape leaves the decision to its owner', async () => {
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>Downgrade to Free</Button>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Downgrade to Free?"
          actions={<Button>Downgrade</Button>}
        >
          You lose your Dev Portals.
        </Dialog>
      </>
    )
  }
  const { user } = renderUi(<Page />)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Downgrade to Free' }))
  const dialog = screen.getByRole('dialog', { name: 'Downgrade to Free?' })
  expect(within(dialog).getByRole('button', { name: 'Downgrade' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('an announcement is heard without a role, and again when it is repeated', async () => {
  function Page() {
    const announce = useAnnounce()
    return <Button onClick={() => announce('Email sent')}>Resend email</Button>
  }
  const { user } = renderUi(<Page />)
  await user.click(screen.getByRole('button', { name: 'Resend email' }))
  const first = screen.getByText('Email sent')
  expect(first.parentElement).toHaveAttribute('aria-live', 'polite')
  expect(first.parentElement).not.toHaveAttribute('role')

  await user.click(screen.getByRole('button', { name: 'Resend email' }))
  expect(screen.getByText('Email sent')).not.toBe(first)
})

test('no grey shape for a wait under 200 ms, and never one for less than 300 ms', () => {
  vi.useFakeTimers()
  const page = (loading: boolean) => (
    <Skeleton loading={loading} fallback={<i />}>
      <p>The APIs</p>
    </Skeleton>
  )
  const { rerender } = renderUi(page(true))
  pass(190)
  expect(screen.queryByText('Loading')).not.toBeInTheDocument()
  rerender(page(false))
  expect(screen.getByText('The APIs')).toBeVisible()

  rerender(page(true))
  pass(210)
  expect(screen.getByText('Loading')).toBeInTheDocument()
  rerender(page(false))
  pass(250)
  expect(screen.queryByText('The APIs')).not.toBeInTheDocument()
  pass(60)
  expect(screen.getByText('The APIs')).toBeVisible()
})

test('the chosen theme is set at once and is the only thing remembered', async () => {
  const { user } = renderUi(<ThemeSwitch />)
  expect(screen.getByRole('radio', { name: 'System' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  expect(Object.entries(localStorage)).toEqual([['konnect-access:theme', 'dark']])
})

function pass(ms: number) {
  act(() => void vi.advanceTimersByTime(ms))
}
