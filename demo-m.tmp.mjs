import { chromium } from 'playwright'
import { readFileSync } from 'node:fs'
import { findBrowser, launchArguments } from './tools/browser.mjs'
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments })
const page = await browser.newPage({ viewport: { width: 1960, height: 1700 } })
await page.setContent(['', '-after'].map((k) => '<div style="display:flex">' + [...'abcde'].map((s) => `<img style="margin:1px" src="data:image/png;base64,${readFileSync(`/tmp/shots/${s}-phone${k}.png`).toString('base64')}">`).join('') + '</div>').join(''))
await page.screenshot({ path: '/tmp/shots/phones.png' }); await browser.close()
