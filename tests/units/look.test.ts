import { afterEach, expect, test } from 'vitest'
import { getCustomization } from '../../src/contract/portal-context'
import { applyFavicon, parseImageUrl } from '../../src/ui/favicon'
import { applyTheme, currentTheme, applyPortalMode, clearPortalMode } from '../../src/ui/theme'

afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
  delete document.documentElement.dataset.themeFrom
  document.head.replaceChildren()
})

test('a portal’s mode stands in for the device’s, and goes when its screens go', () => {
  applyPortalMode(document, 'dark', '/portal/acme')
  expect(currentTheme(document)).toBe('dark')
  clearPortalMode(document)
  expect(currentTheme(document)).toBe('system')
})

test('the next visit begins in the portal’s mode, until the portal drops it', () => {
  applyPortalMode(document, 'dark', '/portal/acme')
  expect(Object.entries(localStorage)).toEqual([['konnect-access:mode:/portal/acme', 'dark']])
  applyPortalMode(document, 'system', '/portal/acme')
  expect(localStorage).toHaveLength(0)
  expect(currentTheme(document)).toBe('system')
})

test.each(['light', 'dark', 'system'] as const)('whoever chose %s keeps it on every portal', (theme) => {
  applyTheme(document, theme)
  applyPortalMode(document, 'dark', '/portal/acme')
  expect(currentTheme(document)).toBe(theme)
  clearPortalMode(document)
  expect(currentTheme(document)).toBe(theme)
})

test('choosing a theme on a portal’s screens ends its suggestion for good', () => {
  applyPortalMode(document, 'dark', '/portal/acme')
  applyTheme(document, 'light')
  clearPortalMode(document)
  expect(currentTheme(document)).toBe('light')
})

test('the tab’s icon is lent to the portal and given back as it was', () => {
  const link = document.createElement('link')
  link.rel = 'icon'
  link.setAttribute('href', '/favicon.svg')
  link.type = 'image/svg+xml'
  document.head.append(link)

  const giveBack = applyFavicon(document, '/portal/acme/api/v3/assets/favicon')
  expect(link.href).toBe('http://localhost:3000/portal/acme/api/v3/assets/favicon')
  expect(link).not.toHaveAttribute('type')
  giveBack()
  expect(link).toHaveAttribute('href', '/favicon.svg')
  expect(link).toHaveAttribute('type', 'image/svg+xml')

  applyFavicon(document, 'javascript:alert(1)')
  expect(link).toHaveAttribute('href', '/favicon.svg')
})

test.each([
  ['/assets/favicon', 'http://localhost:3000/assets/favicon'],
  ['https://acme.us.portal.konghq.com/api/v3/assets/favicon', undefined],
  ['data:image/png;base64,iVBORw0KGgo=', undefined],
])('an icon may come from %s', (text, absolute = text) => {
  expect(parseImageUrl(text, document.baseURI)).toBe(absolute)
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'http://elsewhere.test/favicon.ico',
  'file:///etc/passwd',
  'blob:https://elsewhere.test/1',
  'http://[',
])('an icon never comes from %s', (text) => {
  expect(parseImageUrl(text, document.baseURI)).toBeNull()
})

test.each([
  [
    { mode: 'sepia', colors: { primary: '#fe0' } },
    { mode: undefined, colors: { primary: '#fe0' } },
  ],
  [
    { mode: 'dark', colors: { primary: 'red;}' } },
    { mode: 'dark', colors: { primary: undefined } },
  ],
  [
    { mode: 'dark', colors: 'blue' },
    { mode: 'dark', colors: undefined },
  ],
  [
    { name: 7, mode: 'light' },
    { name: undefined, mode: 'light' },
  ],
  ['dark', undefined],
])('of the theme %j, a bad value is dropped alone', (theme, read) => {
  const parsed = getCustomization.output.parse({ theme, css: 5, layout: null, menu: 'none', robots: [] })
  expect(parsed.theme).toEqual(read)
})
