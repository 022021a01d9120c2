import { click, difference, standing, totals, visit } from '../browser.mjs'
import { clicking, seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/** From a click to the next frame, with so many scripts waiting; after accepting, until the last of them has run. */
export async function clicks(browser, site, variant, { action, inline, cpu }) {
  return visit(browser, { cpu, scripts: [watching, clicking, seeing(variant.banner)] }, async ({ page, devtools }) => {
    await page.goto(site.pageOf(variant, { inline }))
    await seen(page)
    await settled(page, variant.patience)
    await page.evaluate(`window.bench.seen = undefined; window.bench.long = []; ${action === 'open' ? seeing(variant.preferences) : ''}`)
    // What comes in by a motion does so before the click.
    await standing(page, variant[action])
    const before = await totals(devtools)
    await click(page, variant[action])
    if (action === 'open') await seen(page)
    if (action === 'accept' && inline > 0) await page.waitForFunction(`window.done === ${inline}`, { polling: 50, timeout: 60_000 })
    await settled(page, 150)
    const { task } = difference(await totals(devtools), before)
    const { clicked, painted, seen: shown, long } = await page.evaluate('window.bench')
    const last = await page.evaluate('window.last')
    return { painted, shown: shown - clicked, released: last - clicked, task, longest: Math.max(0, ...long) }
  })
}
