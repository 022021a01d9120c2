// A visit: a browser context of its own, so nothing is cached or stored, with the processor and the network slowed as asked.
import puppeteer from 'puppeteer-core'
import { findBrowser, measureArguments } from '../../tools/browser.mjs'

/** Bytes a second and milliseconds, as DevTools names them. */
export const networks = {
  fast: undefined,
  'Fast 4G': { download: (9e6 / 8) * 0.9, upload: (1.5e6 / 8) * 0.9, latency: 60 * 2.75 },
  'Slow 4G': { download: (1.6e6 / 8) * 0.9, upload: (750e3 / 8) * 0.9, latency: 150 * 3.75 },
}

export async function startBrowser() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no Chromium to measure in: install one, or name it in BISCOTTE_BROWSER.')
  // Both names are this machine; nothing else is reached. Where each function's lines begin is noted as it is compiled: DevTools, which slows the page's
  // network, asks for it with each request of a script, and V8 would read the source anew for that, which no visitor's browser does.
  const args = [
    ...measureArguments,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    '--js-flags=--expose-gc,--no-enable-lazy-source-positions',
    '--lang=en-GB',
  ]
  return puppeteer.launch({ executablePath, args, defaultViewport: { width: 1280, height: 800 } })
}

/**
 * Opens one page and gives it to `act`, with its DevTools session. `state` of an earlier visit brings cookies and storage back.
 */
export async function visit(browser, { cpu = 1, network = 'fast', scripts = [] }, act) {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    const devtools = await page.createCDPSession()
    for (const domain of ['Network', 'Page']) await devtools.send(`${domain}.enable`)
    // The thread's own time, which what else the machine does can not lengthen.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    for (const script of scripts) await page.evaluateOnNewDocument(script)
    const slow = async (rate, name) => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate })
      const { download = -1, upload = -1, latency = 0 } = networks[name] ?? {}
      await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: download, uploadThroughput: upload })
    }
    await slow(cpu, network)
    return await act({ page, devtools, slow })
  } finally {
    await context.close()
  }
}

/** Totals of the page's main thread, milliseconds and bytes. */
export async function totals(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  return {
    task: of.TaskDuration * 1000,
    script: of.ScriptDuration * 1000,
    layout: of.LayoutDuration * 1000,
    style: of.RecalcStyleDuration * 1000,
    heap: of.JSHeapUsedSize,
  }
}

export const difference = (after, before) => Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]))

/** The middle of what an expression finds, once it stands still. Looking makes a page draw every frame, which costs what still moves more. */
export const standing = (page, expression) =>
  page.evaluate(
    (text) =>
      new Promise((resolve) => {
        let last
        const look = () => {
          // biome-ignore lint/security/noGlobalEval: an expression of the bench's own, to find an element with.
          const box = window.eval(text)?.getBoundingClientRect()
          const now = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          if (now && last && now.x === last.x && now.y === last.y && box.width > 0) return resolve(now)
          last = now
          requestAnimationFrame(look)
        }
        look()
      }),
    expression,
  )

/** A click of the mouse there. The pointer rests for a moment first, as a person's does: some fetch then what a click will need. */
export async function click(page, expression) {
  const { x, y } = await standing(page, expression)
  await page.mouse.move(x, y)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  await page.mouse.down()
  await page.mouse.up()
}
