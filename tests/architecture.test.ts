import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { firstScreens } from '../src/first/first-screens'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What every screen may use; journeys also `src/account`. */
const behindScreens = [
  'src/navigation',
  'src/loading',
  'src/session',
  'src/api',
  'src/ui',
  'src/i18n',
  'src/contract',
  'src/paths.ts',
  'src/config',
]

/**
 * Who may import whom: the table of src/README.md, kept here once as data. A zone is the longest matching prefix; a zone
 * may always import from itself. Packages are checked where a zone has to stay small or portable.
 */
const zones: Record<string, { from: readonly string[]; packages?: readonly string[] }> = {
  'src/contract': { from: [], packages: ['zod/mini'] },
  'src/paths.ts': { from: [], packages: [] },
  'src/config': { from: ['src/contract/geo'], packages: ['zod/mini', 'react'] },
  'src/i18n': { from: ['src/loading'], packages: ['react'] },
  'src/ui': { from: ['src/i18n'], packages: ['react'] },
  'src/api': { from: ['src/contract', 'src/config'], packages: [] },
  'src/loading': { from: ['src/api'], packages: [] },
  'src/navigation': { from: ['src/loading'], packages: ['react'] },
  'src/session': { from: ['src/api', 'src/contract', 'src/paths.ts'] },
  'src/account': { from: behindScreens },
  'src/recovery': { from: ['src/account', ...behindScreens] },
  'src/portal': { from: ['src/account', ...behindScreens] },
  'src/konnect': { from: ['src/account', ...behindScreens] },
  'src/first': { from: ['src/'] },
  'src/app': { from: ['src/'] },
  'src/worker': { from: ['src/paths.ts', 'src/app/screen-pattern'], packages: [] },
  'src/main.tsx': {
    from: [
      'src/app',
      'src/config',
      'src/first',
      'src/i18n',
      'src/loading',
      'src/paths.ts',
      'src/ui/styles',
      'mocks/hosts/browser',
    ],
  },
  mocks: { from: ['src/contract', 'src/paths.ts', 'src/config', 'src/i18n', 'src/loading'] },
  'mocks/studio': {
    from: ['mocks', 'src/contract', 'src/paths.ts', 'src/config', 'src/i18n', 'src/loading', 'src/ui'],
  },
  build: { from: ['src/contract', 'src/config', 'src/paths.ts', 'src/worker/worker-file', 'mocks/hosts/api-paths'] },
  tests: { from: ['src/', 'mocks', 'build', 'scripts', 'vite.config.ts', 'playwright.config.ts'] },
}

/** A journey step never imports its neighbour: what two of them need lives one folder up. */
const journeys = ['src/portal', 'src/konnect']

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'mocks', 'build', 'tests'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .filter((file) => {
    try {
      readFileSync(join(root, file))
      return true
    } catch {
      return false
    }
  })

interface Import {
  readonly file: string
  readonly target: string
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  )
  return [...statements].map(([, from, dynamic, bare]) => ({ file, target: from ?? dynamic ?? bare ?? '' }))
}

function zoneOf(file: string): string | undefined {
  return Object.keys(zones)
    .filter((zone) => file === zone || file.startsWith(`${zone}/`))
    .toSorted((one, other) => other.length - one.length)[0]
}

/** Path of an import inside the project, without its ending; null for a package. */
function resolve({ file, target }: Import): string | null {
  return target.startsWith('.') ? posix.join(dirname(file), target.replace(/\?.*$/, '')) : null
}

const imports = files.flatMap(importsOf)

describe('who may import whom', () => {
  test('every file belongs to a zone', () => {
    expect(files.filter((file) => !zoneOf(file))).toEqual([])
  })

  test('no zone imports from where it may not', () => {
    const broken = imports.flatMap((entry) => {
      const zone = zoneOf(entry.file) ?? ''
      const path = resolve(entry)
      const rule = zones[zone]
      if (!rule || path === null) return []
      const inside = path === zone || path.startsWith(`${zone}/`) || `${path}.ts` === zone
      const allowed = rule.from.some((from) => path.startsWith(from) || `${path}.ts` === from)
      return inside || allowed ? [] : [`${entry.file} imports ${path}`]
    })
    expect(broken).toEqual([])
  })

  test('small zones import only the packages they are allowed', () => {
    const broken = imports.flatMap((entry) => {
      const packages = zones[zoneOf(entry.file) ?? '']?.packages
      if (!packages || resolve(entry) !== null) return []
      return packages.includes(entry.target) ? [] : [`${entry.file} imports ${entry.target}`]
    })
    expect(broken).toEqual([])
  })

  test('no journey step imports its neighbour', () => {
    const step = (path: string) =>
      journeys.flatMap((journey) => new RegExp(`^${journey}/([^/]+)/`).exec(path)?.[1] ?? [])[0]
    const broken = imports.flatMap((entry) => {
      const path = resolve(entry)
      const [from, to] = [step(entry.file), path === null ? undefined : step(path)]
      return path !== null &&
        journeys.some((journey) => path.startsWith(journey)) &&
        to &&
        from !== to &&
        entry.file.startsWith('src/') &&
        !entry.file.startsWith('src/app') &&
        !entry.file.startsWith('src/first')
        ? [`${entry.file} imports ${path}`]
        : []
    })
    expect(broken).toEqual([])
  })
})

test('what Konnect’s first screens draw asks for no words that they have not loaded', () => {
  const screens = Object.values(firstScreens).flatMap((screen) => ('needsToken' in screen ? [] : [screen.module]))
  const reached = new Set(['src/first/first-screen.tsx', ...screens])
  for (const file of reached) {
    for (const { target } of importsOf(file)) {
      const path = resolve({ file, target }) ?? ''
      for (const each of [`${path}.ts`, `${path}.tsx`]) if (files.includes(each)) reached.add(each)
    }
  }
  expect([...reached]).toContain('src/account/legal-links.tsx')
  expect([...reached]).not.toContain('src/i18n/all-words.ts')
})

describe('files', () => {
  test('names are kebab-case', () => {
    // Catalogs are called as BCP 47 calls their language.
    const names = files.map((file) => file.replace(/^src\/i18n\/locales\/[a-z]{2}(?:-[A-Z]{2})?/, ''))
    expect(names.filter((name) => !/^[a-z0-9./-]*$/.test(name))).toEqual([])
  })

  test('nothing re-exports another file: imports name where a thing lives', () => {
    const barrels = files
      .filter((file) => file !== 'mocks/backend.ts')
      .filter((file) => /(?:^|\n)export\s+(?:\*|\{[^}]*\})\s+from\s/.test(readFileSync(join(root, file), 'utf8')))
    expect(barrels).toEqual([])
  })

  test('no file is called index', () => {
    expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
  })
})
