import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { accept, expect, refuse, test, type Visit } from './visit.js'

const lock = readFileSync(new URL('../../dist/lock.js', import.meta.url), 'utf8').trim()
const own = 'sentinel.localhost'
const policy = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: http://${own}:*`
const tracker = 'tracker.localhost/a.js'

interface Page {
  readonly start?: string
  readonly tag?: string
  readonly head?: string
  readonly body?: string
  readonly attributes?: string
}

const services = (visit: Visit) =>
  `data-services='[{ "id": "acme", "category": "analytics", "urls": ["${new URL(visit.url('/', 'tracker.localhost')).host}"] }]'`
const lines = ({ tag = '' }: Page = {}) => `<script${tag}>${lock}</script><meta http-equiv="Content-Security-Policy" content="${policy}"><!---->`
const page = (visit: Visit, { start = '<!doctype html><html><head><meta charset="utf-8">', head = '', body = '', attributes = '', ...rest }: Page = {}) =>
  `${start}${lines(rest)}${head}<script${rest.tag ?? ''} async src="/biscotte.js" ${services(visit)} ${attributes}></script></head><body>
    <h1>Site</h1><script${rest.tag ?? ''} src="{tracker}/a.js"></script>${body}</body></html>`

const hits = (visit: Visit) => visit.hits(own)
const policyInForce = (visit: Visit) => visit.evaluate<string | null>(`window[Symbol.for('biscotte.lock')]?.policy ?? null`)
const said = `<script>window.said = []; console.warn = (...all) => said.push(all.join(' '))</script>`

/** Locked, then a yes, then open: on this page and on the next. */
async function opens(visit: Visit, html: string, options: Parameters<Visit['open']>[1] = {}): Promise<void> {
  await visit.open(html, options)
  await visit.shows('banner')
  expect(await hits(visit)).toEqual([])
  await visit.reloads(() => visit.click(accept))
  await visit.verdict('accepted')
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
  expect(await policyInForce(visit)).toContain('tracker.localhost')
  expect(await hits(visit)).toEqual([tracker])
}

test('under a nonce, which changes with each page', async ({ visit }) => {
  const headers = (nonce: string) => ({ 'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'` })
  const under = (nonce: string) => page(visit, { tag: ` nonce="${nonce}"` })
  await opens(visit, under('first'), { headers: headers('first') })
  await visit.open(under('second'), { headers: headers('second') })
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
})

test('under a policy of the server that allows the lock by its hash', async ({ visit }) => {
  const hash = `'sha256-${createHash('sha256').update(lock).digest('base64')}'`
  await opens(visit, page(visit), { headers: { 'content-security-policy': `script-src 'self' ${hash} http://tracker.localhost:*` } })
})

test('beside a policy of the server that allows less, what that refuses is named', async ({ visit }) => {
  const headers = { 'content-security-policy': "frame-src 'self'" }
  await opens(visit, page(visit, { head: said, body: '<iframe src="{tracker}/frame.html"></iframe>' }), { headers })
  await expect.poll(() => visit.evaluate<string>('said.join()')).toMatch(/lock-sources: .*frame-src.* belongs to acme.*that your server sends/)
})

test('what is tagged keeps working in a locked page, and without a reload where nothing is refused', async ({ visit }) => {
  const own = `<script type="text/plain" data-consent="own">(window.ran ||= []).push('own')</script>`
  const tagged = `<script type="text/plain" data-consent="acme" src="{tracker}/tagged.js"></script>`
  const more = (html: string) => html.replace('[{ "id": "acme"', '[{ "id": "own", "category": "functional" }, { "id": "acme"')
  const bare = more(page(visit, { body: own })).replace(/<script[^>]*src="{tracker}\/a.js"><\/script>/, '')
  await visit.open(bare, { path: '/bare' })
  await visit.shows('banner')
  await visit.evaluate('window.isBefore = true')
  await visit.click('[part="banner"] button[data-action="preferences"]')
  await visit.shows('preferences')
  await visit.click('input[name="functional"]')
  await visit.click('button[data-action="save"]')
  await visit.verdict('custom')
  await expect.poll(() => visit.ran()).toEqual(['own'])
  expect(await visit.evaluate('window.isBefore')).toBe(true)

  await visit.becomeAnother()
  await visit.open(more(page(visit, { body: own + tagged })))
  await visit.shows('banner')
  expect([await visit.ran(), await hits(visit)]).toEqual([[], []])
  await visit.reloads(() => visit.click(accept))
  await expect.poll(() => visit.ran()).toEqual(['a.js', 'own', 'tagged.js'])
  expect(await hits(visit)).toEqual([tracker, 'tracker.localhost/tagged.js'])
})

test('in quirks mode, twice in the page, behind markup that a server put before it, and in a frame of the site', async ({ visit }) => {
  await opens(visit, page(visit, { start: '<html><head><title>Old</title>' }))
  await visit.becomeAnother()
  visit.forgetHits()
  await opens(visit, page(visit, { head: lines() }))
  await visit.becomeAnother()
  visit.forgetHits()
  const inner = page(visit)
  await visit.open(inner, { path: '/inner' })
  expect(await hits(visit)).toEqual([])
  const outer = page(visit, { body: '<iframe src="/inner"></iframe>' }).replace('<script src="{tracker}/a.js"></script>', '')
  await visit.open(outer, { path: '/outer' })
  await visit.shows('banner')
  expect(await hits(visit)).toEqual([])
  await visit.reloads(() => visit.click(accept))
  await expect.poll(() => visit.evaluate(`frames[0].ran ?? []`)).toEqual(['a.js'])
})

test('in XHTML, and where something has taken the comment out, it stays locked and says so', async ({ visit }) => {
  const xhtml = (html: string) =>
    html
      .replace('<!doctype html><html>', '<html xmlns="http://www.w3.org/1999/xhtml">')
      .replaceAll(/<script>([^<].*?)<\/script>/gs, (_, code: string) => `<script>//<![CDATA[\n${code}\n//]]></script>`)
      .replaceAll(/<meta([^>]*)>/g, '<meta$1 />')
      .replaceAll(' async ', ' async="" ')
  const pages: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['XHTML', xhtml(page(visit, { head: said })), { 'content-type': 'application/xhtml+xml' }],
    ['comment', page(visit, { head: said }).replace('<!---->', ''), {}],
  ]
  for (const [name, html, headers] of pages) {
    await visit.open(html, { path: `/${name}`, headers })
    await visit.shows('banner')
    await visit.click(accept)
    await visit.verdict('accepted')
    await expect.poll(() => visit.evaluate<string>(`said.join()`)).toMatch(/lock-fault/)
    expect(await visit.evaluate(`localStorage.getItem('biscotte.lock')`)).toBe(null)
    await visit.reload()
    expect(await hits(visit)).toEqual([])
    await visit.becomeAnother()
  }
})

test('under Trusted Types, where nothing can be written, it stays locked and says so', async ({ visit }) => {
  const demand = `require-trusted-types-for 'script'`
  const headers = { 'content-security-policy': demand }
  const html = page(visit, { head: said })
  const stays = async (name: string) => {
    await expect.poll(() => visit.evaluate<string>('said.join()'), { message: name }).toMatch(/lock-fault: The page asks for Trusted Types/)
    expect(await visit.evaluate('window.isBefore'), name).toBe(true)
    expect(await visit.evaluate(`localStorage.getItem('biscotte.lock')`), name).toBe(null)
    expect(await hits(visit), name).toEqual([])
  }
  const pages = [
    ['header', html, headers],
    ['meta', html.replace(policy, `${policy}; ${demand}`), {}],
  ] as const
  for (const [name, text, sent] of pages) {
    await visit.open(text, { path: `/${name}`, headers: sent })
    await visit.shows('banner')
    await visit.evaluate('window.isBefore = true')
    await visit.click(accept)
    await visit.verdict('accepted')
    await stays(name)
    await visit.reload()
    await visit.evaluate('window.isBefore = true')
    await stays(name)
    await visit.becomeAnother()
  }

  // Where it has been open before.
  await opens(visit, page(visit))
  visit.forgetHits()
  await visit.open(html, { path: '/since', headers })
  await visit.evaluate('window.isBefore = true')
  await stays('since')
})

test('a yes keeps the place in the page, its address and what was typed; a no loads nothing again', async ({ visit }) => {
  const form = `<form><input name="text"><input name="tick" type="checkbox"><textarea name="area">old</textarea>
    <select name="list"><option>one</option><option>two</option></select></form><p style="height: 4000px">tall</p>`
  await visit.open(page(visit, { body: form }))
  await visit.shows('banner')
  const length = await visit.evaluate('history.length')
  const read = `[location.hash, document.forms[0].text.value, document.forms[0].tick.checked, document.forms[0].area.value, document.forms[0].list.value]`
  const type = `void (location.hash = 'part', document.forms[0].text.value = 'typed', document.forms[0].tick.checked = true, document.forms[0].area.value = 'new',
    document.forms[0].list.value = 'two', scrollTo(0, 1234))`
  await visit.evaluate(type)
  await expect.poll(() => visit.evaluate('scrollY')).toBe(1234)
  await visit.reloads(() => visit.click(accept))
  await expect.poll(() => visit.evaluate(read)).toEqual(['#part', 'typed', true, 'new', 'two'])
  await expect.poll(() => visit.evaluate('scrollY')).toBe(1234)
  expect(await visit.evaluate('history.length')).toBe((length as number) + 1)
  expect(await visit.evaluate('sessionStorage.length')).toBe(0)

  await visit.becomeAnother()
  await visit.open(page(visit))
  await visit.evaluate('window.isBefore = true')
  await visit.click(refuse)
  await visit.verdict('refused')
  expect(await visit.evaluate('window.isBefore')).toBe(true)
})

/** In the page: what the visitor is told beside the banner, in which language and by what. */
const word = `() => {
  const status = document.querySelector('biscotte-ui').shadowRoot.querySelector('[part="notice"] > *')
  return status && [status.parentElement.lang, status.localName, status.getBoundingClientRect().height > 10, status.textContent]
}`

test('what cannot be kept is not lost: the answer holds from the next page on, and it is said', async ({ visit }) => {
  const fields = ['<input type="password" id="x">', '<input autocomplete="cc-number" id="x">', '<p contenteditable id="x">text</p>']
  for (const [index, field] of fields.entries()) {
    await visit.open(page(visit, { head: said, body: field }), { path: `/${index}` })
    await visit.shows('banner')
    await visit.evaluate('window.isBefore = true')
    await visit.click('#x')
    await visit.type('1')
    await visit.click(accept)
    await visit.verdict('accepted')
    await expect.poll(() => visit.evaluate<string>('said.join()')).toMatch(/lock-next-page/)
    expect(await visit.evaluate('window.isBefore')).toBe(true)
    expect(await hits(visit)).toEqual([])
    // The visitor is told too, until that is read.
    await expect
      .poll(() => visit.evaluate(`(${word})()`))
      .toEqual(['en', 'output', true, 'Your choices are saved. They take effect on the next page you open.'])
    await visit.click('[part="notice"] button')
    expect(await visit.evaluate(`(${word})()`)).toBe(null)
    await visit.reload()
    await expect.poll(() => visit.ran()).toEqual(['a.js'])
    visit.forgetHits()
    await visit.becomeAnother()
  }
})

test('no failure of a storage makes it go round, nor does a site that answers by itself', async ({ visit }) => {
  const faults = {
    'localStorage forgets': `Storage.prototype.setItem = () => {}`,
    'localStorage throws': `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })`,
    'lost with each page': `localStorage.removeItem('biscotte.lock')`,
    'cookies lost with each page': `document.cookie = 'biscotte=; max-age=0; path=/'; localStorage.clear()`,
    'sessionStorage throws': `Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no') } })`,
  }
  for (const [name, fault] of Object.entries(faults)) {
    // Counts the page's own loads where nothing is stored.
    const count = `<script>${fault}; window.name = Number(window.name || 0) + 1</script>`
    const api = `<script>(window.biscotte = window.biscotte || []).push((consent) => consent.acceptAll())</script>`
    await visit.open(page(visit, { start: `<!doctype html><html><head>${count}`, head: said + api }), { path: `/${encodeURIComponent(name)}` })
    // It has given up, or is open.
    const done = `(window[Symbol.for('biscotte.lock')].policy != null || /lock-(next-page|shut)/.test(said.join())) && document.readyState`
    await expect.poll(() => visit.evaluate(done), { message: name }).toBe('complete')
    await hits(visit)
    expect(Number(await visit.evaluate('window.name')), name).toBeLessThanOrEqual(2)
    await visit.becomeAnother()
  }
})

test('where pictures of others may pass, nothing else does', async ({ visit }) => {
  const active = 'img-src * data: blob:; font-src * data: blob:; media-src * data: blob:'
  const body = `<img alt="" src="{tracker}/p.gif"><iframe src="{tracker}/f.html"></iframe>
    <script>fetch('{tracker}/fetch', { mode: 'no-cors' }).catch(() => {})</script>`
  await visit.open(page(visit, { body }).replace(policy, `${policy}; ${active}`))
  await visit.shows('banner')
  expect(await hits(visit)).toEqual(['tracker.localhost/p.gif'])
  visit.forgetHits()
  await visit.reloads(() => visit.click(accept))
  // How often a picture is asked for is the browser's affair.
  await expect.poll(async () => [...new Set(await hits(visit))]).toEqual([tracker, ...['f.html', 'fetch', 'p.gif'].map((name) => `tracker.localhost/${name}`)])
})

test('the answer to a form is not asked for again', async ({ visit }) => {
  const html = page(visit, { head: said, body: '<form method="post" action="/sent"><button id="send">Send</button></form>' })
  await visit.open(html, { path: '/form' })
  await visit.open(html, { path: '/sent' })
  await visit.open(html, { path: '/form' })
  await visit.shows('banner')
  await visit.click('#send')
  await expect.poll(() => visit.evaluate('location.pathname + document.readyState')).toBe('/sentcomplete')
  await visit.shows('banner')
  await visit.evaluate('window.isBefore = true')
  await visit.click(accept)
  await visit.verdict('accepted')
  await expect.poll(() => visit.evaluate<string>('said.join()')).toMatch(/lock-next-page: The page may be the answer to a form/)
  expect(await visit.evaluate('window.isBefore')).toBe(true)
})

test('without the guard too, a refused frame shows a placeholder; hosts that nobody knows stay locked and are named', async ({ visit }) => {
  const stranger = visit.url('/x.js', 'stranger.localhost')
  const body = `<iframe src="{tracker}/frame.html"></iframe><script src="${stranger}"></script>`
  await visit.open(page(visit, { head: said, body, attributes: 'data-guard="off"' }))
  await visit.shows('banner')
  // It is drawn in the frame itself.
  const buttons = `[...(frames[0].document.querySelector('biscotte-placeholder')?.shadowRoot.querySelectorAll('button') ?? [])].map((one) => one.dataset.action)`
  await expect.poll(() => visit.evaluate(buttons)).toEqual(['always-allow'])
  await expect.poll(() => visit.evaluate<string>('said.join()')).toMatch(/lock-unknown: http:\/\/stranger\.localhost/)
  expect(await hits(visit)).toEqual([])
  await visit.reloads(() => visit.click(accept))
  await expect.poll(() => hits(visit)).toEqual([tracker, 'tracker.localhost/frame.html'])
})

test('where the site lets unknown hosts pass once everything is granted, nothing is locked then', async ({ visit }) => {
  const body = `<script src="${visit.url('/x.js', 'stranger.localhost')}"></script>`
  await visit.open(page(visit, { body, attributes: 'data-unknown="allow"' }))
  await visit.shows('banner')
  expect(await hits(visit)).toEqual([])
  await visit.reloads(() => visit.click(accept))
  await expect.poll(() => hits(visit)).toEqual(['stranger.localhost/x.js', tracker])
  expect(await policyInForce(visit)).toBe('')
})
