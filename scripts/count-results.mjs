// Counts what the test runs have left in test-results, and says it in one line.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test-results', import.meta.url))

const counts = reportFiles().map((name) => {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return name.startsWith('playwright') ? ofPlaywright(report) : ofVitest(report)
})
const sum = (key) => counts.reduce((total, count) => total + count[key], 0)

console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1

function reportFiles() {
  try {
    return readdirSync(folder).filter((name) => /^(?:vitest|playwright).*\.json$/.test(name))
  } catch {
    return []
  }
}

/** A file that could not even be loaded has no tests, and counts as one that failed. */
function ofVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
