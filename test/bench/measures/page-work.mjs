import { click, difference, totals, visit } from '../browser.mjs'
import { seeing, watching } from '../probe.mjs'
import { seen, settled } from '../verify.mjs'

/** Nodes in portions, as a list that grows; each portion a turn of its own, so that observers hear of each. */
const append = async (count) => {
  const list = document.body.appendChild(document.createElement('div'))
  // Not drawn: layout costs the same everywhere, and much.
  list.hidden = true
  const { port1, port2 } = new MessageChannel()
  for (let made = 0; made < count; made += 100) {
    const portion = document.createDocumentFragment()
    for (let index = 0; index < 25; index++) {
      const item = portion.appendChild(document.createElement('p'))
      item.append(document.createElement('b'), document.createElement('i'), document.createElement('span'))
      item.className = 'item'
    }
    list.append(portion)
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(0)
    })
  }
  list.remove()
}

/** Images outside the page that are lazy never load, and an aborted call is never sent: what is left is what stands between. */
const call = (images, fetches, address) => {
  const time = (count, act) => {
    const start = performance.now()
    for (let index = 0; index < count; index++) act(index)
    return performance.now() - start
  }
  const signal = AbortSignal.abort()
  return {
    images: time(images, (index) => {
      const image = document.createElement('img')
      image.loading = 'lazy'
      image.src = `${address}/pixel?${index}`
    }),
    fetches: time(fetches, (index) => void fetch(`${address}/call?${index}`, { signal }).catch(() => {})),
  }
}

/** What a busy page pays for a library that watches: `{ asked, given, images, fetches }`, milliseconds of the main thread. */
export async function pageWork(browser, site, variant, { nodes = 50_000, images = 10_000, fetches = 5000 } = {}) {
  return visit(browser, { scripts: variant.banner ? [watching, seeing(variant.banner)] : [watching] }, async ({ page, devtools }) => {
    await page.goto(site.pageOf(variant))
    if (variant.banner) await seen(page)
    await settled(page, variant.patience)
    const work = async () => {
      const before = await totals(devtools)
      await page.evaluate(append, nodes)
      const { task, script } = difference(await totals(devtools), before)
      return { task, script }
    }
    const asked = await work()
    const called = await page.evaluate(call, images, fetches, site.servers.thirdParty)
    if (variant.accept) {
      await click(page, variant.accept)
      await settled(page, 400)
    }
    const given = await work()
    return { asked: asked.task, given: given.task, askedScript: asked.script, givenScript: given.script, ...called }
  })
}
