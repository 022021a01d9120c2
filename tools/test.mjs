// `npm test`: installs what is missing, then types, lint, build, unit, browser and end-to-end tests, each once. The last
// line counts them all. Node's own modules only, until the packages are there.
import { readFileSync, rmSync } from 'node:fs'
import { installPackages, run } from './packages.mjs'

const results = new URL('../test-results/', import.meta.url)
const total = { passed: 0, failed: 0 }
const failing = []

function count(name, passed, failed) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failing.push(name)
}

/** A part that passes or fails as a whole. */
function check(name, script) {
  console.log(`\n— ${name}`)
  const status = run('npm', ['run', '--silent', script])
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1)
  return status === 0
}

/** A part with tests of its own, read from its report; one that ends badly with no failed test counts as one. */
function suite(name, command, file, read, env) {
  console.log(`\n— ${name}`)
  const status = run('npx', ['--no-install', ...command], { env })
  const { passed, failed } = report(file, read)
  count(name, passed, failed === 0 && (status !== 0 || passed === 0) ? 1 : failed)
}

function report(file, read) {
  try {
    return read(JSON.parse(readFileSync(new URL(file, results), 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

try {
  rmSync(results, { recursive: true, force: true })
  installPackages()
  const { ensureBrowser } = await import('./browser.mjs')
  const browser = ensureBrowser()
  check('types', 'types')
  check('lint', 'lint')
  const built = check('build', 'build')
  const vitest = ['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/vitest.json']
  const fromVitest = (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  })
  if (browser) {
    console.log(`\nTesting with ${browser}`)
    suite('unit and browser', vitest, 'vitest.json', fromVitest, { BISCOTTE_BROWSER: browser })
    if (built)
      suite('end to end', ['playwright', 'test'], 'e2e.json', (json) => ({ passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky }), {
        BISCOTTE_BROWSER: browser,
      })
  } else {
    suite('unit', [...vitest, '--project', 'unit', '--project', 'package'], 'vitest.json', fromVitest, {})
    console.error('There is no Chromium to run the browser tests in: install one, or name it in BISCOTTE_BROWSER, and run npm test again.')
    count('browser', 0, 1)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  count('setup', 0, 1)
}

if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
