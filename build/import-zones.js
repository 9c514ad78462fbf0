import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What every part of a screen may use. */
const base = [
  'src/state',
  'src/loading',
  'src/session',
  'src/api',
  'src/ui',
  'src/i18n',
  'src/contract',
  'src/paths.ts',
  'src/screens.ts',
  'src/config',
]

/** What the screens of both realms share. */
const shared = ['src/layout', 'src/forms', 'src/email-links', 'src/sign-in', 'src/sso', ...base]

/**
 * Who may import whom: the table of src/README.md. A file belongs to the zone that names it most closely, and a zone may
 * import itself. `packages` are listed where a zone has to stay small or portable; elsewhere any may be imported.
 * `steps`: the folders of a journey, which do not import each other, nor do the files beside them.
 * @type {Record<string, { from: string[], packages?: string[], steps?: boolean }>}
 */
const zones = {
  'src/contract': { from: [], packages: ['zod/mini'] },
  'src/screens.ts': { from: [], packages: [] },
  'src/paths.ts': { from: ['src/screens.ts'], packages: [] },
  'src/state': { from: [], packages: ['react'] },
  'src/config': { from: ['src/state', 'src/contract/geo.ts'], packages: ['zod/mini', 'react'] },
  'src/i18n': { from: ['src/loading', 'src/state'], packages: ['react'] },
  'src/ui': { from: ['src/i18n', 'src/state'], packages: ['react'] },
  'src/api': { from: ['src/contract', 'src/config', 'src/state'], packages: [] },
  'src/loading': { from: ['src/api', 'src/state'], packages: [] },
  'src/session': {
    from: ['src/api', 'src/contract', 'src/paths.ts', 'src/state'],
    packages: ['react', 'react-router'],
  },
  'src/layout': { from: base },
  'src/forms': { from: base },
  'src/email-links': { from: ['src/layout', 'src/forms', 'src/sign-in/sign-in-state.ts', ...base] },
  'src/sign-in': { from: ['src/layout', 'src/forms', 'src/email-links', ...base] },
  'src/sso': { from: ['src/layout', 'src/sign-in', ...base] },
  'src/recovery': { from: shared },
  'src/portal': { from: shared, steps: true },
  'src/konnect': { from: shared, steps: true },
  'src/errors': { from: ['src/layout', 'src/forms', ...base] },
  'src/routing': { from: ['src/errors', 'src/konnect', 'src/portal', 'src/recovery', ...shared] },
  'src/start': { from: ['src'] },
  'src/prerender': { from: ['src'] },
  'src/main.tsx': {
    from: [
      'src/start',
      'src/routing/app-context.ts',
      'src/config',
      'src/email-links',
      'src/state',
      'src/ui/styles',
      'mocks/hosts/browser',
    ],
  },
  mocks: { from: ['src/contract', 'src/paths.ts', 'src/screens.ts', 'src/config', 'src/i18n', 'src/loading'] },
  'mocks/studio': {
    from: ['mocks', 'src/contract', 'src/paths.ts', 'src/config', 'src/i18n', 'src/loading', 'src/ui'],
  },
  build: {
    from: [
      'src/contract',
      'src/config',
      'src/screens.ts',
      'src/prerender/prerendered-page.ts',
      'mocks/hosts/api-paths.ts',
    ],
  },
}

const message = 'Who may import whom: build/import-zones.js.'

/** A folder that the table does not name may import nothing of ours. */
const unknownZone = rule('{src,mocks,build}/**/*.{ts,tsx}', [onlyFrom(['node_modules'])])

/** For eslint.config.js: the table as rules, the closest zone last, where it counts. */
export const importZones = [
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'import-x/no-nodejs-modules': 'error' } },
  unknownZone,
  ...Object.entries(zones)
    .toSorted(([one], [other]) => one.length - other.length)
    .flatMap(([zone, { from, packages, steps }]) => {
      const allowed = packages?.map((name) => `node_modules/${name}`) ?? ['node_modules']
      const base = onlyFrom([zone, ...from, ...allowed])
      const folders = steps ? stepsOf(zone) : []
      return [
        rule(/\.tsx?$/.test(zone) ? zone : `${zone}/**/*.{ts,tsx}`, [base, ...folders.map(neverFrom)]),
        ...folders.map((step) =>
          rule(`${step}/**/*.{ts,tsx}`, [base, ...folders.filter((other) => other !== step).map(neverFrom)]),
        ),
      ]
    }),
]

/** @param {string[]} except */
function onlyFrom(except) {
  return { target: '.', from: '.', except, message }
}

/** @param {string} from */
function neverFrom(from) {
  return { target: '.', from, message }
}

/** @param {string} files @param {object[]} restricted */
function rule(files, restricted) {
  return { files: [files], rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: restricted }] } }
}

/** @param {string} zone */
function stepsOf(zone) {
  const entries = readdirSync(new URL(`../${zone}`, import.meta.url), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${zone}/${name}`)
}
