import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'mocks', 'build', 'tests'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))

test('names are kebab-case', () => {
  // Catalogs are called as BCP 47 calls their language.
  const names = files.map((file) => file.replace(/^src\/i18n\/locales\/[a-z]{2}(?:-[A-Z]{2})?/, ''))
  expect(names.filter((name) => !/^[a-z0-9./-]*$/.test(name))).toEqual([])
})

test('no file is called index', () => {
  expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
})
