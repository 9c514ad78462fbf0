import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mockVerbs } from '../../mocks/hosts/verbs'
import { parseFaults } from '../../mocks/rules/fault-text'
import { parseMoment } from '../../mocks/rules/moment'
import { scenarios } from '../../mocks/scenarios/scenarios'

const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

describe('what the documentation shows is what runs', () => {
  test.each(['tests/studio/example.test.tsx', 'tests/browser/example.spec.ts'])('%s', (path) => {
    expect(page('testing')).toContain(readFileSync(path, 'utf8').trim())
    const body = /^test\([\s\S]*?^}\)/m.exec(readFileSync(path, 'utf8'))?.[0] ?? ''
    expect(body.split('\n').length).toBeLessThanOrEqual(10)
  })

  test('every verb of the mock interface, with its arguments', () => {
    const rows = Object.entries(mockVerbs).map(([name, { takes, summary }]) => {
      const parameters = typeof takes === 'string' ? '{ … }' : takes.join(', ')
      return `| \`${name}(${parameters})\` | ${summary} |`
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
    for (const text of moments) expect(parseMoment(text)).not.toBeNull()
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const commands = [...(page('studio') + page('testing')).matchAll(/`npm run ([\w:-]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(commands.filter((name) => !(name in scripts.scripts))).toEqual([])
  })
})
