import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { worldChangedEvent } from '../../mocks/hosts/browser/world-changes'
import { createStudioClient } from '../../mocks/hosts/verbs'
import { DeveloperList } from '../../mocks/studio/developer-list'
import type { Studio } from '../../mocks/studio/studio'
import { createTestBackend } from '../support/test-backend'

function studioOf(verbs: Studio['verbs']): Studio {
  return {
    verbs,
    trust: { html: (text) => text, workerUrl: () => '' },
    onWorldChanged(listener) {
      const notify = () => listener({ by: 'verb', emails: 0, isLocal: true })
      window.addEventListener(worldChangedEvent, notify)
      return () => window.removeEventListener(worldChangedEvent, notify)
    },
    hasPortalList: true,
    isShown: true,
    refusedLink: null,
    isShared: false,
  }
}

test('when the only developer of the last page is removed, the page before it is shown', async () => {
  const user = userEvent.setup()
  const verbs = createStudioClient(createTestBackend().host.verb)
  // With the four of the scenario: one more than a page holds.
  await verbs.developers.fill('acme', 17)
  const portal = (await verbs.studio.overview()).portals[0]
  if (!portal) throw new Error('no portal')
  render(<DeveloperList studio={studioOf(verbs)} portal={portal} />)
  await user.click(await screen.findByRole('button', { name: 'Next page' }))
  const remove = await screen.findByRole('button', { name: 'Delete developer-21@crowd.test' })
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  await user.click(remove)
  expect(await screen.findByText('dev@acme.test')).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(screen.queryByRole('button', { name: 'Next page' })).not.toBeInTheDocument()
})

test('when others are left, the pager says the page that is shown', async () => {
  const user = userEvent.setup()
  const verbs = createStudioClient(createTestBackend().host.verb)
  await verbs.developers.fill('acme', 37)
  const portal = (await verbs.studio.overview()).portals[0]
  if (!portal) throw new Error('no portal')
  render(<DeveloperList studio={studioOf(verbs)} portal={portal} />)
  await user.click(await screen.findByRole('button', { name: 'Next page' }))
  await screen.findByText('Page 2 of 3 · 41 developers')
  await user.click(screen.getByRole('button', { name: 'Next page' }))
  await user.click(await screen.findByRole('button', { name: 'Delete developer-41@crowd.test' }))
  expect(await screen.findByText('Page 2 of 2 · 40 developers')).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  await user.click(screen.getByRole('button', { name: 'Previous page' }))
  expect(await screen.findByText('Page 1 of 2 · 40 developers')).toBeVisible()
})
