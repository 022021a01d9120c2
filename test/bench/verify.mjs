// Before anything is timed: the banner is seen, nothing of a third party is fetched or run before the answer, after a no
// neither, after a yes all of it once, and on the next page without being asked again.
import { click, visit } from './browser.mjs'
import { pageWith, tagsOf } from './page.mjs'
import { seeing, watching } from './probe.mjs'

export const settled = (page, wait = 100) => page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), wait)
const ran = (page) => page.evaluate(() => [...new Set((window.ran ?? []).map(([name]) => name))].length)
export const seen = (page) => page.waitForFunction('window.bench?.seen', { timeout: 8000 }).then((handle) => handle.jsonValue())

/** Answers what is wrong, or nothing. */
export async function verify(browser, servers, variant) {
  for (const [path, text] of Object.entries(await variant.files())) servers.put(path, text)
  servers.put('/verify.html', pageWith(variant, tagsOf(servers.thirdParty)))
  const url = `${servers.url}/verify.html`
  const scripts = [watching, seeing(variant.banner)]
  try {
    for (const [answer, expected] of [
      ['refuse', 0],
      ['accept', 6],
    ]) {
      servers.forget()
      const wrong = await visit(browser, { scripts }, async ({ page }) => {
        await page.goto(url)
        await seen(page)
        if (servers.hits.third.length > 0) return `${servers.hits.third.length} requests before the answer`
        await settled(page, variant.patience)
        await click(page, variant[answer])
        await settled(page, 400)
        if ((await ran(page)) !== expected) return `${await ran(page)} of six scripts ran after "${answer}", not ${expected}`
        await page.goto(url)
        await settled(page, 1200)
        if ((await ran(page)) !== expected) return `${await ran(page)} of six scripts ran on the page after "${answer}", not ${expected}`
        if (await page.evaluate('window.bench.seen')) return `it asks again after "${answer}"`
        return undefined
      })
      if (wrong) return wrong
    }
    if (!variant.open) return undefined
    return await visit(browser, { scripts: [watching, seeing(variant.banner)] }, async ({ page }) => {
      await page.goto(url)
      await seen(page)
      await page.evaluate(`window.bench.seen = undefined; ${seeing(variant.preferences)}`)
      await settled(page, variant.patience)
      await click(page, variant.open)
      await seen(page)
      return undefined
    })
  } catch (error) {
    return error.message.split('\n')[0]
  }
}
