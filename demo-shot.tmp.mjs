import { chromium } from 'playwright'
import { findBrowser, launchArguments } from './tools/browser.mjs'
import { startDemo } from './demo/server.mjs'
const only = process.argv[2] ?? 'abcde', act = process.argv[3] ?? 'accept'
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments })
for (const site of demo.sites.filter((s) => only.includes(s.id))) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 860 } })
  const page = await context.newPage()
  page.on('console', (m) => console.log(site.id, m.type(), m.text().slice(0, 300)))
  page.on('pageerror', (e) => console.log(site.id, 'ERR', e.message))
  await page.goto(site.url, { waitUntil: 'load' })
  await page.waitForTimeout(800)
  await page.screenshot({ path: `/tmp/shots/${site.id}-before.png` })
  console.log(site.id, 'before', demo.hits(site.id).length, await page.evaluate(() => document.cookie))
  const b = page.locator(`[data-action="${act}-all"]`)
  if (await b.count()) await b.first().click()
  await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/shots/${site.id}-after.png` })
  console.log(site.id, 'after', demo.hits(site.id).map((h) => h.method + ' ' + h.url.slice(0, 90)).join('\n   '), '\n  ', await page.evaluate(() => [document.cookie.replace(/=[^;]*/g, ''), Object.keys(localStorage), Object.keys(sessionStorage)].join(' | ')))
  await context.close()
}
console.log('unknown', demo.hits('unknown'))
await browser.close(); await demo.close()
