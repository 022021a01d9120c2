// `npm start`: installs what is missing, builds, serves the demo and prints its addresses. Node's own modules only, until
// the packages are there.
import { parseArgs } from 'node:util'
import { installPackages, run } from './packages.mjs'

const preferred = 4280

try {
  const wanted = readPort()
  installPackages()
  if (run('npm', ['run', '--silent', 'build']) !== 0) throw new Error('The build failed: see the messages above, mend what they name and run npm start again.')
  const { url, sites } = await serve(wanted)
  console.log(`\nThe demo is served until you press Ctrl-C. Start here:\n\n${url}/`)
  for (const site of sites) console.log(`${site.url}/  ${site.name}: ${site.trade}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function readPort() {
  const { port } = readOptions()
  if (port === undefined) return undefined
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Error(`"${port}" is no port: give a number from 0 to 65535, as in npm start -- --port ${preferred}.`)
  return Number(port)
}

function readOptions() {
  try {
    return parseArgs({ options: { port: { type: 'string' } } }).values
  } catch {
    throw new Error(`npm start takes one option, a port: npm start -- --port ${preferred}.`)
  }
}

/** On the port asked for, else on the preferred one, else on any that is free. */
async function serve(wanted) {
  const { startDemo } = await import('../demo/server.mjs')
  try {
    return await startDemo({ port: wanted ?? preferred })
  } catch (error) {
    if (error?.code === 'EADDRINUSE' && wanted === undefined) return startDemo({ port: 0 })
    if (error?.code === 'EADDRINUSE') throw new Error(`Port ${wanted} is taken: name another one, or leave --port out and a free one is found.`)
    if (error?.code === 'EACCES') throw new Error(`Port ${wanted} is not open to you: name one above 1023.`)
    throw error
  }
}
