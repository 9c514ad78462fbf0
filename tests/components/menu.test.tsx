import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Menu, menuItemClass } from '../../src/ui/menu'
import { draw, violations } from './render'

async function drawMenu(): Promise<string[]> {
  const pressed: string[] = []
  await draw(
    <Menu label="Account, Ada" button="Ada">
      {['First', 'Second', 'Third'].map((name) => (
        <button key={name} type="button" className={menuItemClass} onClick={() => pressed.push(name)}>
          {name}
        </button>
      ))}
    </Menu>,
  )
  return pressed
}

const trigger = () => page.getByRole('button', { name: 'Account, Ada' })
const item = (name: string) => page.getByRole('button', { name })

test('arrow keys go round, Home and End go to the ends', async () => {
  await drawMenu()
  await trigger().click()
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'true')
  for (const [key, name] of [
    ['ArrowDown', 'First'],
    ['ArrowDown', 'Second'],
    ['End', 'Third'],
    ['ArrowDown', 'First'],
    ['ArrowUp', 'Third'],
    ['Home', 'First'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`)
    expect(document.activeElement, key).toBe(item(name).element())
  }
})

test('Escape closes and gives the focus back', async () => {
  await drawMenu()
  await trigger().click()
  await userEvent.keyboard('{ArrowDown}{Escape}')
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'false')
  expect(document.activeElement).toBe(trigger().element())
  await expect.element(item('First')).not.toBeInTheDocument()
})

test('a press outside closes it', async () => {
  await drawMenu()
  await trigger().click()
  await expect.element(item('First')).toBeVisible()
  await userEvent.click(document.body, { position: { x: 5, y: 300 } })
  await expect.element(item('First')).not.toBeInTheDocument()
})

test('an item acts once and closes the menu', async () => {
  const pressed = await drawMenu()
  await trigger().click()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(pressed).toEqual(['Second'])
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'false')
})

test('axe finds nothing, open and closed', async () => {
  await drawMenu()
  expect(await violations()).toEqual([])
  await trigger().click()
  expect(await violations()).toEqual([])
})
