import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { accept, expect, refuse, test, type Visit } from './visit.js'

const lock = readFileSync(new URL('../../dist/lock.js', import.meta.url), 'utf8')

/** A host of the site's own, by the policy: what is sent there last shows that everything else has been sent. */
const own = 'sentinel.localhost'
const strict = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: http://${own}:*`

/** One third party for each category, one that nobody knows. */
const acme = 'acme.localhost'
const shop = 'shop.localhost'
const stranger = 'stranger.localhost'

/** Every way to ask for something, as pages are written when nobody thinks of consent. `HOST` stands for scheme, host and port. */
const kinds: Readonly<Record<string, string>> = {
  'script.js': '<script src="HOST/script.js"></script>',
  'async.js': '<script async src="HOST/async.js"></script>',
  'defer.js': '<script defer src="HOST/defer.js"></script>',
  'module.mjs': '<script type="module" src="HOST/module.mjs"></script>',
  'inserted.js': `<script>document.head.append(Object.assign(document.createElement('script'), { src: 'HOST/inserted.js' }))</script>`,
  'written.js': `<script>document.write('<script src="HOST/written.js"><\\/script>')</script>`,
  'imported.mjs': `<script>import('HOST/imported.mjs').catch(() => {})</script>`,
  'style.css': '<link rel="stylesheet" href="HOST/style.css">',
  'imported.css': '<style>@import "HOST/imported.css";</style>',
  'frame.html': '<iframe src="HOST/frame.html"></iframe>',
  'object.html': '<object type="text/html" data="HOST/object.html"></object>',
  'embed.html': '<embed type="text/html" src="HOST/embed.html">',
  'srcdoc.gif': `<iframe srcdoc="<img src='HOST/srcdoc.gif'>"></iframe>`,
  'img.gif': '<img alt="" src="HOST/img.gif">',
  'srcset.gif': '<img alt="" srcset="HOST/srcset.gif 1x">',
  'picture.gif': '<picture><source srcset="HOST/picture.gif"><img alt=""></picture>',
  'input.gif': '<input type="image" alt="" src="HOST/input.gif">',
  'svg.gif': '<svg width="9" height="9"><image href="HOST/svg.gif" width="9" height="9"></image></svg>',
  'background.gif': '<p style="background: url(HOST/background.gif)">text</p>',
  'pixel.gif': `<script>new Image().src = 'HOST/pixel.gif'</script>`,
  'noscript.gif': '<noscript><img alt="" src="HOST/noscript.gif"></noscript>',
  'video.mp4': '<video muted preload="auto" src="HOST/video.mp4"></video>',
  'poster.gif': '<video poster="HOST/poster.gif"></video>',
  font: `<style>@font-face { font-family: "HOST"; src: url(HOST/font) } </style><p style="font-family: 'HOST'">text</p>`,
  fetch: `<script>fetch('HOST/fetch', { mode: 'no-cors' }).catch(() => {})</script>`,
  xhr: `<script>{ const xhr = new XMLHttpRequest(); xhr.open('GET', 'HOST/xhr'); xhr.send() }</script>`,
  beacon: `<script>navigator.sendBeacon('HOST/beacon', 'x')</script>`,
  events: `<script>try { new EventSource('HOST/events').onerror = (event) => event.target.close() } catch {}</script>`,
  socket: `<script>try { new WebSocket('HOST/socket'.replace('http', 'ws')) } catch {}</script>`,
  worker: `<script>new Worker(URL.createObjectURL(new Blob(["fetch('HOST/worker', { mode: 'no-cors' }).catch(() => {})"])))</script>`,
}

/** What only a page without scripts asks for. */
const withoutScripts = 'noscript.gif'

/**
 * Firefox's preload scanner looks at policies in the page for everything but responsive images (seen in 153; README says so): while it looks ahead from a
 * script, it may fetch those that stand in the first part of the page.
 */
const leaking = inject('engine').name === 'firefox' ? /(srcset|picture)\.gif$/ : /^$/

interface Page {
  readonly attributes?: string
  readonly policy?: string
  /** What stands before the lock in the page, and on its tag. */
  readonly start?: string
  readonly tag?: string
  readonly body?: string
}

const twoServices = (visit: Visit) => {
  const port = new URL(visit.url('/')).port
  const sources = (host: string) => {
    const all = Object.fromEntries(['script', 'img', 'frame', 'style', 'font', 'media', 'worker'].map((kind) => [kind, [`${host}:${port}`]]))
    return { ...all, connect: [`${host}:${port}`, `ws://${host}:${port}`] }
  }
  return JSON.stringify([
    { id: 'acme', name: 'Acme', category: 'analytics', urls: [`${acme}:${port}`], sources: sources(acme) },
    { id: 'shop', name: 'Shop', category: 'marketing', urls: [`${shop}:${port}`], sources: sources(shop) },
  ])
}

const lines = (visit: Visit, { attributes = '', policy = strict, tag = '' }: Page = {}) =>
  `<script${tag}>${lock}</script><meta http-equiv="Content-Security-Policy" content="${policy}"><!---->
  <script src="/biscotte.js" data-services='${twoServices(visit)}' ${attributes}></script>`

const page = (visit: Visit, { start = '<!doctype html><html lang="en"><head><meta charset="utf-8">', body = untagged(visit), ...rest }: Page = {}) =>
  `${start}${lines(visit, rest)}</head><body><h1>Site</h1>${body}</body></html>`

const untagged = (visit: Visit, hosts: readonly string[] = [acme, shop, stranger]) =>
  hosts.flatMap((host) => Object.values(kinds).map((html) => html.replaceAll('HOST', visit.url('', host).replace(/\/$/, '')))).join('\n')

/** What has reached third parties since `begin`, each once: how often a film is asked for is the player's affair. */
const counter = (visit: Visit) => ({
  async begin() {
    await visit.hits(own)
    visit.forgetHits()
  },
  all: async () => [...new Set((await visit.hits(own)).map((hit) => hit.replace(/\?.*/, '')))].filter((hit) => !leaking.test(hit)).sort(),
})

const at = (host: string, names: readonly string[] = Object.keys(kinds).filter((name) => name !== withoutScripts)) =>
  names
    .filter((name) => !leaking.test(name))
    .map((name) => `${host}/${name}`)
    .sort()

test('nothing untagged leaves before a yes, after a no, after a withdrawal; what was granted loads natively, in every kind', async ({ visit }) => {
  const since = counter(visit)
  const reach = (wanted: readonly string[]) => expect.poll(async () => withoutKept(await since.all())).toEqual(withoutKept(wanted))
  // Without the lock all of it leaves, so that nothing below is true by chance.
  await visit.open(`<!doctype html><html><head></head><body>${untagged(visit, [acme])}</body></html>`, { path: '/open' })
  await reach(at(acme))

  await since.begin()
  await visit.open(page(visit))
  await visit.shows('banner')
  expect(await visit.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0])
  await visit.evaluate('window.isBefore = true')
  await visit.click(refuse)
  await visit.verdict('refused')
  expect(await visit.evaluate('window.isBefore')).toBe(true)
  await visit.reload()
  await visit.verdict('refused')
  expect(await since.all()).toEqual([])

  // One service alone.
  await visit.click('[part="launcher"]')
  await visit.shows('preferences')
  await visit.evaluate(`void document.querySelector('biscotte-ui').shadowRoot.querySelectorAll('details').forEach((one) => (one.open = true))`)
  await visit.click('input[name="analytics"]')
  await visit.reloads(() => visit.click('button[data-action="save"]'))
  await visit.verdict('custom')
  await reach(at(acme))
  expect(await visit.evaluate('[...new Set(ran)].sort()')).toEqual(['async.js', 'defer.js', 'inserted.js', 'script.js', 'written.js'])
  await since.begin()
  await visit.reload()
  await reach(at(acme))

  // Everything that is known; the stranger stays out.
  await since.begin()
  await visit.click('[part="launcher"]')
  await visit.shows('preferences')
  await visit.reloads(() => visit.click(accept))
  await visit.verdict('accepted')
  await reach([...at(acme), ...at(shop)])
  // As an open page would run them.
  expect((await visit.ran()).filter((name) => /script|written/.test(name))).toEqual(['script.js', 'written.js', 'script.js', 'written.js'])

  // Without Biscotte itself, the answer holds all the same.
  await since.begin()
  await visit.open(page(visit).replace('/biscotte.js', '/gone.js'), { path: '/gone' })
  await reach([...at(acme), ...at(shop)])

  // Withdrawn.
  await visit.open(page(visit))
  await reach([...at(acme), ...at(shop)])
  await visit.click('[part="launcher"]')
  await visit.shows('preferences')
  await visit.reloads(() => visit.click(refuse))
  await visit.verdict('refused')
  await since.begin()
  await visit.reload()
  await visit.verdict('refused')
  expect(await since.all()).toEqual([])
  expect(await visit.evaluate(`localStorage.getItem('biscotte.lock')`)).toBe(null)
})

/** Firefox keeps imported sheets over pages, whatever their headers say, and does not ask for them again. */
const withoutKept = (hits: readonly string[]) => hits.filter((hit) => !hit.endsWith('imported.css'))

/** The page as a visitor has it whom Biscotte cannot help: the lock alone decides. */
const alone = (html: string) => html.replace('/biscotte.js', '/gone.js')

test('whatever fails, the page stays locked: no Biscotte, an error, storage forbidden, another record, a copy of it, a lapsed one', async ({ visit }) => {
  const since = counter(visit)
  const stays = async (html: string, path = '/') => {
    await visit.open(html, { path })
    expect(await since.all()).toEqual([])
  }
  await stays(alone(page(visit)))
  await stays(page(visit, { start: '<!doctype html><html><head><script>throw new Error("mine")</script>' }))
  const forbidden = 'Object.defineProperty(window, "localStorage", { get() { throw new Error("forbidden") } })'
  await stays(page(visit, { start: `<!doctype html><html><head><script>${forbidden}</script>` }))

  await visit.open(page(visit))
  await visit.reloads(() => visit.click(accept))
  await visit.open(alone(page(visit)))
  await expect.poll(async () => withoutKept(await since.all())).toEqual(withoutKept([...at(acme), ...at(shop)]))
  await since.begin()
  await stays(alone(page(visit, { start: `<!doctype html><html><head><script>${forbidden}</script>` })))
  await stays(alone(page(visit, { tag: ' data-policy-version="2"' })))

  const { ready, record } = await visit.evaluate<{ ready: string; record: string }>(`({ ready: localStorage['biscotte.lock'], record: localStorage.biscotte })`)
  const [policy, from, until, ground] = ready.split('\n')
  const store = (name: string, text: string) => visit.evaluate(`void (localStorage[${JSON.stringify(name)}] = ${JSON.stringify(text)})`)
  const lapsed = [policy, from, Date.now() - 1, ground].join('\n')
  const early = [policy, Date.now() + 864e5, until, ground].join('\n')
  for (const text of [lapsed, early, ready.slice(0, -1), `${policy}`, '', '\n\n\n', `${ready}x`]) {
    await store('biscotte.lock', text)
    await stays(alone(page(visit)))
  }
  await store('biscotte.lock', ready)
  await store('biscotte', record.replace('"v":1', '"v": 1'))
  await stays(alone(page(visit)))
  await store('biscotte', record)
  await visit.evaluate(`void (document.cookie = 'biscotte=planted; path=/a')`)
  await stays(alone(page(visit)), '/a/page')
  // All of it would open the next page.
  await visit.open(alone(page(visit)))
  await expect.poll(async () => withoutKept(await since.all())).toEqual(withoutKept([...at(acme), ...at(shop)]))
  await since.begin()
  await visit.evaluate(`void (localStorage.clear(), document.cookie = 'biscotte=; max-age=0; path=/')`)
  await stays(page(visit))
  await visit.shows('banner')
})

test('with scripts switched off it stays locked too', async ({ visit }) => {
  // A sandbox without scripts: what stands in noscript is part of the page.
  const headers = { 'content-security-policy': 'sandbox' }
  const end = `<img alt="" src="${visit.url('/sentinel.gif?end', own)}"></body>`
  const html = page(visit).replace('</body>', end)
  await visit.open(html.replace(/<meta http-equiv[^>]*>/, ''), { path: '/open', headers })
  await expect.poll(() => visit.arrived()).toEqual(expect.arrayContaining([`${acme}/noscript.gif`, `${acme}/frame.html`, `${stranger}/img.gif`]))
  visit.forgetHits()
  await visit.open(html.replace('?end', '?locked'), { headers })
  await expect.poll(() => visit.arrived(true)).toContain(`${own}/sentinel.gif?locked`)
  expect((await visit.arrived()).filter((hit) => !leaking.test(hit))).toEqual([])
})
