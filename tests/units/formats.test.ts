import { expect, test } from 'vitest'
import { formatDate } from '../../src/i18n/formats'

const afternoon = Date.UTC(2026, 10, 30, 15, 7)
const breaks = (locale: string, options: Intl.DateTimeFormatOptions) =>
  formatDate(locale, afternoon, { ...options, timeZone: 'UTC' }).split(' ')

test('a date is one word to the line it stands in', () => {
  expect(breaks('en', { dateStyle: 'long' })).toEqual(['November\u00a030,\u00a02026'])
  expect(breaks('de', { dateStyle: 'long' })).toEqual(['30.\u00a0November\u00a02026'])
})

test('with a time it breaks between the two at most', () => {
  const both = { dateStyle: 'long', timeStyle: 'short' } as const
  // Which space stands before PM is for the Unicode data to say; none of them breaks.
  expect(breaks('en', both)).toEqual([
    'November\u00a030,\u00a02026',
    'at',
    expect.stringMatching(/^3:07[\u00a0\u202f]PM$/),
  ])
  expect(breaks('de', both)).toEqual(['30.\u00a0November\u00a02026', 'um', '15:07'])
  expect(breaks('ko', both)).toEqual(['2026년\u00a011월\u00a030일', expect.stringMatching(/\u00a03:07$/)])
})
