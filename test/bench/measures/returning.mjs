import { click, visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/**
 * When the first granted script runs for a visitor who said yes on an earlier page: an array, one for each of `conditions`, `{ cpu, network, cached }`.
 */
export async function returning(browser, site, variant, conditions) {
  return visit(browser, { scripts: variant.banner ? [watching, seeing(variant.banner)] : [watching] }, async ({ page, devtools, slow }) => {
    const url = site.pageOf(variant)
    await page.goto(url)
    if (variant.banner) {
      await seen(page)
      await settled(page, variant.patience)
      await click(page, variant.accept)
      await settled(page, 300)
    }
    const answers = []
    for (const { cpu, network, cached } of conditions) {
      if (!cached) await devtools.send('Network.clearBrowserCache')
      await slow(cpu, network)
      await page.goto(url)
      await page.waitForFunction('window.ran?.length > 0', { timeout: 15_000 })
      answers.push({ first: await page.evaluate('window.ran[0][1]'), paint: await page.evaluate('window.bench.first') })
      await slow(1, 'fast')
    }
    return answers
  })
}
