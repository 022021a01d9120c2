// `node test/bench/lock.mjs [--rounds=N]`: what the lock costs a visitor who has said yes, beside the same page and the same untagged scripts without
// it. Both are visited in turn, so that what else the machine does hits both alike; ratios count, not times. Needs dist/.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { click, startBrowser, visit } from './browser.mjs'
import { live, services } from './page.mjs'
import { seeing, watching } from './probe.mjs'
import { startServers } from './server.mjs'
import { createSite } from './site.mjs'
import { median, spread } from './statistics.mjs'
import { biscotte } from './variants/biscotte.mjs'
import { seen, settled } from './verify.mjs'

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } })
const servers = await startServers()
const site = createSite(servers)
const browser = await startBrowser()

const [ours] = biscotte
const host = new URL(servers.thirdParty).host
const config = JSON.stringify({ services: services.map(({ id, category, name }) => ({ id, category, name, urls: [`${host}/tag/${id}`] })) })
const lock = readFileSync(new URL('../../dist/lock.js', import.meta.url), 'utf8').trim()
const lines = `<script>${lock}</script><meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"><!---->`
const tags = `<script type="application/json" data-biscotte-config>${config}</script><script async src="/biscotte/biscotte.js"></script>`
const open = { ...ours, id: 'open', title: 'without the lock', tag: live, head: () => tags }
const locked = { ...ours, id: 'locked', title: 'with the lock', tag: live, head: () => lines + tags }
const variants = [open, locked]
const scripts = [watching, seeing(ours.banner)]
const taken = Object.fromEntries(variants.map(({ id }) => [id, {}]))

/** A yes, and then the next page: how long until all scripts have run, when it is painted, what it fetches of the site's own. */
async function look(variant) {
  const url = site.pageOf(variant)
  return visit(browser, { scripts }, async ({ page }) => {
    const all = () => page.waitForFunction('new Set(window.ran?.map(([name]) => name)).size === 6')
    await page.goto(url)
    await seen(page)
    await settled(page, 300)
    // Kept over the reload.
    await page.evaluate(`addEventListener('pointerup', ({ timeStamp }) => (window.name = performance.timeOrigin + timeStamp), true)`)
    await click(page, variant.accept)
    if (variant === locked) await all()
    else await settled(page, 500)
    const yes = variant === locked ? await page.evaluate('performance.timeOrigin + Math.max(...ran.map(([, time]) => time)) - window.name') : undefined
    await settled(page, 300)
    servers.hits.own.length = 0
    await page.goto(url)
    await all()
    await settled(page, 400)
    const { first, largest } = await page.evaluate('window.bench')
    const last = await page.evaluate('Math.max(...ran.map(([, time]) => time))')
    return { 'first paint, ms': first, 'largest paint, ms': largest, 'last script, ms': last, 'from yes to the last script, ms': yes }
  })
}

try {
  for (const variant of variants) await site.add(variant)
  await look(open)
  await look(locked)
  for (let round = 0; round < Number(options.rounds); round++)
    for (const variant of round % 2 ? variants.toReversed() : variants)
      for (const [name, value] of Object.entries(await look(variant))) {
        const mine = taken[variant.id]
        if (value !== undefined) mine[name] = [...(mine[name] ?? []), value]
      }

  const figures = [...new Set(Object.values(taken).flatMap(Object.keys))]
  const shown = (values) => values && `${median(values).toFixed(0)} ± ${spread(values).toFixed(0)}`
  console.table(
    Object.fromEntries(
      figures.map((name) => {
        const [before, after] = [taken.open[name], taken.locked[name]]
        const ratios = before?.map((value, round) => after[round] / value)
        return [
          name,
          { [open.title]: shown(before), [locked.title]: shown(after), ratio: ratios && `${median(ratios).toFixed(2)} ± ${spread(ratios).toFixed(2)}` },
        ]
      }),
    ),
  )
  const weight = (variant) => servers.sizeOf(site.pageOf(variant).slice(servers.url.length))
  console.log(`The page grows by ${weight(locked).raw - weight(open).raw} bytes, ${weight(locked).brotli - weight(open).brotli} as sent (brotli).`)
} finally {
  await browser.close()
  servers.stop()
}
