import { expect, head, keepBack, test } from './support/site.js'

type Page = import('playwright/test').Page
const withApi = (page: Page, act: string) => page.evaluate((code) => new Function('consent', code)((window as unknown as { biscotte: unknown }).biscotte), act)

const vendor = (more: object) =>
  `<!doctype html><html lang="en"><head><script type="application/json" data-biscotte-config>${JSON.stringify({ services: [{ id: 'acme', category: 'marketing', ...more }, 'google-analytics'] })}</script><script src="/biscotte.js"></script></head><body>`

test('a service with a switch of its own is switched off without a reload, and on again', async ({ site }) => {
  await site.open(`${vendor({
    consent: {
      grant: [{ call: 'acme', args: ['start'] }],
      revoke: [
        { call: 'acme', args: ['stop'] },
        { push: 'acmeQueue', args: ['optOut'] },
      ],
      stops: true,
    },
  })}
    <script>window.calls = []; window.acme = (...args) => calls.push(...args); window.acmeQueue = { push: (command) => calls.push(command) }</script>
    <script type="text/plain" data-consent="acme" src="{tracker}/acme.js"></script>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.page.evaluate(() => Object.assign(window, { same: true }))
  await withApi(site.page, 'consent.choose({ acme: false })')
  expect(await site.page.evaluate('[calls, "same" in window]')).toEqual([['start', 'stop', ['optOut']], true])
  await withApi(site.page, 'consent.choose({ acme: true })')
  expect(await site.page.evaluate('[calls, "same" in window]')).toEqual([['start', 'stop', ['optOut'], 'start'], true])
  expect(site.world.hits).toHaveLength(1)
})

test('what is granted again before that has come which stops it goes on', async ({ site }) => {
  await site.open(`${vendor({ consent: { grant: [{ call: 'acme', args: ['start'] }], revoke: [{ call: 'acme', args: ['stop'] }], stops: true } })}
    <script>window.calls = []; window.acme = (...args) => calls.push(...args)</script>
    <script type="text/plain" data-consent="acme" src="{tracker}/acme.js"></script>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  const come = await keepBack(site.page, '**/late.js')
  await site.page.reload()
  await expect.poll(() => site.ran()).toEqual(['acme.js'])
  for (const choice of [false, true]) {
    await withApi(site.page, `consent.choose({ acme: ${choice} })`)
    await expect.poll(() => site.page.evaluate('biscotte.allows("acme")')).toBe(choice)
  }
  come()
  await site.page.evaluate("import('/late.js').then(() => new Promise((done) => setTimeout(done)))")
  expect(await site.page.evaluate('calls')).toEqual(['start', 'start'])
})

test('a category that is withdrawn reloads the page when one of its services has no switch', async ({ site }) => {
  await site.open(`${vendor({ consent: { revoke: [{ call: 'acme', args: ['stop'] }], stops: true } })}<script type="text/plain" data-consent="acme" src="{tracker}/acme.js"></script>
    <script type="text/plain" data-consent="marketing" src="{tracker}/tag.js"></script>`)
  await site.button('accept-all').click()
  await site.world.reached(2)
  const reloaded = site.page.waitForEvent('load')
  await withApi(site.page, 'consent.choose({ marketing: false })')
  await reloaded
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'custom')
  expect(site.world.hits).toHaveLength(2)
})

test('what cannot be erased is named', async ({ site }) => {
  await site.open(
    vendor({
      cookies: [{ name: 'acme' }, { name: 'acme_http', httpOnly: true }, { name: 'acme_third', thirdParty: true }],
      storage: [{ key: 'acme.frame', thirdParty: true }],
    }),
  )
  // What resists: a page can see it, and not erase it.
  await site.page.evaluate(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, set, get: () => `${get.call(document)}; acme=1` })
  })
  expect((await withApi(site.page, 'return consent.leftovers()')) as object[]).toEqual(
    expect.arrayContaining([
      { service: 'acme', name: 'acme', why: 'kept' },
      { service: 'acme', name: 'acme_http', why: 'http-only' },
      { service: 'acme', name: 'acme_third', why: 'third-party' },
      { service: 'acme', name: 'acme.frame', why: 'third-party' },
    ]),
  )
  await site.button('accept-all').click()
  expect(await withApi(site.page, 'return consent.leftovers()')).toEqual([])
})

test('a cookie that comes back is erased again', async ({ site }) => {
  await site.open(head('data-services="google-analytics"'), { host: 'localhost' })
  await site.button('refuse-all').click()
  await site.page.evaluate(() => {
    document.cookie = '_ga=back; path=/'
  })
  await expect.poll(async () => (await site.page.context().cookies()).map((cookie) => cookie.name)).toEqual(['biscotte'])
})

test('where the browser does not tell of cookies, it is looked for a few times', async ({ site }) => {
  await site.page.clock.install()
  await site.open(head('data-services="google-analytics"'))
  await site.button('refuse-all').click()
  await site.page.evaluate(() => {
    document.cookie = '_ga=back; path=/'
  })
  await site.page.clock.runFor(1_500)
  expect((await site.page.context().cookies()).map((cookie) => cookie.name)).toEqual(['biscotte'])
})

test('databases, caches and service workers of a refused service go too', async ({ site }) => {
  site.world.put('/acme/worker.js', { html: '' })
  const page = vendor({
    storage: [
      { key: 'acme-*', area: 'indexed-db' },
      { key: 'acme', area: 'cache' },
      { key: '/acme/', area: 'service-worker' },
    ],
  })
  await site.open(page, { host: 'localhost' })
  await site.page.evaluate(async () => {
    const open = (name: string) =>
      new Promise((resolve) => Object.assign(indexedDB.open(name), { onsuccess: (event: Event) => resolve((event.target as IDBOpenDBRequest).result.close()) }))
    await Promise.all([open('acme-1'), open('own'), caches.open('acme'), caches.open('own'), navigator.serviceWorker.register('/acme/worker.js')])
  })
  await site.button('refuse-all').click()
  await expect
    .poll(() =>
      site.page.evaluate(async () => [
        (await indexedDB.databases()).map(({ name }) => name),
        await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([['own'], ['own'], 0])
})
