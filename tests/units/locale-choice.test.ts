import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createI18n, loadI18n } from '../../src/i18n/load-i18n'
import { chooseLocale, directionOf, matchLocale } from '../../src/i18n/locale'
import { preferredLocales } from '../../src/i18n/locale-choice'

const key = 'konnect-access:locale'

beforeEach(() => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-CA', 'en']))
afterEach(() => localStorage.clear())

function open(url: string) {
  window.history.replaceState({ kept: true }, '', url)
}

describe('a wish is met', () => {
  test.each([
    ['exactly', 'pt-BR', 'pt-BR'],
    ['whatever its case', 'PT-br', 'pt-BR'],
    ['with an underscore', 'pt_BR', 'pt-BR'],
    ['in another country', 'de-AT', 'de'],
    ['by the one variety there is', 'pt', 'pt-BR'],
    ['by the nearest variety', 'pt-PT', 'pt-BR'],
    ['for simplified Chinese', 'zh-Hans-CN', 'zh'],
    ['for simplified Chinese, wherever it is read', 'zh-SG', 'zh'],
    ['for simplified Chinese in Taiwan', 'zh-Hans-TW', 'zh'],
    ['by Hebrew’s old name', 'iw', 'he'],
    ['by a pseudo-locale, only when it is called by its name', 'en-xa', 'en-XA'],
  ])('%s', (_, wish, locale) => {
    expect(matchLocale(wish)).toBe(locale)
  })

  test.each(['zh-Hant', 'zh-TW', 'zh_HK', 'zh-MO', 'zh-Hant-CN', 'en-Shaw', 'ar-Latn', 'ja-Latn'])(
    'not in another script: %s',
    (wish) => {
      expect(matchLocale(wish)).toBeUndefined()
      expect(chooseLocale([wish, 'nl', 'en'])).toBe('nl')
      expect(chooseLocale([wish])).toBe('en')
    },
  )

  test('in another script when the list asks for that, too', () => {
    expect(chooseLocale(['zh-TW', 'zh', 'en'])).toBe('zh')
    expect(chooseLocale(['zh-TW', 'en', 'zh'])).toBe('en')
  })

  test.each(['xx', 'zz-ZZ', '', 'e', '*', null, undefined])('not when nobody speaks %o here', (wish) => {
    expect(matchLocale(wish)).toBeUndefined()
  })

  test('by the first that can be; else in English', () => {
    expect(chooseLocale(['xx', null, 'nl-BE', 'de'])).toBe('nl')
    expect(chooseLocale(['xx', undefined])).toBe('en')
  })
})

test('Arabic and Hebrew run from right to left, the mirrored pseudo-locale too', () => {
  expect(['ar', 'he', 'ar-XB'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl'])
  expect(['en', 'ja', 'en-XA'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr'])
})

describe('the language of a page', () => {
  const chosen = async (configured?: string) => (await createI18n(preferredLocales(configured))).locale

  test('is the address’s, which is remembered and then taken out of the address', async () => {
    open('/login?return_to=%2Fplan&locale=pt#there')
    expect(await chosen('it')).toBe('pt-BR')
    expect(localStorage.getItem(key)).toBe('pt-BR')
    expect(window.location.href).toMatch(/\/login\?return_to=%2Fplan#there$/)
    expect(window.history.state).toEqual({ kept: true })
    expect(await chosen('it')).toBe('pt-BR')
  })

  test('is the person’s earlier choice, then the configured one, then the browser’s', async () => {
    open('/login')
    localStorage.setItem(key, 'ja')
    expect(await chosen('it')).toBe('ja')
    localStorage.clear()
    expect(await chosen('it')).toBe('it')
    expect(await chosen()).toBe('fr')
  })

  test('is the next wish’s where nobody speaks the first', async () => {
    open('/login?locale=xx')
    localStorage.setItem(key, 'broken')
    expect(await chosen('tlh')).toBe('fr')
    expect(window.location.search).toBe('')
    expect(localStorage.getItem(key)).toBe('broken')
  })

  test('stays in the address where nothing can be remembered', async () => {
    open('/login?locale=de')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(await chosen()).toBe('de')
    expect(window.location.search).toBe('?locale=de')
  })
})

test('numbers and dates have the digits 0 to 9, in Arabic too', async () => {
  const { t } = await createI18n(['ar'])
  expect(t('shared.problem.wait-seconds', { seconds: 12 })).toContain('12')
})

test('a key of the screens behind sign-in does not compile on one before it', async () => {
  const { t, privateT } = await loadI18n('en')
  expect(t('shared.legal.terms')).toBe('Terms of service')
  // @ts-expect-error The words of the catalog are not among them.
  expect(t('portal.catalog.title')).toBe('portal.catalog.title')
  expect(privateT).toBeUndefined()
})

test('the pseudo-locale is longer, in brackets, and keeps arguments and plurals', async () => {
  const [{ privateT: t }, { t: english }] = await Promise.all([loadI18n('en-XA', { all: true }), createI18n(['en'])])
  expect(t?.('konnect.home.title', { name: 'Ada' })).toBe('[Wéélçööméé, Ada]')
  expect(t?.('konnect.plan.daysLeft', { days: 1 })).toBe('[1 dááýý lééft]')
  const sentence = 'shared.problem.cookies-blocked'
  expect((t?.(sentence).length ?? 0) / english(sentence).length).toBeGreaterThan(1.3)
})
