import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentHeaders } from '../../build/headers'
import { inlineHashes } from '../../build/inline-hashes'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('scripts and style elements in the page, byte for byte', () => {
  const page = '<style>\n a { b: c }\n</style><script>  one("</div>") </script ><SCRIPT type=module>two</SCRIPT>'
  expect(inlineHashes([page])).toEqual({
    scripts: [hash('  one("</div>") '), hash('two')].toSorted(),
    styles: [hash('\n a { b: c }\n')],
  })
})

test.each([
  '<script src="/a.js"></script>',
  '<script type="module" crossorigin src=/a.js></script>',
  '<script id="app-config" type="application/json">{}</script>',
  '<script type="text/template"><b></b></script>',
  '<!-- <script>no()</script> <style>no</style> -->',
])('%s needs none', (page) => {
  expect(inlineHashes([page])).toEqual({ scripts: [], styles: [] })
})

test.each(['', ' type=""', " type='text/javascript'", ' type="importmap"', ' data-src="x"', ' data-a="1 > 0" nonce'])(
  '<script%s> needs one',
  (attributes) => {
    expect(inlineHashes([`<script${attributes}>x</script>`]).scripts).toEqual([hash('x')])
  },
)

test('the same text in several pages is one hash, and line ends are those that the browser sees', () => {
  expect(inlineHashes(['<script>a\r\nb</script>', '<script>a\nb</script>']).scripts).toEqual([hash('a\nb')])
})

test('hashes stand in the policy; mock pages keep their unsafe-inline styles, which a hash would take back', () => {
  const hashes = { scriptHashes: [hash('s')], styleHashes: [hash('t')] }
  const policy = documentHeaders(hashes)['content-security-policy']
  expect(policy).toContain(`script-src 'self' ${hash('s')};`)
  expect(policy).toContain(`style-src 'self' ${hash('t')};`)
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("trusted-types 'none'")
  const mock = documentHeaders({ ...hashes, mock: true })['content-security-policy']
  expect(mock).toContain(`script-src 'self' ${hash('s')};`)
  expect(mock).toContain("style-src 'self' 'unsafe-inline';")
})
