// `npm run bench`: installs the peers on the first run, verifies everybody, measures, writes report.md and report.svg beside this file and the
// part of README that shows them. `--quick` measures less in under two minutes and only prints; `--report` writes the last run's again; `--rounds=N` at most, `--only=id,…` and `--stage=text` are for those who develop it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installPackages } from '../../tools/packages.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    stage: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
})

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`)
}

const last = `${root}test-results/bench.json`
const whole = !options.quick && !options.only && !options.stage
if (options.report) {
  const { writeReport } = await import('./report.mjs')
  writeReport(JSON.parse(readFileSync(last, 'utf8')), { print: false })
  process.exit()
}

installPackages()
if (!existsSync(`${here}node_modules/.package-lock.json`)) {
  console.log('Installing the peers.')
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], here)
}
run('npm', ['run', '--silent', 'prepare'], root)
run('npx', ['--no-install', 'rollup', '-c', '--silent'], root)

const { startBrowser, visit } = await import('./browser.mjs')
const { startServers } = await import('./server.mjs')
const { createSite } = await import('./site.mjs')
const { stagesOf } = await import('./stages.mjs')
const { seen, verify } = await import('./verify.mjs')
const { seeing, watching } = await import('./probe.mjs')
const { weigh } = await import('./measures/weight.mjs')
const { biscotte, inTemplates } = await import('./variants/biscotte.mjs')
const { bare, inlineBanner, loop, preactBanner, readBanner, untagged } = await import('./variants/floor.mjs')
const { peers: all } = await import('./variants/peers.mjs')
const { median, spread } = await import('./statistics.mjs')

const started = Date.now()
const servers = await startServers()
const site = createSite(servers)
const browser = await startBrowser()
const wanted = ({ id }) => !options.only || options.only.split(',').some((part) => id.startsWith(part))
const samples = {}
const failed = {}
/** How much else the machine had to do: the highest average of a minute. */
let load = loadavg()[0]

try {
  const ours = biscotte.filter(wanted).filter(({ id }) => !options.quick || /^core-(async|sync)$/.test(id))
  const peers = all.filter(wanted)
  for (const variant of [...ours, ...peers]) {
    await site.add(variant)
    if (variant.ours && /plain|text|full-async/.test(variant.id)) continue
    const wrong = await verify(browser, servers, variant)
    console.log(`${variant.title}: ${wrong ?? 'asks, holds and releases'}`)
    if (wrong) failed[variant.id] = wrong
  }
  const sound = ({ id }) => !failed[id]
  const drawn = await visit(browser, { scripts: [watching, seeing(biscotte[0].banner)] }, async ({ page }) => {
    await site.add(biscotte[0])
    await page.goto(site.pageOf(biscotte[0]))
    await seen(page)
    return page.evaluate(readBanner, 'biscotte-ui')
  })
  const floors = [inlineBanner, preactBanner(drawn)]
  for (const variant of [bare, untagged, loop, inTemplates, ...floors]) await site.add(variant)
  const everyone = { bare, untagged, loop, inTemplates, floors, ours: ours.filter(sound), peers: peers.filter(sound) }

  const weights = {}
  for (const variant of [...everyone.ours, ...everyone.peers]) if (!options.stage) weights[variant.id] = await weigh(browser, site, variant)

  for (const { title, rounds, of, jobs } of stagesOf({ quick: options.quick, rounds: options.rounds && Number(options.rounds), everyone })) {
    if (options.stage && !title.includes(options.stage)) continue
    const before = Date.now()
    for (let round = 0; round < rounds; round++) {
      const shifted = of.map((_, index) => of[(index + round * 5) % of.length])
      for (const variant of round % 2 ? shifted.reverse() : shifted) for (const [key, job] of jobs) await take(variant, key, job)
    }
    load = Math.max(load, loadavg()[0])
    console.log(`${title}: ${Math.round((Date.now() - before) / 1000)} s`)
  }

  const titles = Object.fromEntries([bare, untagged, loop, inTemplates, ...floors, ...ours, ...peers].map(({ id, title }) => [id, title]))
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, headless ${(await browser.version()).replace('Headless', '').replace('/', ' ')}`,
    minutes: Math.round((Date.now() - started) / 60_000),
    load,
    // By itself the bench makes 3.2 on two cores.
    busy: load > cpus().length * 2,
    titles,
    failed,
    weights,
    figures: Object.fromEntries(
      Object.entries(samples).map(([id, figures]) => [
        id,
        Object.fromEntries(Object.entries(figures).map(([key, values]) => [key, [median(values), spread(values)]])),
      ]),
    ),
  }
  mkdirSync(`${root}test-results`, { recursive: true })
  if (whole) writeFileSync(last, JSON.stringify(results, undefined, 1))
  const { writeReport } = await import('./report.mjs')
  writeReport(results, { print: !whole })
} finally {
  await browser.close()
  servers.stop()
}

async function take(variant, key, job) {
  let figures
  try {
    figures = await job(browser, site, variant)
  } catch (error) {
    console.log(`${variant.title}, ${key}: ${error.message.split('\n')[0]}`)
    return
  }
  samples[variant.id] ??= {}
  const mine = samples[variant.id]
  for (const [figure, value] of Object.entries(figures ?? {})) {
    if (typeof value !== 'number' || Number.isNaN(value)) continue
    const name = key ? `${key} ${figure}` : figure
    mine[name] = [...(mine[name] ?? []), value]
  }
}
