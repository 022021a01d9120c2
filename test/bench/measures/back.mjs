import { click, difference, totals, visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/** Once answered: what goes on in two seconds in which nobody does anything, and whether the page comes back from the back/forward cache. */
export async function back(browser, site, variant) {
  return visit(browser, { scripts: variant.banner ? [watching, seeing(variant.banner)] : [watching] }, async ({ page, devtools }) => {
    await page.goto(site.pageOf(variant))
    if (variant.banner) {
      await seen(page)
      await settled(page, variant.patience)
      await click(page, variant.accept)
    }
    await settled(page, 1000)
    const before = await totals(devtools)
    await settled(page, 2000)
    const idle = difference(await totals(devtools), before)
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.kept = persisted })")
    await page.goto(`${site.servers.url}/blank.html`)
    await page.goBack({ waitUntil: 'load' }).catch(() => undefined)
    return { idle: idle.script, kept: (await page.evaluate('window.kept === true')) ? 1 : 0 }
  })
}
