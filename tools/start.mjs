// `npm start`: installs what is missing, builds, serves the demo and prints its addresses. Node's own modules only,
// until the packages are there.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'

const root = new URL('../', import.meta.url)
const preferred = 4280

try {
  const wanted = readPort()
  install()
  run('npm', ['run', 'build', '--silent'], 'The build failed: see the messages above, mend what they name and run npm start again.')
  const { url, sites } = await serve(wanted)
  console.log(`\nBiscotte's demo is served until you press Ctrl-C.\n\n${url}/`)
  for (const site of sites) console.log(`${site.url}/  ${site.name}: ${site.trade}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

function readPort() {
  const { port } = options()
  if (port === undefined) return undefined
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`"${port}" is no port: give a number from 0 to 65535, as in npm start -- --port 4280.`)
  return Number(port)
}

function options() {
  try {
    return parseArgs({ options: { port: { type: 'string' } } }).values
  } catch {
    throw new Error('npm start takes one option, a port: npm start -- --port 4280.')
  }
}

/** The packages, when they were never installed or the lock file has moved on since. */
function install() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Biscotte's tools need Node 20 or newer; this is ${process.version}. Install it from nodejs.org.`)
  if (age('node_modules/.package-lock.json') >= age('package-lock.json')) return
  console.log('Installing the packages that are missing.')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (spawn('npm', ['ci', ...quiet]) === 0) return
  run('npm', ['install', ...quiet], 'The packages could not be installed: check the connection to the npm registry and run npm start again.')
}

function age(file) {
  const place = new URL(file, root)
  return existsSync(place) ? statSync(place).mtimeMs : 0
}

function run(command, given, remedy) {
  if (spawn(command, given) !== 0) throw new Error(remedy)
}

function spawn(command, given) {
  // Windows finds npm only through its shell.
  return spawnSync(command, given, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).status
}

/** On the port asked for, else on the preferred one, else on any. */
async function serve(wanted) {
  const { startDemo } = await import('../demo/server.mjs')
  try {
    return await startDemo({ port: wanted ?? preferred })
  } catch (error) {
    if (wanted === undefined && error?.code === 'EADDRINUSE') return startDemo({ port: 0 })
    if (error?.code === 'EADDRINUSE') throw new Error(`Port ${wanted} is taken: choose another one, or leave --port out and any free one is used.`)
    if (error?.code === 'EACCES') throw new Error(`Port ${wanted} is not open to this user: choose one above 1023.`)
    throw error
  }
}
