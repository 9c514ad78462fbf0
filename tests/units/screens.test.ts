import { expect, test } from 'vitest'
import { createDocuments } from '../../build/documents'
import { screensOf } from '../../src/screens'

/** A row of the table as one line: who may see the screen, and what else routes and documents depend on. */
function lines(realm: 'konnect' | 'portal'): string[] {
  return screensOf(realm).map(([name, { path, access, module, aliasOf, ...flags }]) =>
    [path, name, access, aliasOf ? `alias of ${aliasOf}` : module, ...Object.keys(flags)].join(' | '),
  )
}

test('every screen of Konnect', () => {
  expect(lines('konnect')).toMatchSnapshot()
})

test('every screen of a Dev Portal', () => {
  expect(lines('portal')).toMatchSnapshot()
})

test.each(['both', 'konnect', 'portal'] as const)('the document of every path, realm=%s', (realm) => {
  const { routes } = createDocuments(realm, () => true)
  expect(routes.map(({ pattern, file }) => `${pattern} ${file}`)).toMatchSnapshot()
})
