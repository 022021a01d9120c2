import { totals, visit } from '../browser.mjs'
import { watching } from '../probe.mjs'
import { settled } from '../verify.mjs'

/** What a first visit costs the main thread until all is quiet, and what stays in memory. Nothing looks at the page meanwhile. */
export async function thread(browser, site, variant, { cpu }) {
  return visit(browser, { cpu, scripts: [watching] }, async ({ page, devtools }) => {
    await page.goto(site.pageOf(variant))
    await settled(page, cpu > 1 ? 2000 : 1200)
    const spent = await totals(devtools)
    const long = await page.evaluate('window.bench.long')
    await devtools.send('HeapProfiler.collectGarbage')
    const { heap } = await totals(devtools)
    return { ...spent, heap: heap / 1000, longest: Math.max(0, ...long), blocking: long.reduce((sum, duration) => sum + duration - 50, 0) }
  })
}
