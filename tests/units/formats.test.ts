import { expect, test } from 'vitest'
import { formatDate } from '../../src/i18n/formats'
import { languageLocales } from '../../src/i18n/locale'

const afternoon = Date.UTC(2026, 10, 30, 15, 7)
const written = (locale: string) =>
  formatDate(locale, afternoon, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

test('a date may break at its spaces, and nowhere else', () => {
  // Which space stands before PM is for the Unicode data to say.
  expect(written('en')).toMatch(/^November 30, 2026 at 3:07\sPM$/)
  expect(written('de').split(' ')).toEqual(['30.', 'November', '2026', 'um', '15:07'])
  expect(written('ko').split(' ').slice(0, 3)).toEqual(['2026년', '11월', '30일'])
})

test('no word of a date is longer than a narrow column holds, in any language', () => {
  const words = languageLocales.flatMap((locale) => written(locale).split(/[\s\p{sc=Han}]+/u))
  expect(words.filter((word) => word.length > 12)).toEqual([])
})
