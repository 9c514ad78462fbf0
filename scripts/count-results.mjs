// Says what the test runs have left in test-results: why each failed test failed, and how many there were, in the last line.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const folder = fileURLToPath(new URL('../test-results', import.meta.url))
/** The start of a stack says enough. */
const longestReason = 1500

const reports = reportFiles().map((name) => {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return name.startsWith('playwright') ? ofPlaywright(report) : ofVitest(report)
})
const passed = reports.reduce((total, report) => total + report.passed, 0)
const failures = reports.flatMap((report) => report.failures)

for (const { title, reason } of failures)
  console.log(`\nFAILED ${title}\n${stripVTControlCharacters(reason).slice(0, longestReason)}`)
const notRun = reports.flatMap((report) => report.notRun)
for (const reason of new Set(notRun))
  console.log(`${notRun.filter((each) => each === reason).length} not run. ${reason}`)
console.log(`${passed} passed, ${failures.length} failed`)
if (failures.length > 0 || passed === 0) process.exitCode = 1

function reportFiles() {
  try {
    return readdirSync(folder).filter((name) => /^(?:vitest|playwright).*\.json$/.test(name))
  } catch {
    return []
  }
}

/** A file that could not even be loaded has no tests, and counts as one that failed. */
function ofVitest({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [{ title: name, reason: message }]
      : assertionResults
          .filter((test) => test.status === 'failed')
          .map(({ fullName, failureMessages }) => ({ title: fullName, reason: failureMessages.join('\n') })),
  )
  return { passed: numPassedTests, failures, notRun: [] }
}

function ofPlaywright({ stats, suites, errors }) {
  const failures = suites
    .flatMap(specsOf)
    .flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) => ({ title: `[${projectName}] ${title}`, reason: reasonOf(results) })),
    )
  // Skipped by a test's own engine being absent (tests/browser/engines/test.ts).
  const notRun = suites
    .flatMap(specsOf)
    .flatMap(({ tests }) => tests.filter(({ status }) => status === 'skipped'))
    .map(({ annotations }) => annotations.map(({ description }) => description).join(' '))
  return { passed: stats.expected, failures: [...failures, ...errors.map(failureOfRun)], notRun }
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

function reasonOf(results) {
  return results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n')
}

function failureOfRun({ message = '' }) {
  return { title: 'playwright', reason: message }
}
