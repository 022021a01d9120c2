import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/** Runs a command in the project's folder; answers its exit status. */
export function run(command, given, { quiet = false, env = {} } = {}) {
  const output = quiet ? 'ignore' : 'inherit'
  // Windows finds npm only through its shell.
  const { status } = spawnSync(command, given, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status ?? 1
}

/** Installs the packages when they were never installed, or the lock file has moved on since. */
export function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Biscotte's tools need Node 20 or newer; this is ${process.version}. Install it from nodejs.org.`)
  if (age('node_modules/.package-lock.json') >= age('package-lock.json')) return
  console.log('Installing the packages that are missing.')
  // Not `npm ci`: it refuses a lock file that does not name the binaries of every other platform.
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']) === 0) return
  throw new Error('The packages could not be installed: check the connection to the npm registry and run the command again.')
}

function age(file) {
  const place = new URL(file, root)
  return existsSync(place) ? statSync(place).mtimeMs : 0
}
