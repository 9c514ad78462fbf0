import { expect, test } from 'vitest'
import { ConfigError, parseConfig, readConfig } from '../../src/config/config'

/** The key that is blamed; null when the configuration is accepted. */
function blamed(text: string): string | null {
  try {
    parseConfig(text)
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error.key
    throw error
  }
}

test.each([undefined, null, '', '   ', '{}'])('nothing configured (%j) means all defaults', (text) => {
  expect(parseConfig(text)).toEqual({
    realm: 'both',
    portalApiUrl: '',
    portalApiPrefix: '/api/v3',
    konnectApiUrl: '',
    signUp: 'self-serve',
    regions: [],
    salesUrl: 'https://konghq.com/contact-sales',
    supportUrl: 'https://support.konghq.com',
    docsUrl: 'https://docs.konghq.com',
  })
})

test.each([
  { realm: 'konnect' },
  { realm: 'portal', portalApiUrl: 'https://acme.us.portal.konghq.com', portalApiPrefix: '/api/v2' },
  { portalApiUrl: 'https://api.acme.test/portal' },
  { portalApiUrl: '' },
  { portalApiPrefix: '' },
  { portalRegion: 'me' },
  { signUp: 'access-code' },
  { signUp: 'invite-only' },
  { regions: ['us', 'eu', 'au', 'me', 'in'] },
  { salesUrl: 'mailto:sales@acme.test' },
  { supportUrl: '' },
  { supportUrl: '/help' },
  { termsUrl: 'https://acme.test/terms', privacyUrl: 'https://acme.test/privacy' },
  { locale: 'de' },
  { locale: 'pt-BR' },
])('%j is accepted', (config) => {
  expect(parseConfig(JSON.stringify(config))).toMatchObject(config)
})

test.each([
  ['realm', 'back'],
  ['realm', null],
  ['portalApiUrl', 'acme.test'],
  ['portalApiUrl', 'https://acme.test/'],
  ['portalApiUrl', 'ftp://acme.test'],
  ['portalApiUrl', 'https://acme.test?x=1'],
  ['portalApiUrl', 7],
  ['portalApiPrefix', 'api/v3'],
  ['portalApiPrefix', '/api/v3/'],
  ['portalRegion', 'mars'],
  ['konnectApiUrl', 'https://'],
  ['signUp', 'everybody'],
  ['regions', 'us'],
  ['regions', ['us', 'moon']],
  ['salesUrl', ''],
  ['salesUrl', 'javascript:alert(1)'],
  ['supportUrl', '//evil.test'],
  ['supportUrl', '/\\evil.test'],
  ['docsUrl', 'data:text/html,x'],
  ['termsUrl', 'javascript:alert(1)'],
  ['privacyUrl', 'two words'],
  ['locale', 'english!'],
  ['locale', 'xx-invalid-zz'],
  ['locale', 'de_DE'],
  ['locale', '12'],
  ['regionn', 'eu'],
  ['__proto', 'x'],
])('the value of %s, %j, is refused by name', (key, value) => {
  expect(blamed(JSON.stringify({ [key]: value }))).toBe(key)
})

test.each(['{', 'not json', '<script>', '{"signUp": "self-serve",}'])('the text %j cannot be read', (text) => {
  expect(blamed(text)).toBe('')
})

test.each(['[]', '7', '"text"', 'null'])('%s is no configuration', (text) => {
  expect(blamed(text)).toBe('')
})

test('the configuration is read from the document; a document without one means all defaults', () => {
  const page = new DOMParser().parseFromString(
    '<script id="app-config" type="application/json">{"signUp": "invite-only"}</script>',
    'text/html',
  )
  expect(readConfig(page).signUp).toBe('invite-only')
  expect(readConfig(new DOMParser().parseFromString('<p>nothing</p>', 'text/html')).signUp).toBe('self-serve')
})
