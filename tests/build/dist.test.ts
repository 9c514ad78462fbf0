import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scenarios } from '../../mocks/scenarios/scenarios'
import { languageLocales } from '../../src/i18n/locale'
import { readCatalog } from '../support/catalogs'

const dist = 'dist'
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const html = files.filter((file) => file.endsWith('.html'))
const code = files.filter((file) => /\.(?:html|js|css|json|webmanifest|txt)$/.test(file))

const emails = await Promise.all(languageLocales.map((locale) => readCatalog(locale, ['emails'])))

/** Words that stand in the mocks and nowhere else. Scenario names that are ordinary words are not among them. */
const marks = [
  '__mock',
  'mockServiceWorker',
  'msw',
  'acme.test',
  'WELCOME-2026',
  'Passw0rd!',
  ...scenarios.map(({ title }) => title),
  ...scenarios.map(({ name }) => name).filter((name) => name.startsWith('trial-')),
  ...emails.flatMap((words) => words['email.shared.linkInFull'] ?? []),
]

test('a production build has no byte of the mocks', () => {
  expect(files.filter((file) => /mock|studio/i.test(file))).toEqual([])
  const found = code.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`)
  })
  expect(found).toEqual([])
})

test('every file that a page names is there', () => {
  const missing = html.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:src|href)="(\/[^"#?]*)"/g)]
      .map(([, path = '']) => path)
      .filter((path) => path.includes('.') && !existsSync(join(dist, path)))
      .map((path) => `${file}: ${path}`),
  )
  expect(missing).toEqual([])
})

test('every file that a script or style sheet names is there', () => {
  const missing = code
    .filter((file) => /\.(?:js|css)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/["'`(]((?:\.\/|\/?assets\/)[\w./-]+\.(?:js|css|woff2|svg|png))["'`)]/g)]
        .map(([, path = '']) => (path.startsWith('./') ? join(file, '..', path) : join(dist, path)))
        .filter((path) => !existsSync(path)),
    )
  expect(missing).toEqual([])
})

test('pages have the configuration, the script before the first paint and, where they are prerendered, one style sheet of their own', () => {
  expect(html.length).toBeGreaterThan(0)
  for (const file of html) {
    const page = readFileSync(file, 'utf8')
    expect(inlineScripts(page), file).toEqual(['id="app-config" type="application/json"', ''])
    expect(inlineStylesAndHandlers(page), file).toEqual(page.includes('data-screen=') ? ['<style>'] : [])
  }
})

test('what the sign-in page loads stays small', () => {
  const loaded = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)]
  const sizes = loaded.map(([, path = '']) => gzipSync(readFileSync(join(dist, path))).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`index.html loads ${loaded.length} scripts and style sheets: ${(total / 1000).toFixed(1)} kB gz`)
  expect(total).toBeLessThan(260_000)
})

/** Attributes of the scripts whose text stands in the page. */
function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes.trim())
    .filter((attributes) => !/\bsrc=/.test(attributes))
}

function inlineStylesAndHandlers(page: string): string[] {
  return [...page.matchAll(/<style\b[^>]*>|\sstyle="[^"]*"|\son\w+="/g)].map(([found]) => found)
}
