import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { geo } from '../src/contract/geo'
import { developerStatus } from '../src/contract/management'
import { problemCodes } from '../src/contract/problem'
import { quickstartSteps } from '../src/konnect/home/use-quickstart-progress'
import { readCatalog } from './support/catalogs'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'mocks/emails'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/locales/'))

const parsed = files.map((file) => {
  const text = readFileSync(root + file, 'utf8')
  return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX) }
})

/** Keys that the code puts together: what stands in the gap. The types hold that none is missing, this that none is idle. */
const families: Readonly<Record<string, readonly string[]>> = {
  'shared.problem.*': problemCodes,
  'shared.refusedLink.*': ['link-expired', 'link-used', 'link-superseded', 'link-invalid', 'link-gone', 'link-missing'],
  'shared.refusedLink.*.why': [
    'link-expired',
    'link-used',
    'link-superseded',
    'link-invalid',
    'link-gone',
    'link-missing',
  ],
  'shared.notice.*': ['password-created', 'password-saved', 'verified', 'session-ended', 'signed-out'],
  'shared.sso.*': ['denied', 'unavailable', 'interrupted', 'no-session', 'loop', 'failed'],
  'portal.region.*': geo.options,
  'konnect.signUp.region.*': geo.options,
  'konnect.home.trial.*.text': ['ending', 'ended'],
  'konnect.plan.name.*': ['plus-trial', 'plus', 'free'],
  'konnect.plan.chosen.*': ['plus', 'free'],
  'konnect.plan.chosenText.*': ['plus', 'free'],
  'konnect.plan.option.*': ['plus', 'free'],
  'konnect.plan.feature.*': ['plugins', 'teams', 'analytics', 'support', 'gateway', 'open-plugins', 'community'],
  'konnect.quickstart.*': quickstartSteps,
  'konnect.quickstart.*.text': quickstartSteps,
  'portal.status.*': ['pending', 'rejected', 'revoked'],
  'portal.status.*.text': ['pending', 'rejected', 'revoked'],
  'portal.catalog.*': ['grid', 'list', 'public', 'private'],
  'email.developer-known.status.*': developerStatus.options,
}

test('every key is used, and every family of keys is known', async () => {
  const keys = Object.keys(await readCatalog('en'))
  const literals = new Set<string>()
  const templates = new Set<string>()
  for (const { tree } of parsed) {
    visit(tree, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text)
      if (ts.isTemplateExpression(node)) templates.add(patternOf(node))
    })
  }
  const used = [...templates].filter((pattern) => keys.some((key) => matches(pattern, key)))
  expect(used.toSorted()).toEqual(Object.keys(families).toSorted())
  const together = Object.entries(families).flatMap(([pattern, gaps]) => gaps.map((gap) => pattern.replace('*', gap)))
  const usedKeys = new Set([...literals, ...together])
  expect(keys.filter((key) => !usedKeys.has(key))).toEqual([])
})

/** Attributes that people read or hear. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|lead|text|help)$/

test('no component has words of its own', () => {
  const words: string[] = []
  for (const { file, tree } of parsed) {
    visit(tree, (node) => {
      const text = wordsIn(node)
      if (text !== undefined && /\p{L}/u.test(text)) words.push(`${file}: ${text.trim()}`)
    })
  }
  expect(words).toEqual([])
})

/** What a node of JSX would show or say; undefined for any other node. */
function wordsIn(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxAttribute(node) && spoken.test(node.name.getText())) return literalText(node.initializer)
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
  return isChild ? literalText(node) : undefined
}

function literalText(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isJsxExpression(node)) return literalText(node.expression)
  if (ts.isTemplateExpression(node)) return patternOf(node)
  if (ts.isConditionalExpression(node)) return `${literalText(node.whenTrue) ?? ''}${literalText(node.whenFalse) ?? ''}`
  return ts.isBinaryExpression(node) ? literalText(node.right) : undefined
}

/** A template with `*` for each gap. */
function patternOf(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('')
}

function matches(pattern: string, key: string): boolean {
  const [before = '', after = '', ...more] = pattern.split('*')
  return before.includes('.') && more.length === 0 && key.startsWith(before) && key.endsWith(after)
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}
