import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { importZones } from '../build/import-zones.js'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } }, ...importZones],
})

/** What ESLint says of a file with these imports, by rule; empty when nothing. */
async function refusals(filePath: string, ...imports: readonly string[]) {
  const [result] = await eslint.lintText(imports.join('\n'), { filePath })
  return result?.messages.map(({ ruleId, line, message }) => ruleId ?? `${line}: ${message}`)
}

test.each([
  ['src/contract/any.ts', `import { clock } from '../api/clock'`],
  ['src/contract/any.ts', `import type { clock } from '../api/clock'`],
  ['src/contract/any.ts', `export const load = () => import('../api/clock')`],
  ['src/contract/any.ts', `import { useState } from 'react'`],
  ['src/contract/any.ts', `import * as z from 'zod'`],
  ['src/paths.ts', `import { readConfig } from './config/config'`],
  ['src/api/any.ts', `import { patterns } from '../paths'`],
  ['src/ui/any.tsx', `import { patterns } from '../paths'`],
  ['src/ui/any.tsx', `import { Link } from 'react-router'`],
  ['src/state/any.ts', `import { ageOf } from '../api/clock'`],
  ['src/session/any.ts', `import { Button } from '../ui/button'`],
  ['src/portal/any.ts', `import { boot } from '../start/after-start'`],
  ['src/portal/status/any.ts', `import { Component } from '../../konnect/sign-in/sign-in-screen'`],
  ['src/portal/status/any.ts', `import { Component } from '../sign-in/sign-in-screen'`],
  ['src/konnect/any.ts', `import { Component } from './sign-in/sign-in-screen'`],
  ['src/forms/any.ts', `import { usePlan } from '../konnect/use-plan'`],
  ['src/layout/any.ts', `import { FormDraft } from '../forms/form-draft'`],
  ['src/routing/any.ts', `import { startApp } from '../start/start-app'`],
  ['src/start/any.ts', `import { respond } from '../../mocks/backend'`],
  ['src/main.tsx', `import { usePlan } from './konnect/use-plan'`],
  ['src/main.tsx', `import { respond } from '../mocks/backend'`],
  ['mocks/any.ts', `import { Button } from '../src/ui/button'`],
  ['mocks/studio/any.ts', `import { usePlan } from '../../src/konnect/use-plan'`],
  ['build/any.ts', `import { respond } from '../mocks/backend'`],
  ['build/any.ts', `import { serve } from '../tests/support/start-server'`],
  ['src/new-folder/any.ts', `import { patterns } from '../paths'`],
])('%s: refused is %s', async (file, text) => {
  expect(await refusals(file, text)).toEqual(['import-x/no-restricted-paths'])
})

test('src is for browsers', async () => {
  expect(await refusals('src/start/any.ts', `import { join } from 'node:path'`)).toEqual(['import-x/no-nodejs-modules'])
})

test.each([
  ['src/contract/any.ts', `import * as z from 'zod/mini'`, `import { endpoint } from './endpoint'`],
  [
    'src/portal/status/any.ts',
    `import { usePortal } from '../portal-context'`,
    `import { any } from './status-screen'`,
  ],
  ['src/portal/status/any.ts', `import { Button } from '../../ui/button'`, `import { Link } from 'react-router'`],
  ...['api', 'i18n', 'loading', 'ui'].map((zone) => [
    `src/${zone}/any.ts`,
    `import { createStoredValue } from '../state/stored-value'`,
  ]),
  ['src/routing/any.ts', `import { Component } from '../konnect/sign-in/sign-in-screen'`],
  ['src/main.tsx', `export const load = () => import('../mocks/hosts/browser/start')`],
  ['mocks/studio/any.tsx', `import { Button } from '../../src/ui/button'`, `import { respond } from '../backend'`],
  ['build/any.ts', `import { isApiPath } from '../mocks/hosts/api-paths'`, `import { join } from 'node:path'`],
])('%s may say %s', async (file, ...imports) => {
  // The rule says nothing of a file that is not there.
  for (const [, path = ''] of imports.flatMap((text) => [...text.matchAll(/'(\.[^']+)'/g)]))
    expect(
      ['.ts', '.tsx'].some((ending) => existsSync(join(dirname(file), path + ending))),
      path,
    ).toBe(true)
  expect(await refusals(file, ...imports)).toEqual([])
})
