import { connections, routes, writes } from './support/routes.js'
import { expect, type Site, test } from './support/site.js'

const config = {
  services: [{ id: 'tracker', category: 'marketing', urls: ['tracker.test'], cookies: [{ name: 'trk*' }], storage: [{ key: 'trk*' }] }],
}
const tag = `<script type="application/json" data-biscotte-config>${JSON.stringify(config)}</script><script src="/biscotte.js"></script>`
const page = (head = tag, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><div id="place" style="height: 50px">x</div>${body}`

const slug = (name: string) => name.replace(/\W+/g, '-')
const names = (rows: object) => Object.keys(rows).map(slug).sort()
const arrived = (site: Site) => site.world.hits.flatMap((hit) => /^tracker\.test\/([^.]+)$/.exec(hit)?.[1] ?? []).sort()
const writing = (site: Site) => Object.entries(writes).map(([name, code]) => `<script>{ const url = '${site.tracker(slug(name))}'; ${code} }</script>`)

/** Runs all rows; whoever throws is told. */
async function run(site: Site, rows: Readonly<Record<string, string>>): Promise<string[]> {
  const list = Object.entries(rows).map(([name, code]) => ({ name, code, url: site.tracker(slug(name)) }))
  return site.page.evaluate((rows) => {
    const failures: string[] = []
    for (const { name, code, url } of rows) {
      const place = document.createElement('div')
      document.querySelector('#place')?.append(place)
      try {
        new Function('url', 'place', code)(url, place)
      } catch (error) {
        failures.push(`${name}: ${error}`)
      }
    }
    return failures
  }, list)
}

/** Whatever the page was going to ask for has been asked for when this has answered. */
async function settled(site: Site): Promise<void> {
  await site.page.evaluate(async (marker) => {
    await Promise.all((window as { workers?: Promise<unknown>[] }).workers ?? [])
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await fetch(marker)
    await new Promise((resolve) => requestIdleCallback(resolve))
    await fetch(marker)
  }, `http://other.test:${site.world.port}/marker`)
}

test('without Biscotte every route reaches the third party, so that the rows below mean something', async ({ site }) => {
  await site.open(page('', writing(site).join('')))
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await expect.poll(() => arrived(site)).toEqual([...names(routes), ...names(connections), ...names(writes)].sort())
})

test('what page code asks for before the choice stays in the page, and is sent once after a yes', async ({ site }) => {
  await site.open(page(tag, writing(site).join('')))
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await settled(site)
  expect(arrived(site)).toEqual([])
  await site.button('accept-all').click()
  await expect.poll(() => arrived(site)).toEqual([...names(routes), ...names(writes)].sort())
  await settled(site)
  expect(arrived(site)).toEqual([...names(routes), ...names(writes)].sort())
  expect(await run(site, connections)).toEqual([])
  await expect.poll(() => arrived(site).filter((name) => names(connections).includes(name))).toEqual(names(connections))
  expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
})

test('after a no, nothing is sent, neither what waited nor what comes later, nor on the next page', async ({ site }) => {
  await site.open(page(tag, writing(site).join('')))
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await site.button('refuse-all').click()
  await expect(site.banner()).toBeHidden()
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await settled(site)
  await site.page.reload()
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await settled(site)
  expect(arrived(site)).toEqual([])
  expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
})

test('a visitor who agreed before is served as if nobody stood in between', async ({ site }) => {
  await site.open(page())
  await site.button('accept-all').click()
  await site.open(page(tag, writing(site).join('')))
  expect(await run(site, { ...routes, ...connections })).toEqual([])
  await expect.poll(() => arrived(site)).toEqual([...names(routes), ...names(connections), ...names(writes)].sort())
})

test('untagged scripts of the page itself do not run before a yes, and run in their order after it; what could leak is told', async ({ site }) => {
  const leaks = `<script>window.leaks = []; addEventListener('biscotte:leak', ({ detail }) => leaks.push(detail.element.localName + ' ' + detail.ids))</script>`
  await site.open(
    page(
      tag + leaks,
      `<script src="{tracker}/1.js"></script><script>(window.ran ||= []).push('inline')</script><script async src="{tracker}/async.js"></script>
       <script type="module" src="{tracker}/module.js"></script><script src="{tracker}/2.js"></script><iframe src="{tracker}/frame.html"></iframe>
       <template id="t"><script src="{tracker}/t.js"></script><img src="{tracker}/t.gif"></template>
       <script>place.append(document.querySelector('#t').content.cloneNode(true))</script>`,
    ),
  )
  await expect(site.banner()).toBeVisible()
  await settled(site)
  expect(await site.ran()).toEqual(['inline'])
  expect(await site.page.evaluate(() => (window as unknown as { leaks: string[] }).leaks)).toEqual(
    ['script', 'script', 'script', 'script', 'iframe'].map((element) => `${element} tracker`),
  )
  expect(site.console.filter((text) => text.startsWith('[biscotte] leak'))).toHaveLength(5)
  expect(site.world.hits.filter((hit) => hit.includes('/t.'))).toEqual([])
  await site.button('accept-all').click()
  await expect.poll(async () => (await site.ran()).sort()).toEqual(['1.js', '2.js', 'async.js', 'inline', 'module.js', 't.js'])
  const order = await site.ran()
  expect(order.indexOf('1.js')).toBeLessThan(order.indexOf('2.js'))
})

test('a held script comes back as the very element that page code made: its listeners, its own type, without a nonce', async ({ site }) => {
  await site.open(
    page(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-abc' 'strict-dynamic' 'unsafe-eval'">${tag.replaceAll('<script', '<script nonce="abc"')}`,
    ),
  )
  await site.page.evaluate((address) => {
    const list: string[] = []
    const made: HTMLScriptElement[] = []
    for (const name of ['a', 'b']) {
      const script = document.createElement('script')
      script.async = name === 'a'
      script.type = 'text/javascript'
      script.src = `${address}${name}.js`
      script.onload = () => list.push(`${name} ${script.isConnected} ${script.src.endsWith(`/${name}.js`)} ${script.type}`)
      made.push(script)
    }
    Object.assign(window, { list, read: made.map((script) => script.src) })
    document.head.append(...made)
  }, site.tracker(''))
  expect(await site.page.evaluate(() => (window as unknown as { read: string[] }).read)).toEqual([site.tracker('a.js'), site.tracker('b.js')])
  await settled(site)
  expect(site.world.hits.filter((hit) => hit.startsWith('tracker'))).toEqual([])
  await site.button('accept-all').click()
  await expect
    .poll(() => site.page.evaluate(() => (window as unknown as { list: string[] }).list.sort()))
    .toEqual(['a true true text/javascript', 'b true true text/javascript'])
  expect((await site.ran()).sort()).toEqual(['a.js', 'b.js'])
})

test('declared cookies and keys are written only after a yes; the page reads its keys back meanwhile', async ({ site }) => {
  await site.open(page(), { host: 'localhost' })
  const write = () =>
    site.page.evaluate(async () => {
      document.cookie = 'trk_id=1; path=/'
      document.cookie = 'own=1; path=/'
      await cookieStore.set('trk_store', '2')
      localStorage.setItem('trk_key', 'first')
      localStorage.setItem('trk_key', 'last')
      sessionStorage.setItem('trk_gone', 'x')
      sessionStorage.removeItem('trk_gone')
      localStorage.setItem('own', '1')
      return [localStorage.getItem('trk_key'), localStorage.length, document.cookie]
    })
  expect(await write()).toEqual(['last', 1, 'own=1'])
  await site.button('accept-all').click()
  await expect.poll(() => site.page.evaluate(() => localStorage.trk_key)).toBe('last')
  expect((await site.page.context().cookies()).map(({ name }) => name).sort()).toEqual(['biscotte', 'own', 'trk_id', 'trk_store'])
  expect(await site.page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('under Trusted Types without any policy nothing of ours is refused, and trusted markup is held too', async ({ site }) => {
  await site.open(page(tag.replaceAll('<script', '<script nonce="abc"')), {
    headers: {
      'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic' 'unsafe-eval'; require-trusted-types-for 'script'; trusted-types site",
    },
  })
  await site.page.evaluate((address) => {
    type Policy = { createHTML(text: string): string; createScriptURL(text: string): string }
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): Policy } }
    const same = (text: string) => text
    const policy = trustedTypes.createPolicy('site', { createHTML: same, createScriptURL: same })
    const place = document.querySelector('#place')
    const script = document.createElement('script')
    script.src = policy.createScriptURL(`${address}script.js`)
    place?.append(script)
    place?.insertAdjacentHTML('beforeend', policy.createHTML(`<img src="${address}image.gif">`))
    const box = document.createElement('div')
    box.innerHTML = policy.createHTML(`<iframe src="${address}frame.html"></iframe>`)
    place?.append(box)
  }, site.tracker(''))
  await settled(site)
  expect(site.world.hits.filter((hit) => hit.startsWith('tracker'))).toEqual([])
  await site.button('accept-all').click()
  await expect
    .poll(() => site.world.hits.filter((hit) => hit.startsWith('tracker')).sort())
    .toEqual(['tracker.test/frame.html', 'tracker.test/image.gif', 'tracker.test/script.js'])
  expect(await site.page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([])
})
