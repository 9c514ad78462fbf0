import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { perform } from '../../mocks/gallery/perform'
import { galleryStates } from '../../mocks/gallery/gallery-states'
import { prepareState } from '../../mocks/gallery/prepare'
import { renderApp } from '../support/render-app'

const states = galleryStates.filter((state) => !state.leaves)

test.each(states.map((state) => [state.id, state] as const))('%s can be reached', async (_, state) => {
  await renderApp('/', { prepare: (backend) => prepareState(backend.host, state, window.location.origin) })
  await perform(document, state)
  expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
})
