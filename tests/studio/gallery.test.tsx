import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { perform } from '../../mocks/gallery/perform'
import { galleryStates } from '../../mocks/gallery/gallery-states'
import { prepareState } from '../../mocks/gallery/prepare'
import { renderApp } from '../support/render-app'
import { englishFinder, spokenWords } from '../support/spoken-words'

const states = galleryStates.filter((state) => !state.leaves)

const inEnglish = await englishFinder('de')

afterEach(() => localStorage.clear())

test.each(states.map((state) => [state.id, state] as const))(
  '%s can be reached, and read in another language',
  async (_, state) => {
    const { user } = await renderApp('/', {
      prepare: (backend) => prepareState(backend.host, state, window.location.origin),
    })
    await perform(document, state)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    expect(document.querySelector('[aria-busy=true]') !== null).toBe(state.shows.busy === true)
    expect(inEnglish(spokenWords())).not.toEqual([])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language', hidden: true }), 'de')
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'de'))
    expect(inEnglish(spokenWords())).toEqual([])
  },
)
