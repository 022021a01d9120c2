import { chromium } from 'playwright'
import { findBrowser, launchArguments } from './tools/browser.mjs'
import { startDemo } from './demo/server.mjs'
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...launchArguments, '--disable-blink-features=AutomationControlled'] })
const page = await browser.newPage({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36' })
page.on('console', (m) => console.log(m.type(), m.text().slice(0, 300)))
page.on('pageerror', (e) => console.log('ERR', e.message))
page.on('framenavigated', (f) => console.log('nav', f.url()))
const site = demo.sites.find((s) => s.id === (process.argv[2] ?? 'e'))
await page.goto(site.url)
await page.evaluate(() => document.addEventListener('biscotte:change', (e) => console.log('change', JSON.stringify(e.detail))))
await page.locator('[data-action="accept-all"]').click()
await page.waitForTimeout(2500)
console.log(demo.hits(site.id).length)
await page.getByRole('button', { name: 'Cookie settings' }).click()
await page.waitForTimeout(1000)
const n = demo.hits(site.id).length
await page.screenshot({ path: '/tmp/shots/prefs.png' })
await page.locator('[data-action="refuse-all"]').filter({ visible: true }).click()
await page.waitForTimeout(2500)
console.log('after withdrawal', demo.hits(site.id).slice(n), await page.evaluate(() => [document.cookie.replace(/=[^;]*/g, ''), Object.keys(localStorage), Object.keys(sessionStorage)].join(' | ')))
await browser.close(); await demo.close()
