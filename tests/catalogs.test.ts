import { gzipSync } from 'node:zlib'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '../src/contract/problem'
import { languageLocales } from '../src/i18n/locale'
import { appParts, readCatalog, parseMessageShape } from './support/catalogs'
import { sameAsEnglish } from './support/same-as-english'

const english = await readCatalog('en')
const others = languageLocales.filter((locale) => locale !== 'en')

describe.each(languageLocales)('the words in %s', async (locale) => {
  const catalog = await readCatalog(locale)
  const rules = new Intl.PluralRules(locale)

  test('have no key that English lacks; those that are not translated yet are counted', () => {
    const missing = Object.keys(english).filter((key) => !(key in catalog))
    if (missing.length > 0) console.warn(`${locale}: ${missing.length} not translated: ${missing.join(', ')}`)
    expect(Object.keys(catalog).filter((key) => !(key in english))).toEqual([])
  })

  test('take the same arguments as in English', () => {
    const names = (messages: typeof catalog) =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, parseMessageShape(message).names]))
    expect(names(english)).toMatchObject(names(catalog))
  })

  test('have a form for every number, and none that the language does not know', () => {
    const wrong = Object.entries(catalog).flatMap(([key, message]) =>
      Object.values(parseMessageShape(message).plurals).flatMap((cases) => [
        ...cases
          .filter((each) => !/^\d+$/.test(each) && !rules.resolvedOptions().pluralCategories.some((is) => is === each))
          .map((each) => `${key}: ${each} is no category`),
        ...[...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))]
          .filter((needed) => !cases.includes(needed))
          .map((needed) => `${key}: ${needed} is missing`),
      ]),
    )
    expect(wrong).toEqual([])
  })

  test('have no quote that ICU would swallow, and no space at an end', () => {
    expect(Object.values(catalog).filter((message) => message.includes("'") || message !== message.trim())).toEqual([])
  })

  test('name every problem', () => {
    expect(problemCodes.filter((code) => !{ ...english, ...catalog }[`shared.problem.${code}`])).toEqual([])
  })

  // A first look, without a build: what is sent is held by tests/build/sizes.test.ts.
  test('cost at most 6 kB, all values as one', async () => {
    const words = await readCatalog(locale, appParts)
    const compiled = JSON.stringify(Object.values(words).map((message) => compileMessageOrThrow(message)))
    expect(gzipSync(compiled, { level: 9 }).length).toBeLessThanOrEqual(6000)
  })
})

test.each(others)('nothing was left in English in %s but loan words', async (locale) => {
  const catalog = await readCatalog(locale)
  const same = Object.keys(english).filter((key) => /\p{L}/u.test(bare(english[key])) && catalog[key] === english[key])
  expect(same.toSorted()).toEqual([...(sameAsEnglish[locale] ?? [])].toSorted())
})

/** Without arguments and the product's names. */
function bare(message = ''): string {
  return message.replace(/\{\w+\}/g, '').replace(/Konnect(?: (?:Access|Free|Plus))?/g, '')
}
