import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { runSteps } from '../../mocks/gallery/run-steps'
import { galleryStates } from '../../mocks/gallery/gallery-states'
import { prepareState } from '../../mocks/gallery/prepare-state'
import { renderApp } from '../support/render-app'
import { createEnglishFinder, readPageText } from '../support/page-text'

const states = galleryStates.filter((state) => !state.leaves)

const inEnglish = await createEnglishFinder('de')

afterEach(() => localStorage.clear())

test.each(states.map((state) => [state.id, state] as const))(
  '%s can be reached, and read in another language',
  async (_, state) => {
    const { user } = await renderApp('/', {
      prepare: (backend) => prepareState(backend.host, state, window.location.origin),
    })
    await runSteps(document, state)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    // By its attribute: Testing Library's `busy` filter needs a role, and a skeleton has none.
    expect(document.querySelector('[aria-busy=true]') !== null).toBe(state.shows.busy === true)
    expect(inEnglish(readPageText())).not.toEqual([])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language', hidden: true }), 'de')
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'de'))
    expect(inEnglish(readPageText())).toEqual([])
  },
)
