import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { beforePaint } from './build/before-paint.ts'
import { deploymentFiles } from './build/deployment-files.ts'
import { messageCatalogs } from './build/message-catalogs.ts'
import { mockWorker } from './build/mock-worker.ts'
import { reactRouter } from './build/react-router.ts'
import { scriptFiles } from './build/script-files.ts'
import { wellKnown } from './build/well-known.ts'
import { chromiumArgs, findChromium } from './scripts/find-chromium.mjs'
import { load } from './scripts/load.mjs'

const runtime = ['react', 'react-dom/client', 'react-router', 'react-hook-form', '@tanstack/react-query', 'zod/mini']
const simulator = [
  'msw',
  'msw/browser',
  'idb',
  'immer',
  '@noble/hashes/pbkdf2.js',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
]

/** What only the tests in Chromium import: found late, it would reload them half-way. */
const componentTests = ['@testing-library/react', 'axe-core', 'react/jsx-dev-runtime', 'react-dom']

const finishBuild = async (folder: string) => (await load('build/configure.ts')).finishBuild(folder)

export default defineConfig(({ mode }) => {
  const mocks = mode === 'mock'
  return {
    plugins: [
      messageCatalogs(),
      react(),
      reactRouter(),
      tailwindcss({ optimize: false }),
      wellKnown(),
      beforePaint(),
      !mocks && scriptFiles(),
      mocks ? mockWorker() : deploymentFiles(finishBuild),
    ],
    define: { __MOCKS__: JSON.stringify(mocks) },
    // Named, so that a first `npm run dev` does not find them one by one and reload the page under the person's hands.
    optimizeDeps: { include: mocks ? [...runtime, ...simulator] : runtime },
    build: {
      outDir: mocks ? 'dist-mock' : 'dist',
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      sourcemap: false,
    },
    test: {
      // Unless told, one core is left idle: of two, that is half.
      maxWorkers: '100%',
      // Whole deployments are configured and compressed, servers compiled, and the machine may do other things, too.
      testTimeout: 30_000,
      coverage: { provider: 'v8', include: ['src/**', 'mocks/**'], reporter: ['text-summary', 'json-summary'] },
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/{rules,contract,hosts,studio}/**/*.test.ts', 'tests/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'jsdom',
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
            include: ['tests/{screens,journeys,units}/**/*.test.{ts,tsx}', 'tests/studio/**/*.test.tsx'],
            setupFiles: ['tests/support/setup.ts'],
          },
        },
        {
          extends: true,
          test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
        },
        {
          extends: true,
          optimizeDeps: { include: [...runtime, ...simulator, ...componentTests] },
          test: {
            name: 'browser',
            include: ['tests/components/**/*.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArgs },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }
})
