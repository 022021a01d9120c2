// `npm run shots`: every layout, theme and layer as visitors with different screens and wishes see it, on one sheet: shots/sheet.png.
// `npm run shots -- box dark` makes only those whose name has all of these words in it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { chromium } from 'playwright'
import { findBrowser, launchArguments } from './browser.mjs'

const root = new URL('../', import.meta.url)
const shots = new URL('shots/', root)
const wanted = process.argv.slice(2)

const layouts = ['bar', 'bar-top', 'box', 'center', 'wall']
const themes = ['quiet', 'contrast', 'playful']
const subjects = [
  ...themes.flatMap((theme) => layouts.map((layout) => ({ theme, layout, show: 'banner' }))),
  ...themes.map((theme) => ({ theme, layout: 'bar', show: 'preferences' })),
  ...themes.map((theme) => ({ theme, layout: 'bar', show: 'closed' })),
]

/** As Playwright's contexts take them; 400 % zoom leaves a 1280 pixel screen with 320 by 256 CSS pixels. */
const desktop = { width: 1280, height: 800 }
const views = {
  light: { viewport: desktop, colorScheme: 'light' },
  dark: { viewport: desktop, colorScheme: 'dark' },
  forced: { viewport: desktop, colorScheme: 'dark', forcedColors: 'active' },
  rtl: { viewport: desktop, colorScheme: 'light', language: 'ar' },
  320: { viewport: { width: 320, height: 640 }, colorScheme: 'light', deviceScaleFactor: 2 },
  'zoom-400': { viewport: { width: 320, height: 256 }, colorScheme: 'light', deviceScaleFactor: 4 },
}

const services = ['google-analytics', 'hotjar', 'hubspot', 'meta-pixel', 'linkedin-insight', 'youtube', 'stripe']

function pageFor({ layout, theme, show }, language) {
  const config = {
    layout,
    theme,
    services,
    language,
    policyUrl: '#policy',
    policyVersion: '2026-11',
    controller: { name: 'Harbour & Rye', contact: 'https://example.com/contact' },
    dpo: { name: 'Privacy team', contact: 'privacy@example.com' },
    authority: { name: 'CNIL', contact: 'https://www.cnil.fr/plaintes' },
  }
  return `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><title>Harbour &amp; Rye</title><meta name="viewport" content="width=device-width, initial-scale=1">
<script type="application/json" data-biscotte-config>${JSON.stringify(config)}</script>
<script src="/biscotte.js"></script>
<link rel="stylesheet" href="/page.css"></head>
<body><header><b>Harbour &amp; Rye</b><nav><a href="#">Bread</a><a href="#">Bakeries</a><a href="#">Journal</a></nav></header>
<main><h1>Slow bread from the old harbour</h1><p>We mill on Mondays, knead on Tuesdays and bake every night. Nothing in it but grain, water, salt and time.</p><p><a class="button" href="#">Find a bakery</a></p>
<iframe title="Film" data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" width="560" height="315"></iframe>
<div data-biscotte="declaration"></div></main>
<script>document.documentElement.dataset.show = ${JSON.stringify(show)}</script></body></html>`
}

const css = `:root{color-scheme:light dark;font:18px/1.6 Georgia,serif;background:light-dark(#f4f1ea,#14171a);color:light-dark(#22313a,#dfe6e9)}
body{margin:0}header{display:flex;gap:1.5rem;flex-wrap:wrap;justify-content:space-between;padding:1rem 5vw;background:light-dark(#fff,#1c2125)}nav{display:flex;gap:1.5rem}a{color:inherit}
main{max-width:46rem;margin:auto;padding:clamp(1.5rem,8vh,5rem) 5vw}h1{font-size:clamp(2rem,6vw,4rem);line-height:1.05;margin:0 0 1rem;letter-spacing:-.02em}
.button{display:inline-block;padding:.6rem 1.2rem;border-radius:2rem;background:light-dark(#0d5c63,#7fd1c7);color:light-dark(#fff,#0b2226);text-decoration:none}
iframe{display:block;border:0;width:100%;max-width:560px;margin-block:2rem}`

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' }
const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const language = url.searchParams.get('language') ?? 'en'
  if (url.pathname === '/') return response.writeHead(200, { 'content-type': types.html }).end(pageFor(Object.fromEntries(url.searchParams), language))
  if (url.pathname === '/page.css') return response.writeHead(200, { 'content-type': types.css }).end(css)
  try {
    const body = await readFile(new URL(`dist${url.pathname}`, root))
    response.writeHead(200, { 'content-type': types[url.pathname.split('.').pop() ?? ''] ?? 'text/plain' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
const address = `http://127.0.0.1:${server.address().port}`

if (!existsSync(new URL('dist/biscotte.js', root))) throw new Error('There is no dist/: run npm run build first.')
rmSync(shots, { recursive: true, force: true })
mkdirSync(shots, { recursive: true })
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: launchArguments })
const made = []

for (const [view, { language = 'en', ...options }] of Object.entries(views)) {
  for (const subject of subjects) {
    const name = `${subject.show}.${subject.theme}.${subject.layout}.${view}`
    if (!wanted.every((word) => name.split('.').includes(word))) continue
    const page = await browser.newPage(options)
    await page.goto(`${address}/?${new URLSearchParams({ ...subject, language })}`)
    await see(page, subject.show)
    await page.screenshot({ path: new URL(`${name}.png`, shots).pathname })
    made.push({ ...subject, view, name, width: options.viewport.width, height: options.viewport.height })
    await page.close()
  }
}

await sheet()
await browser.close()
server.close()
console.log(`${made.length} pictures, and all of them on shots/sheet.png`)

/** Brings the page to the layer, with nothing on its way any more. */
async function see(page, show) {
  const ui = page.locator('biscotte-ui')
  await page.locator('biscotte-ui[data-state="banner"]').waitFor({ state: 'attached' })
  if (show === 'preferences') {
    await ui.locator('[data-action="preferences"]').click()
    await ui.locator('dialog').waitFor()
    await ui.evaluate((host) => {
      const details = [...(host.shadowRoot?.querySelectorAll('details') ?? [])]
      if (details[1]) details[1].open = true
      host.shadowRoot?.querySelector('input[name="analytics"]')?.click()
      host.shadowRoot?.querySelector('input[name="hotjar"]')?.click()
    })
  }
  if (show === 'closed') {
    await ui.locator('[data-action="refuse-all"]').first().click()
    await ui.locator('[part="launcher"]').waitFor({ state: 'visible' })
  }
  await ui.evaluate((host) => Promise.allSettled((host.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished)))
}

/** One page with all the pictures, a row for each subject. */
async function sheet() {
  const rows = subjects
    .map((subject) => made.filter((shot) => shot.show === subject.show && shot.theme === subject.theme && shot.layout === subject.layout))
    .filter((row) => row.length > 0)
  const cell = ({ name, view, width, height }) =>
    `<figure><img src="${name}.png" style="width:${Math.round((width * 250) / height)}px;height:250px"><figcaption>${view}</figcaption></figure>`
  const html = `<!doctype html><meta charset="utf-8"><title>Biscotte</title><style>body{margin:16px;background:#888;font:14px system-ui;width:max-content}section{display:flex;gap:12px;align-items:end}
h2{font-size:14px;width:80px;flex:none;align-self:center}figure{margin:6px 0}img{display:block;border:1px solid #555}figcaption{text-align:center}</style>
${rows.map((row) => `<section><h2>${row[0].show}<br>${row[0].theme}<br>${row[0].layout}</h2>${row.map(cell).join('')}</section>`).join('\n')}`
  writeFileSync(new URL('sheet.html', shots), html)
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } })
  await page.goto(new URL('sheet.html', shots).href)
  await page.screenshot({ path: new URL('sheet.png', shots).pathname, fullPage: true })
}
