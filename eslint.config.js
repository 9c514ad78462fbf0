import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { importZones } from './build/import-zones.js'
import { textInItsOwnElement } from './build/text-in-its-own-element.js'

/** Absent on plain http, whatever the types say. The files that look first are listed below. */
const secureContextApis = [
  ...['randomUUID', 'subtle'].map((property) => ({ object: 'crypto', property })),
  ...['clipboard', 'credentials', 'locks', 'mediaDevices', 'serviceWorker', 'storage', 'wakeLock'].map((property) => ({
    object: 'navigator',
    property,
  })),
  ...['caches', 'cookieStore'].map((property) => ({ object: 'window', property })),
].map((api) => ({ ...api, message: 'Absent on plain http: look first, and list the file in eslint.config.js.' }))

/** `window.location`, `document.location` or plain `location`. */
const documentLoads = [
  'CallExpression > MemberExpression.callee[object.name="location"][property.name=/^(assign|replace|reload)$/]',
  'CallExpression > MemberExpression.callee[object.property.name="location"][property.name=/^(assign|replace|reload)$/]',
  'AssignmentExpression > MemberExpression.left[object.name="location"]',
  'AssignmentExpression > MemberExpression.left[object.property.name="location"]',
  'AssignmentExpression > MemberExpression.left[property.name="location"]',
].map((selector) => ({ selector, message: 'Only src/loading/document.ts leaves or reloads the document.' }))

/** No barrels. */
const reexports = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'].map((selector) => ({
  selector,
  message: 'Nothing re-exports another file: import from where a thing lives.',
}))

export default defineConfig([
  globalIgnores(['dist', 'dist-*', 'coverage', 'public', 'test-results', 'screenshots']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in template strings are fine; everything else still has to be a string.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A redirect is thrown or returned by react-router's own convention.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // An empty string means "nothing there" in forms, URLs and configuration.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // Code points are what the password policy counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...reexports],
    },
  },
  {
    // The compiler does not look at these. Parts of them run in a browser.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  importZones,
  {
    files: ['src/**'],
    plugins: { local: { rules: { 'text-in-its-own-element': textInItsOwnElement } } },
    rules: { 'local/text-in-its-own-element': 'error' },
  },
  {
    files: ['src/**', 'mocks/hosts/browser/**', 'mocks/studio/**'],
    rules: {
      'no-restricted-properties': ['error', ...secureContextApis],
      'no-restricted-globals': ['error', 'caches', 'cookieStore'],
      'no-restricted-syntax': ['error', ...documentLoads, ...reexports],
    },
  },
  { files: ['src/loading/document.ts'], rules: { 'no-restricted-syntax': ['error', ...reexports] } },
  { files: ['mocks/backend.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/api/session-manager.ts', 'mocks/hosts/browser/worker.ts', 'mocks/studio/copy-text.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**', 'scripts/**', 'mocks/hosts/http/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
])
