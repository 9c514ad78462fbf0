import { render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test, vi } from 'vitest'
import { RouteFailedScreen } from '../../src/errors/lazy-error-screens'
import { I18nProvider } from '../../src/i18n/i18n-context'
import { createI18nStore } from '../../src/i18n/i18n-store'
import { createI18n } from '../../src/i18n/load-i18n'

function Broken(): never {
  throw new Error('a screen of ours')
}

test('a screen that breaks while it renders leads to one that recovers, and names a reference that the host knows', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const told: unknown[] = []
  vi.stubGlobal('konnectAccessReport', (event: unknown) => void told.push(event))
  const router = createMemoryRouter([{ path: '/', element: <Broken />, errorElement: <RouteFailedScreen /> }])
  render(
    <I18nProvider store={createI18nStore(await createI18n(['en']))}>
      <RouterProvider router={router} />
    </I18nProvider>,
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  const reference = /Reference: (\w{8})$/.exec(screen.getByText(/^Reference:/).textContent)?.[1]
  expect(told).toEqual([
    expect.objectContaining({ kind: 'error', reference, name: 'Error', message: 'a screen of ours' }),
  ])
  expect(complaints).toHaveBeenCalled()
  vi.unstubAllGlobals()
})
