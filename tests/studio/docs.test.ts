import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mockVerbs } from '../../mocks/hosts/verbs'
import { parseFaults } from '../../mocks/rules/fault-text'
import { parseTimeSpec } from '../../mocks/rules/time-spec'
import { scenarios } from '../../mocks/scenarios/scenarios'

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

describe('what the documentation shows is what runs', () => {
  test.each(['tests/studio/example.test.tsx', 'tests/browser/example.spec.ts'])('%s', (path) => {
    expect(page('testing')).toContain(readFileSync(path, 'utf8').trim())
    const body = /^test\([\s\S]*?^}\)/m.exec(readFileSync(path, 'utf8'))?.[0] ?? ''
    expect(body.split('\n').length).toBeLessThanOrEqual(10)
  })

  test('every verb of the mock interface, with its arguments', () => {
    const rows = Object.entries(mockVerbs).map(([name, { parameters, summary }]) => {
      const shown = typeof parameters === 'string' ? '{ … }' : parameters.join(', ')
      return `| \`${name}(${shown})\` | ${summary} |`
    })
    expect(page('testing').replace(/ +/g, ' ')).toContain(rows.join('\n'))
  })

  test('every starting world is named, there and in the README', () => {
    for (const text of [page('studio'), readFileSync('README.md', 'utf8')]) {
      for (const { name } of scenarios) expect(text).toContain(`\`${name}\``)
    }
  })

  test('every example of a fault, of a moment and of a command in the studio’s page works', () => {
    const faults = [...page('studio').matchAll(/`((?!at=)(?:[\w-]+=[\w~:-]+,?)+)`/g)].map(([, text = '']) => text)
    expect(faults.length).toBeGreaterThan(5)
    for (const text of faults) expect(parseFaults(text)).not.toEqual([])
    const moments = [...page('studio').matchAll(/`at=([^`&]+)`/g)].map(([, text = '']) => text)
    expect(moments.length).toBeGreaterThan(2)
    for (const text of moments) expect(parseTimeSpec(text)).not.toBeNull()
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const commands = [...(page('studio') + page('testing')).matchAll(/`npm run ([\w:-]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(commands.filter((name) => !(name in scripts.scripts))).toEqual([])
  })
})

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:md|[cm]?[jt]sx?|html|css|py|ya?ml)$/.test(file) && existsSync(file))
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The headings of a document, as the anchors that hosts make of them. */
const anchorsIn = (document: string) =>
  [...readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('what refers to a document', () => {
  test('names one that is in the repository', () => {
    const broken = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/[\w./-]*\w\.md\b/g)]
        .map(([name]) => name)
        .filter((name) => ![name, join(dirname(file), name)].some((path) => existsSync(path)))
        .map((name) => `${file}: ${name}`),
    )
    expect(broken).toEqual([])
  })

  test('links to a heading that the document has', () => {
    const broken = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([\w./-]*\.md)?#([^)]+)\)/g)]
        .filter(([, name, anchor = '']) => !anchorsIn(name ? join(dirname(file), name) : file).includes(anchor))
        .map(([link]) => `${file}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  test('cites a section that the rules of the system have', () => {
    const sections = [...page('domain').matchAll(/^#+ (\d+(?:\.\d+)?)/gm)].map(([, number]) => number)
    const cited = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/docs\/domain\.md((?:,? (?:and )?\d+(?:\.\d+)?)+)/g)].flatMap(([, numbers = '']) =>
        [...numbers.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => ({ file, number })),
      ),
    )
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter(({ number }) => !sections.includes(number))).toEqual([])
  })
})
