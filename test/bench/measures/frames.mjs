import { click, difference, totals, visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/** A page with so many held frames: what it costs to load, and to let them live. */
export async function frames(browser, site, variant, { count }) {
  const middle = Array.from({ length: count }, () => variant.frame(`${site.servers.url}/blank.html`)).join('\n')
  return visit(browser, { scripts: [watching, seeing(variant.banner)] }, async ({ page, devtools }) => {
    await page.goto(site.pageOf(variant, { middle }), { timeout: 120_000 })
    await seen(page)
    await settled(page, variant.patience)
    const loaded = await totals(devtools)
    await click(page, variant.accept)
    await page.waitForFunction(`[...document.querySelectorAll('iframe[src]')].length === ${count}`, { polling: 200, timeout: 120_000 })
    await settled(page, 1000)
    return { load: loaded.task, release: difference(await totals(devtools), loaded).task }
  })
}
