const knownCycles = [
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
      name: 'public-screens-without-private-words',
      comment: 'The screens before sign-in ask for no words that only those behind it have loaded.',
      severity: 'error',
      from: {
        path: [
          '^src/((routing/(konnect-realm|portal-realm|root-layout))|errors/error-screens|start/startup-error-app)\\.tsx$',
          '^src/recovery/.*-screen\\.tsx$',
          '^src/konnect/(sign-in|sign-up|verify-email|welcome)/.*-screen\\.tsx$',
          '^src/portal/(sign-in|sign-up|status|verify-email)/.*-screen\\.tsx$',
        ],
      },
      to: { path: '^src/i18n/use-private-i18n\\.ts$', reachable: true },
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
