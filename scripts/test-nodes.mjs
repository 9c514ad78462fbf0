// npm run test:nodes: the newer Nodes that README names. Each installs a copy of the last commit, checks the types, builds,
// and runs the tests of Node.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from './load.mjs'

const versions = ['22', '24']
const steps = [
  'node --version',
  'npm ci',
  'npm run typecheck',
  'npm run build',
  'node node_modules/vitest/vitest.mjs run --project node',
]
const root = fileURLToPath(new URL('..', import.meta.url))

await command(() => {
  const failed = versions.filter((version) => !passes(version))
  if (failed.length > 0) throw new Error(`failed under Node ${failed.join(' and ')}`)
})

function passes(version) {
  const folder = mkdtempSync(join(tmpdir(), `konnect-access-node-${version}-`))
  try {
    execFileSync('git', ['clone', '--quiet', root, folder])
    const args = ['--yes', '--package', `node@${version}`, '--call', steps.join(' && ')]
    // Without npm's own variables, which name this folder.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
    return (
      spawnSync('npx', args, { cwd: folder, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
