import { chromium } from 'playwright'
import AxeModule from 'axe-core'
import { findBrowser, launchArguments } from './tools/browser.mjs'
import { startDemo } from './demo/server.mjs'
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments })
const phone = await browser.newContext({ viewport: { width: 320, height: 640 } })
const p = await phone.newPage()
for (const url of [demo.url, ...demo.sites.map((s) => s.url), demo.sites[3].url + '/pay/', ...['a','b','d','e'].map((_, i) => demo.sites[[0,1,3,4][i]].url + '/privacy')]) {
  await p.goto(url); await p.waitForTimeout(400)
  console.log(url, await p.evaluate(() => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className).slice(0, 6).join(' ')]))
}
await phone.close()
for (const scheme of ['light', 'dark']) {
const desk = await browser.newContext({ viewport: { width: 1366, height: 860 }, colorScheme: scheme })
const d = await desk.newPage()
for (const url of [demo.url, ...demo.sites.map((s) => s.url), demo.sites[3].url + '/pay/', demo.sites[1].url + '/privacy']) {
  await d.goto(url); await d.waitForTimeout(400)
  const b = d.locator('[data-action="accept-all"]'); if (await b.count()) await b.first().click()
  await d.waitForTimeout(1200)
  await d.evaluate(AxeModule.source)
  const r = await d.evaluate(() => axe.run({ iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
  console.log(scheme, url, r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 4).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '').slice(0, 120)).join(' || ')).join('\n    '))
}
// Keyboard: tab order on site a.
if (scheme === 'light') {
  await d.goto(demo.sites[4].url.replace('bitbramble', 'kernveil'))
  await d.evaluate(() => window.biscotte.forget()); await d.waitForTimeout(600)
  const seen = []
  for (let i = 0; i < 20; i++) { await d.keyboard.press('Tab'); seen.push(await d.evaluate(() => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement; return a.textContent.trim().slice(0, 22) || a.tagName })) }
  console.log(seen.join(' > '))
}
await desk.close() }
await browser.close(); await demo.close()
