import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { configure } from '../../build/configure'
import { fetchPortal } from '../../build/fetch-portal'
import { startMockApi } from '../../scripts/mock-api.mjs'
import { readCatalog } from '../support/catalogs'
import { findMessageKeys } from '../support/find-message-keys'

const english = await readCatalog('en')

/** All that a deployment may add to a page. */
const everything = [
  'termsUrl=https://terms.example',
  'privacyUrl=https://privacy.example',
  'supportUrl=mailto:help@acme.test',
  'salesUrl=https://sales.example',
  'regions=us,eu,au,me,in',
  'portalRegion=eu',
]

/** What a person reads in a file: its words and its spoken attributes, without scripts and styles. */
function wordsOf(html: string): string {
  const body = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
  const spoken = [...body.matchAll(/\b(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g)].map(([, text]) => text)
  return `${body.replace(/<[^>]*>/g, ' ')} ${spoken.join(' ')}`
}

test.each([
  ['as it is built', []],
  ['with all that it can show', everything],
  ['with an access code', [...everything, 'signUp=access-code']],
  ['by invitation only', [...everything, 'signUp=invite-only']],
  ['in German', [...everything, 'locale=de']],
  ['in Arabic', [...everything, 'locale=ar', 'signUp=access-code']],
  ['in Chinese', [...everything, 'locale=zh']],
  ['for Konnect alone', [...everything, 'realm=konnect']],
  ['for a portal alone', [...everything, 'realm=portal']],
])('no document has a message’s key in the place of its words: %s', async (_, pairs) => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  const api = await startMockApi()
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await api.close()
  })
  cpSync('dist', folder, { recursive: true })
  const isPortal = pairs.includes('realm=portal')
  await configure(folder, pairs, isPortal ? { findPortal: (config) => fetchPortal(api.url, config) } : {})
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
  const keys = pages.flatMap((file) =>
    findMessageKeys(wordsOf(readFileSync(join(folder, file), 'utf8')), english).map((key) => `${file}: ${key}`),
  )
  expect(keys).toEqual([])
  const register = wordsOf(readFileSync(join(folder, 'register.html'), 'utf8'))
  if (pairs.length > 0 && !pairs.includes('signUp=invite-only'))
    expect(register).toMatch(/privacy|Privacy|Datenschutz|سياسة الخصوصية|隐私/)
})

test('a key among the words of a page is found', () => {
  expect(
    findMessageKeys(wordsOf('<p>konnect.signIn.title · Konnect.</p><a title="shared.legal.terms">x</a>'), english),
  ).toEqual(['shared.legal.terms', 'konnect.signIn.title'])
})
