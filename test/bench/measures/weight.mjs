import { click, visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { untagged } from '../variants/floor.mjs'
import { seen, settled } from '../verify.mjs'

/** Bytes that a first and a returning visitor are sent beside the page and its picture, what is fetched in idle time included. */
export async function weigh(browser, site, variant) {
  const { servers } = site
  const url = site.pageOf(variant)
  const sum = () => {
    const paths = [...new Set(servers.hits.own)].filter((path) => !/\.html$|hero/.test(path))
    const sizes = paths.map(servers.sizeOf)
    return { files: paths, ...Object.fromEntries(['raw', 'gzip', 'brotli'].map((name) => [name, sizes.reduce((all, size) => all + size[name], 0)])) }
  }
  return visit(browser, { scripts: [watching, seeing(variant.banner)] }, async ({ page, devtools }) => {
    servers.forget()
    await page.goto(url)
    await seen(page)
    await settled(page, 1000)
    const first = sum()
    let opened
    if (variant.open) {
      await click(page, variant.open)
      await settled(page, 500)
      opened = sum()
      await page.goto(url)
      await settled(page, 500)
    }
    await settled(page, variant.patience)
    await click(page, variant.accept)
    await settled(page, 500)
    await devtools.send('Network.clearBrowserCache')
    servers.forget()
    await page.goto(url)
    await settled(page, 1000)
    return { first, opened, returning: sum(), page: site.growthOf(variant, untagged) }
  })
}
