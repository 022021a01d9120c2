import { expect, head, test } from './support/site.js'

/** A tracker that leaves cookies under every scope a page can set, and storage keys. */
const leaving = `<script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script>
  <script type="text/plain" data-consent="google-analytics">
    for (const scope of ['', '; domain=shop.example.test', '; domain=example.test', '; path=/', '; path=/a', '; path=/a/', '; path=/a/b', '; domain=.example.test; path=/a']) document.cookie = '_ga=1; max-age=999' + scope
    document.cookie = '_ga_ABC123=1; path=/; domain=example.test'; document.cookie = '_gat_UA-1=1'; document.cookie = 'site=own; path=/'
  </script>
  <script type="text/plain" data-consent="hotjar">document.cookie = '_hjSession_1=1; path=/'; localStorage.hjViewportId = '1'; sessionStorage.hjViewportId = '1'; localStorage.own = '1'; (window.ran ||= []).push('hotjar')</script>`

const attributes = 'data-services="google-analytics hotjar"'
const names = async (page: import('playwright/test').Page) => [...new Set((await page.context().cookies()).map((cookie) => cookie.name))].sort()

test('R-L10, R-L11: two clicks withdraw: everything left behind is erased, the page reloads, nothing leaves it any more', async ({ site }) => {
  await site.open(`${head(attributes)}${leaving}`, { host: 'shop.example.test', path: '/a/b/page' })
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['ga.js', 'hotjar'])
  expect(await names(site.page)).toEqual(['_ga', '_ga_ABC123', '_gat_UA-1', '_hjSession_1', 'biscotte', 'site'])
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  const reloaded = site.page.waitForEvent('load')
  await site.button('refuse-all').click()
  await reloaded
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(await names(site.page)).toEqual(['biscotte', 'site'])
  expect(await site.page.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage)])).toEqual([['biscotte', 'own'], []])
  expect(site.world.hits).toHaveLength(1)
})

test('the page is not reloaded when nothing that was revoked had run', async ({ site }) => {
  await site.open(`${head(attributes)}<img alt="" data-consent="google-analytics" data-src="{tracker}/pixel.gif"><script>document.cookie = '_ga=1'</script>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.page.evaluate(() => {
    document.cookie = '_ga=1'
    Object.assign(window, { same: true })
  })
  await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())
  await expect.poll(() => names(site.page)).toEqual(['biscotte'])
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(await site.page.evaluate(() => 'same' in window)).toBe(true)
})

test('with reload off the page stays, and what is revoked is held from then on', async ({ site }) => {
  await site.open(`${head(`${attributes} data-reload="false"`)}<script type="text/plain" data-consent="hotjar" src="{tracker}/hotjar.js"></script>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.page.evaluate(
    (address) => {
      Object.assign(window, { same: true })
      ;(window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose({ marketing: false })
      document.body.insertAdjacentHTML(
        'beforeend',
        `<script type="text/plain" data-consent="hotjar" src="${address}/late.js"></script><iframe data-consent="hotjar" data-src="${address}/late.html"></iframe>`,
      )
    },
    site.tracker('').slice(0, -1),
  )
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'custom')
  expect(await site.page.evaluate(() => 'same' in window)).toBe(true)
  expect(site.world.hits).toHaveLength(1)
})

test('one service is withdrawn by its own switch, the others stay', async ({ site }) => {
  await site.open(`${head(attributes)}${leaving}`, { host: 'shop.example.test', path: '/a/b/page' })
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['ga.js', 'hotjar'])
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  await site.page.locator('biscotte-ui dialog').waitFor()
  await site.page.evaluate(() => {
    for (const details of document.querySelector('biscotte-ui')?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true
  })
  await site.page.locator('biscotte-ui input[name="hotjar"]').click()
  const reloaded = site.page.waitForEvent('load')
  await site.button('save').click()
  await reloaded
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'custom')
  await expect.poll(() => site.ran()).toEqual(['ga.js'])
  expect(await names(site.page)).toEqual(['_ga', '_ga_ABC123', '_gat_UA-1', 'biscotte', 'site'])
})

test('what an earlier banner let in is erased at load, before the visitor has answered', async ({ site }) => {
  await site.page.context().addCookies([
    { name: '_ga', value: '1', domain: '.example.test', path: '/' },
    { name: '_gid', value: '1', url: site.url('/', 'shop.example.test') },
    { name: 'PHPSESSID', value: '1', url: site.url('/', 'shop.example.test') },
  ])
  await site.open(head('data-services="google-analytics session"'), { host: 'shop.example.test' })
  await expect(site.banner()).toBeVisible()
  await expect.poll(() => names(site.page)).toEqual(['PHPSESSID'])
})

test('where the page is not reloaded, frames and blocks go back to where they were held, and come again after a new yes', async ({ site }) => {
  await site.open(`${head('data-services="google-analytics youtube" data-reload="false"')}<iframe id="film" data-consent="youtube" data-src="{tracker}/film.html"></iframe>
    <template data-consent="youtube"><p id="block">Block</p><script>(window.ran ||= []).push('block')</script></template>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await expect(site.page.locator('#block')).toBeVisible()
  const choose = (choices: object) =>
    site.page.evaluate((wanted) => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose(wanted), choices)
  await choose({ youtube: false })
  await expect(site.page.locator('#block')).toHaveCount(0)
  await expect(site.page.locator('#film')).not.toHaveAttribute('src')
  expect(site.page.frames().filter((frame) => frame.url().includes('film.html'))).toEqual([])
  await choose({ youtube: true })
  await site.world.reached(2)
  await expect(site.page.locator('#block')).toBeVisible()
  expect(await site.ran()).toEqual(['block'])
})
