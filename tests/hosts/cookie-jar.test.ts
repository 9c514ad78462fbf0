import { expect, test } from 'vitest'
import { getCookies, pathMatches, addCookies } from '../../mocks/hosts/cookie-jar'

const now = 1_000_000
const cookie = (name: string, value: string, path: string, maxAge = 60) => ({ name, value, path, maxAge })

test.each([
  ['/portal/acme/api/v3/developer/me', '/portal/acme', true],
  ['/portal/acme', '/portal/acme', true],
  ['/portal/acme-eu/api/v3/developer/me', '/portal/acme', false],
  ['/portal/acme/x', '/portal/acme/', true],
  ['/portal', '/portal/acme', false],
  ['/anything', '/', true],
])('%s with a cookie of %s: %s', (pathname, cookiePath, expected) => {
  expect(pathMatches(pathname, cookiePath)).toBe(expected)
})

test('two portals keep cookies of one name apart', () => {
  const jar = addCookies(
    [],
    [cookie('portalaccesstoken', 'a', '/portal/acme'), cookie('portalaccesstoken', 'b', '/portal/acme-eu')],
    now,
  )
  expect(getCookies(jar, '/portal/acme/api/v3/developer/me', now)).toEqual({ portalaccesstoken: 'a' })
  expect(getCookies(jar, '/portal/acme-eu/api/v3/developer/me', now)).toEqual({ portalaccesstoken: 'b' })
  expect(getCookies(jar, '/portal/other/api/v3/developer/me', now)).toEqual({})
})

test('the more specific path wins', () => {
  const jar = addCookies([], [cookie('session', 'portal', '/portal/acme'), cookie('session', 'root', '/')], now)
  expect(getCookies(jar, '/portal/acme/api/v3/portal', now)).toEqual({ session: 'portal' })
  expect(getCookies(jar, '/v3/users/me', now)).toEqual({ session: 'root' })
})

test('a cookie ends with its lifetime, with a deletion, or with its successor', () => {
  const jar = addCookies([], [cookie('session', 'one', '/', 30)], now)
  expect(getCookies(jar, '/', now + 29_999)).toEqual({ session: 'one' })
  expect(getCookies(jar, '/', now + 30_000)).toEqual({})
  expect(addCookies(jar, [cookie('session', '', '/', 0)], now)).toEqual([])
  expect(getCookies(addCookies(jar, [cookie('session', 'two', '/')], now), '/', now)).toEqual({ session: 'two' })
})
