import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scriptsFile, scriptsSchema } from '../../build/script-files'
import { languageLocales } from '../../src/i18n/locale'

/**
 * Budgets in kB of 1000 bytes, `gzip -9`; `login` is 145 KiB. Counted here with zlib alone, and not by size-limit: a budget
 * is over what a page names and what a chunk imports, which the build has written down, not over files by their names.
 */
const limits = {
  login: 148.48,
  css: 9,
  furtherScreen: 12,
  locale: 6.2,
}

const dist = 'dist'
const scripts = scriptsSchema.parse(JSON.parse(readFileSync(join(dist, scriptsFile), 'utf8')))
const page = (name: string) => readFileSync(join(dist, `${name}.html`), 'utf8')
const prerendered = readdirSync(dist)
  .filter((file) => file.endsWith('.html') && /<html[^>]* data-screen=/.test(page(file.replace('.html', ''))))
  .map((file) => file.replace('.html', ''))

/** What is there before anybody takes a step. */
const app = [...namedScripts(page('login')), ...namedScripts(page('portal-login'))]

/** What comes with the first screen behind sign-in, and stays for the others. */
const privateArea = closure('src/layout/private-layout.tsx').filter((file) => !app.includes(file))

/** A realm's screens that are loaded when somebody goes there; the words are counted by themselves. */
const furtherScreens = Object.keys(scripts).filter((module) => /^src\/(?:konnect|portal|recovery)\//.test(module))

/** What the words of all languages share: their keys. */
const keysOfWords = new Set(
  ['public', 'private'].flatMap((part) => {
    const german = closure(`src/i18n/locales/de/${part}.ts`)
    return closure(`src/i18n/locales/en/${part}.ts`).filter((file) => german.includes(file))
  }),
)

/** The shell of a portal that is not known beforehand names what its screen needs; its colours come when it is known. */
test.each([
  ['login', []],
  ['portal-login', closure('src/ui/apply-portal-colors.ts')],
])('%s works after few enough scripts', (name, more) => {
  const size = totalOf([...namedScripts(page(name)), ...more])
  console.log(`${name}: ${size.toFixed(1)} kB of scripts`)
  expect(size).toBeLessThanOrEqual(limits.login)
})

test('what the screens behind sign-in share adds little to what is there', () => {
  expect(totalOf(privateArea)).toBeLessThanOrEqual(limits.furtherScreen)
})

test('the styles of a page stay small', () => {
  expect(prerendered).toContain('login')
  for (const name of ['index', ...prerendered]) expect(styleSize(page(name)), name).toBeLessThanOrEqual(limits.css)
})

test.each(furtherScreens)('%s adds little to what is there', (module) => {
  const more = closure(module).filter((file) => !app.includes(file) && !privateArea.includes(file))
  expect(totalOf(more)).toBeLessThanOrEqual(limits.furtherScreen)
})

test.each(languageLocales)('the words in %s stay small', (locale) => {
  const own = ['public', 'private']
    .flatMap((part) => closure(`src/i18n/locales/${locale}/${part}.ts`))
    .filter((file) => !keysOfWords.has(file))
  expect(own.length).toBeGreaterThan(0)
  const size = totalOf(own)
  console.log(`${locale}: ${size.toFixed(2)} kB of words, as sent, in ${own.length} files`)
  expect(size).toBeLessThanOrEqual(limits.locale)
})

/** The scripts that a page names, `/assets/…` without its slash. */
function namedScripts(html: string): string[] {
  const tags = [
    ...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"|<link\b(?=[^>]*\srel="modulepreload")[^>]*\shref="\/([^"]+)"/g),
  ]
  expect(tags).not.toEqual([])
  return tags.map(([, script, preload]) => script ?? preload ?? '')
}

/** The chunks that a lazily imported module needs. */
function closure(module: string): readonly string[] {
  const files = scripts[module]
  if (!files) throw new Error(`${scriptsFile} does not name ${module}`)
  return files
}

function styleSize(html: string): number {
  const inline = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => gzipped(style))
  const linked = [
    ...html.matchAll(/<link\b(?=[^>]*\srel="stylesheet")(?![^>]*\sdisabled)[^>]*\shref="\/([^"]+)"/g),
  ].map(([, file = '']) => file)
  return inline.reduce((sum, size) => sum + size, 0) + totalOf(linked)
}

function totalOf(files: readonly string[]): number {
  return [...new Set(files)].reduce((sum, file) => sum + gzipped(readFileSync(join(dist, file))), 0)
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length / 1000
}
