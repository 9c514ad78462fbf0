import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messageCatalogs } from './build/message-catalogs.ts'
import { mockWorker } from './build/mock-worker.ts'
import { wellKnown } from './build/well-known.ts'

export default defineConfig(({ mode }) => {
  const mocks = mode === 'mock'
  return {
    plugins: [messageCatalogs(), react(), tailwindcss(), wellKnown(), mocks && mockWorker()],
    define: { __MOCKS__: JSON.stringify(mocks) },
    build: { outDir: mocks ? 'dist-mock' : 'dist', target: 'es2022', sourcemap: false },
    test: {
      coverage: { provider: 'v8', include: ['src/**', 'mocks/**'], reporter: ['text-summary', 'json-summary'] },
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/{rules,contract,hosts}/**/*.test.ts', 'tests/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'jsdom',
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
            include: ['tests/{screens,journeys,units}/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/support/setup.ts'],
          },
        },
      ],
    },
  }
})
