import { expect, type Locator } from '@playwright/test'
import { test } from './support/mock-build'
import { heading, logIn, passwordField } from './support/user-steps'

/** How far down the page things stand, in px. */
function places(...things: readonly Locator[]): Promise<number[]> {
  return Promise.all(things.map(async (each) => Math.round((await each.boundingBox())?.y ?? NaN)))
}

for (const width of [390, 1280]) {
  test(`what the status screen answers moves nothing, at ${width} px`, async ({ page, watched }) => {
    // Not approved yet: the browser reports each refusal.
    watched.tolerate(/status of 40[13]/)
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/portal/acme/login')
    await logIn(page, 'pending@acme.test')
    await expect(heading(page, 'Approval pending')).toBeVisible()
    const button = (name: string) => page.getByRole('button', { name })
    const all = [
      button('Check again'),
      button('Email me my status'),
      page.getByRole('link', { name: 'Back to log in' }),
    ]
    const before = await places(...all)
    await button('Check again').click()
    await expect(page.getByText('Nothing has changed yet.')).toBeVisible()
    await button('Email me my status').click()
    await expect(page.getByRole('status')).toBeVisible()
    expect(await places(...all)).toEqual(before)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByText(/^You can ask again in/)).toBeInViewport()
    expect(await places(...all)).toEqual(before)
  })
}

test('at 390 px a weak password is said by the list alone, and the button stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/register')
  const button = page.getByRole('button', { name: 'Create account' })
  await passwordField(page).fill('abcdefgh')
  const before = await places(button)
  await passwordField(page).blur()
  await expect(passwordField(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(passwordField(page)).toHaveAccessibleDescription(/^Choose a password that meets all the requirements\./)
  const sentence = await page.getByRole('paragraph').filter({ hasText: 'Choose a password that' }).boundingBox()
  expect(sentence?.height).toBeLessThanOrEqual(1)
  expect(await places(button)).toEqual(before)
})

test('sign-up shows its way to sign-in on a screen of 1280 × 800', async ({ page }) => {
  await page.goto('/register')
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeInViewport({ ratio: 1 })
})

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the offer to correct an address is 44 px high, and lies over no field', async ({ page }) => {
    await page.goto('/login')
    const email = page.getByRole('textbox', { name: 'Email' })
    await email.fill('ada@gmial.com')
    const offer = page.getByRole('button', { name: 'Did you mean ada@gmail.com?' })
    await expect(offer).toBeVisible()
    const reach = await offer.evaluate((button) => {
      const { left, top, width } = button.getBoundingClientRect()
      const isHit = (y: number) => button.contains(document.elementFromPoint(left + width / 2, y))
      let [from, to] = [Math.ceil(top), Math.ceil(top)]
      while (isHit(from - 1)) from--
      while (isHit(to + 1)) to++
      return { from, to: to + 1 }
    })
    expect(reach.to - reach.from).toBeGreaterThanOrEqual(44)
    const field = (await email.boundingBox())!
    const next = (await passwordField(page).boundingBox())!
    expect(reach.from).toBeGreaterThanOrEqual(Math.floor(field.y + field.height))
    expect(reach.to).toBeLessThanOrEqual(Math.ceil(next.y))
    await page.touchscreen.tap(field.x + 60, reach.to - 10)
    await expect(email).toHaveValue('ada@gmail.com')
    await expect(email).toBeFocused()
  })
})
