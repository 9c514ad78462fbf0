// npm run test:browser -- [Playwright's own arguments]: everything that needs a real browser, against fresh builds.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { needChromium } from './find-chromium.mjs'
import { installEngines } from './find-engines.mjs'
import { command } from './load.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = 'test-results'
const entries = {
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}

await command(() => {
  const env = { ...process.env, CHROME_PATH: needChromium() }
  for (const line of installEngines()) console.warn(line)
  const failed = [
    ['vite', 'build', '--logLevel', 'warn'],
    ['vite', 'build', '--mode', 'mock', '--logLevel', 'error'],
    ['vitest', 'run', '--project', 'build', '--project', 'browser', ...reports('vitest-browser.json')],
    ['playwright', 'test', ...process.argv.slice(2)],
  ].filter((tool) => run(tool, env) !== 0)
  if (failed.length > 0) throw new Error(`failed: ${failed.map((tool) => tool.slice(0, 2).join(' ')).join(', ')}`)
})

function reports(name) {
  mkdirSync(`${root}${results}`, { recursive: true })
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${name}`]
}

/** Exit code of one of the project's own tools. */
function run([tool, ...args], env) {
  const bin = fileURLToPath(new URL(`../node_modules/${entries[tool]}`, import.meta.url))
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status
}
