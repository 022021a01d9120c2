import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './packages.mjs'

/** A PostgreSQL server of the test's own, in a folder of its own, on loopback; `undefined` where there is none and none can be installed. */
export async function startPostgres() {
  const programs = find() ?? install()
  if (!programs) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'biscotte-postgres-'))
  const account = accountFor(folder)
  if (account === undefined) return undefined
  const data = join(folder, 'data')
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'biscotte', '-A', 'trust', '--no-sync', '-E', 'UTF8'], { ...account, stdio: 'ignore' })
  if (made.status !== 0) return undefined
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const server = spawn(join(programs, 'postgres'), options, { ...account, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  await new Promise((resolve) => {
    let said = ''
    server.stderr.on('data', (text) => {
      said += text
      if (said.includes('ready to accept connections')) resolve(undefined)
    })
    void ended.then(resolve)
  })
  return {
    url: `postgres://biscotte@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Folder of its programs: Debian keeps them out of the path. */
function find() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  return [...(process.env.PATH ?? '').split(':'), ...versions.reverse()].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
}

function install() {
  if (process.getuid?.() !== 0 || run('apt-get', ['--version'], { quiet: true }) !== 0) return undefined
  console.log("Installing Debian's PostgreSQL for the tests.")
  run('apt-get', ['update'], { quiet: true })
  run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  return find()
}

/** It refuses to run as root: then as `postgres`, who owns the folder. */
function accountFor(folder) {
  if (process.getuid?.() !== 0) return {}
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [id('-u'), id('-g')]
  if (!uid || !gid) return undefined
  chownSync(folder, uid, gid)
  return { uid, gid, cwd: folder }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })
