import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from '../../src/ui/button'
import { Dialog } from '../../src/ui/dialog'
import { draw, violations } from './render'

function Question() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Really?"
        actions={
          <>
            <Button tone="danger" onClick={close}>
              Do it
            </Button>
            <Button tone="secondary" onClick={close}>
              Cancel
            </Button>
          </>
        }
      >
        <p>It cannot be undone.</p>
      </Dialog>
    </>
  )
}

const ask = () => page.getByRole('button', { name: 'Ask' })
const dialog = () => page.getByRole('dialog', { name: 'Really?' })

test('takes the focus, gives it back on Escape, and opens again', async () => {
  await draw(<Question />)
  for (const time of ['first', 'second']) {
    await ask().click()
    await expect.element(dialog(), { message: time }).toBeVisible()
    expect(dialog().element().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('It cannot be undone.')).not.toBeInTheDocument()
    expect(document.activeElement).toBe(ask().element())
  }
})

test('keeps Tab inside, and what is behind cannot be reached', async () => {
  await draw(<Question />)
  await ask().click()
  for (let press = 0; press < 6; press++) {
    await userEvent.keyboard('{Tab}')
    // Between last and first, the browser's own controls have their turn: the page then has none.
    const focused = document.activeElement
    expect(focused === document.body || dialog().element().contains(focused)).toBe(true)
  }
})

test('Cancel closes and gives the focus back', async () => {
  await draw(<Question />)
  await ask().click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(document.activeElement).toBe(ask().element())
})

test('axe finds nothing while it is open', async () => {
  await draw(<Question />)
  await ask().click()
  expect(await violations()).toEqual([])
})
