import { visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/** A first visit with a clock: the page's own paints, the banner, what it shifts. `repeat`: again and unanswered, all of it cached, without a network. */
export async function paint(browser, site, variant, { cpu, network, repeat = false }) {
  const url = site.pageOf(variant, { folder: repeat ? '/cached' : '' })
  const scripts = variant.banner ? [watching, seeing(variant.banner)] : [watching]
  return visit(browser, { cpu, network: repeat ? 'fast' : network, scripts }, async ({ page, devtools }) => {
    const look = async () => {
      await page.goto(url)
      if (variant.banner) await seen(page)
      await settled(page, variant.banner ? 150 : 400)
    }
    await look()
    if (repeat) {
      await settled(page, 300)
      await devtools.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 })
      await look()
    }
    const { first, largest, largestIs, seen: banner, shift } = await page.evaluate('window.bench')
    return { first, largest, banner, shift, own: /^(hero|h1|p)$/.test(largestIs) ? 1 : 0, largestIs }
  })
}
