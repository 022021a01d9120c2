import { chromium } from 'playwright'
import { findBrowser, launchArguments } from './tools/browser.mjs'
import { startDemo } from './demo/server.mjs'
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments })
for (const scheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1300 }, colorScheme: scheme })
  await page.goto(demo.url); await page.screenshot({ path: `/tmp/shots/index-${scheme}.png` }); await page.close()
}
const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
const page = await phone.newPage()
await page.goto(demo.url); await page.screenshot({ path: '/tmp/shots/index-phone.png', fullPage: true })
for (const s of demo.sites) {
  await page.goto(s.url); await page.waitForTimeout(700)
  await page.screenshot({ path: `/tmp/shots/${s.id}-phone.png` })
  const b = page.locator('[data-action="accept-all"]'); if (await b.count()) await b.first().click()
  await page.waitForTimeout(1500)
  await page.locator('.toggle').click()
  await page.screenshot({ path: `/tmp/shots/${s.id}-phone-after.png` })
  console.log(s.id, await page.evaluate(() => document.documentElement.scrollWidth))
}
await browser.close(); await demo.close()
