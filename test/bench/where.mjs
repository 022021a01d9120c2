// `node test/bench/where.mjs [sync|async|bundle|inlined]`: where Biscotte's own bytes and milliseconds go, module by module. For those who want to make it smaller.
import { startBrowser } from './browser.mjs'
import { attribute, buildWithMaps } from './bytes.mjs'
import { profile } from './milliseconds.mjs'
import { startServers } from './server.mjs'
import { createSite } from './site.mjs'
import { markdown } from './tables.mjs'
import { biscotte } from './variants/biscotte.mjs'

const built = await buildWithMaps()
for (const [name, file] of Object.entries(built)) {
  const { raw, brotli, modules } = attribute(file)
  console.log(`\n## ${name}: ${raw} bytes minified, ${brotli} brotli\n`)
  console.log(
    markdown([
      ['module', 'minified', 'brotli share', 'lost without it'],
      ...modules.map((module) => [module.name, module.raw, module.brotli, module.marginal]),
    ]),
  )
}

const servers = await startServers()
createSite(servers)
const browser = await startBrowser()
const variant = biscotte.find(({ id }) => id === `core-${process.argv[2] ?? 'sync'}`)
try {
  for (const action of [undefined, 'accept', 'open']) {
    const rows = (await profile(browser, servers, variant, { action, visits: 10 })).filter(([, time]) => time >= 0.02)
    const total = rows.reduce((sum, [, time]) => sum + time, 0)
    console.log(`\n## ${variant.title}, ${action ?? 'first visit'}: ${total.toFixed(1)} ms of script, sampled\n`)
    console.log(markdown([['module → what it calls', 'ms'], ...rows.map(([name, time]) => [name, time.toFixed(2)])]))
  }
} finally {
  await browser.close()
  servers.stop()
}
