import { describe, expect, test } from 'vitest'
import { galleryStates } from '../../mocks/gallery/gallery-states'
import { developerStatus } from '../../src/contract/management'
import { problemCodes } from '../../src/contract/problem'
import { screensOf } from '../../src/screens'

describe('the list of states is complete', () => {
  test.each(['konnect', 'portal'] as const)('every screen of the %s realm occurs, and "not found"', (realm) => {
    const shown = new Set(galleryStates.filter((state) => state.realm === realm).map(({ pattern }) => pattern))
    const expected = screensOf(realm).map(([name]) => name)
    expect([...shown].toSorted()).toEqual([...expected, 'not-found'].toSorted())
  })

  test('every problem code occurs', () => {
    const shown = new Set(galleryStates.flatMap(({ codes }) => codes))
    expect(problemCodes.filter((code) => !shown.has(code))).toEqual([])
  })

  test('every status of a developer occurs', () => {
    const shown = new Set(galleryStates.map(({ status }) => status))
    expect(developerStatus.options.filter((status) => !shown.has(status))).toEqual([])
  })

  test('names are stable: unique, and fit for files and addresses', () => {
    const ids = galleryStates.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z][a-z0-9.-]+$/.test(id))).toEqual([])
  })
})
