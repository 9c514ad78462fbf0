const knownCycles = [
  // Types only. Take a line out with its cycle.
  '^mocks/emails/letter(-html)?\\.ts$',
  '^src/session/(read-session|realm-context|session-memory)\\.tsx?$',
  // A browser's context and its pages know each other, as in Playwright.
  '^tests/browser/engines/webkit(-page)?\\.ts$',
]

/**
 * What needs the whole graph of imports, types and lazy ones included. Who may import whom is in build/import-zones.js,
 * where editors show it.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { pathNot: knownCycles }, to: { circular: true } },
    {
      name: 'first-screens-without-all-words',
      comment: 'What the first screens of Konnect draw asks for no words that they have not loaded.',
      severity: 'error',
      from: {
        path: [
          '^src/first/first-screen\\.tsx$',
          '^src/konnect/sign-(in/sign-in|up/sign-up)\\.tsx$',
          '^src/recovery/forgot-password-screen\\.tsx$',
        ],
      },
      to: { path: '^src/i18n/all-words\\.ts$', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-mock)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
