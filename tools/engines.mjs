// `npm run test:engines`: one suite on dist/ in Chromium, Firefox and WebKitGTK, as far as the machine has them or Debian's
// packages can be installed. With names (`npm run test:engines -- firefox`), in those alone. The last line counts them all.
import { spawn } from 'node:child_process'
import { accessSync, constants, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installPackages, run } from './packages.mjs'

/** The whole run, milliseconds. Each test, and each command to a browser, has a limit of its own. */
const limit = 18 * 60_000

const results = fileURLToPath(new URL('../test-results/engines.json', import.meta.url))

/** @type {Record<string, { title: string, packages: string[], find: () => Promise<object | undefined> }>} */
const engines = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    async find() {
      const { findBrowser } = await import('./browser.mjs')
      const browser = findBrowser()
      return browser && { name: 'chromium', browser }
    },
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    async find() {
      const browser = program('firefox-esr', 'firefox')
      return browser && { name: 'firefox', browser }
    },
  },
  webkit: {
    title: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    async find() {
      const [browser, driver, display] = [miniBrowser(), program('WebKitWebDriver'), program('Xvfb')]
      return browser && driver && display && { name: 'webkit', browser, driver, display }
    },
  },
}

/** Path of the first of these programs that can be run. */
function program(...names) {
  const folders = (process.env.PATH ?? '').split(':')
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(isProgram)
}

/** It is in no folder for programs: beside WebKit's library, under the name of the machine's kind or `libexec`. */
function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib64', ...list('/usr/lib').map((name) => `/usr/lib/${name}`)]
  return folders.flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)).find(isProgram)
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const canInstall = () => process.getuid?.() === 0 && program('apt-get') !== undefined

/** What is there, after trying to get what is not. */
async function findEngines(names) {
  const found = new Map()
  const look = async () => {
    for (const name of names) found.set(name, await engines[name].find())
  }
  await look()
  const missing = names.filter((name) => !found.get(name))
  if (missing.length > 0 && canInstall()) {
    const packages = missing.flatMap((name) => engines[name].packages)
    console.log(`Installing Debian's ${packages.join(', ')}.`)
    run('apt-get', ['update'], { quiet: true })
    // One at a time: a package that cannot be had does not keep the others away.
    for (const name of packages) run('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
    await look()
  }
  return found
}

/** Ends with its whole group when it takes too long, browsers included. */
function test(found) {
  const vitest = [
    '--no-install',
    'vitest',
    'run',
    '--config',
    'test/engines/vitest.config.ts',
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]
  const env = { ...process.env, BISCOTTE_ENGINES: JSON.stringify(found) }
  const child = spawn('npx', vitest, { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: ['ignore', 'inherit', 'inherit'], env, detached: true })
  const end = () => {
    try {
      process.kill(-child.pid)
    } catch {
      // It has ended by itself.
    }
  }
  const timer = setTimeout(() => {
    console.error(`The tests have taken ${limit / 60_000} minutes, and are ended.`)
    end()
  }, limit)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  return new Promise((resolve) =>
    child.once('close', (status) => {
      clearTimeout(timer)
      resolve(status ?? 1)
    }),
  )
}

/** Passed and failed, from the report; a file that ends badly with no test in it counts as one. */
function read() {
  try {
    const json = JSON.parse(readFileSync(results, 'utf8'))
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const total = { passed: 0, failed: 0 }
try {
  installPackages()
  rmSync(results, { force: true })
  const asked = process.argv.slice(2).filter((name) => name in engines)
  const names = asked.length > 0 ? asked : Object.keys(engines)
  const found = await findEngines(names)
  const present = names.flatMap((name) => found.get(name) ?? [])
  const missing = names.filter((name) => !found.get(name))
  if (present.length > 0) {
    if (run('npx', ['--no-install', 'rollup', '-c', '--silent']) !== 0) throw new Error('dist/ could not be built.')
    const status = await test(present)
    const { passed, failed } = read()
    total.passed += passed
    total.failed += failed === 0 && (status !== 0 || passed === 0) ? 1 : failed
  }
  if (missing.length > 0) {
    const packages = missing.flatMap((name) => engines[name].packages)
    console.log(
      `\nSkipped ${missing.map((name) => engines[name].title).join(' and ')}: not on this machine, and Debian's ${packages.join(', ')} could not be installed.`,
    )
    if (present.length === 0 || (process.env.CI === 'true' && canInstall())) total.failed += missing.length
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  total.failed += 1
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
