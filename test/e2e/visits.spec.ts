import { expect, head, test } from './support/site.js'

const held =
  '<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script><iframe data-consent="analytics" data-src="{tracker}/f.html" width="300" height="200" title="Film"></iframe>'
const record = (y: string, n = '') => JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) - 60, p: '', m: 'banner', l: 'en', y, n })
const yes = record('analytics.google-analytics')

/** As in a browser that draws a page ahead of the visit, until it is seen. */
async function drawAhead(page: import('playwright/test').Page) {
  await page.addInitScript(() => {
    let ahead = true
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => ahead })
    Object.assign(window, {
      see() {
        ahead = false
        document.dispatchEvent(new Event('prerenderingchange'))
      },
    })
  })
  return () => page.evaluate(() => (window as unknown as { see(): void }).see())
}

const api = <Result>(page: import('playwright/test').Page, use: string) => page.evaluate<Result>(use)

test('while a page is drawn ahead of the visit nobody is asked, and an answer by code waits to be recorded', async ({ site }) => {
  const see = await drawAhead(site.page)
  await site.open(`${head()}${held}`)
  await site.happened('ready')
  await api(site.page, 'biscotte.acceptAll()')
  expect(await api(site.page, 'biscotte.allows("analytics")')).toBe(false)
  expect(await api(site.page, 'biscotte.allows("essential")')).toBe(true)
  expect([await site.page.context().cookies(), await api(site.page, 'localStorage.length')]).toEqual([[], 0])
  await expect(site.page.locator('biscotte-ui [part="banner"], biscotte-placeholder')).toHaveCount(0)
  expect(site.world.hits).toEqual([])
  await see()
  await site.world.reached(2)
  expect(await site.page.context().cookies()).toHaveLength(1)
})

test('what was agreed to before is not let live, nor what it left erased, until the page is seen', async ({ site }) => {
  const see = await drawAhead(site.page)
  await site.open(head())
  await site.page.context().addCookies([
    { name: 'biscotte', value: encodeURIComponent(yes), url: site.url() },
    { name: '_ga', value: 'GA1.1.1.1', url: site.url() },
  ])
  await site.open(`${head()}${held}`)
  await site.happened('ready')
  expect(site.world.hits).toEqual([])
  expect((await site.page.context().cookies()).map(({ name }) => name).sort()).toEqual(['_ga', 'biscotte'])
  await see()
  await site.world.reached(2)
  expect((await site.page.context().cookies()).map(({ name }) => name).sort()).toEqual(['_ga', 'biscotte'])
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
})

test('who has not answered is asked as the page is seen', async ({ site }) => {
  const see = await drawAhead(site.page)
  await site.open(`${head()}${held}`)
  await site.happened('ready')
  await expect(site.banner()).toHaveCount(0)
  await see()
  await expect(site.banner()).toBeVisible()
})

test('a page that comes back from the back/forward cache knows what was answered meanwhile', async ({ site }) => {
  await site.open(`${head('data-services="google-analytics" data-reload="false"')}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(2)
  // No event tells a frozen page of these.
  await site.page.context().addCookies([{ name: 'biscotte', value: encodeURIComponent(record('', 'analytics.google-analytics')), url: site.url() }])
  expect(await api(site.page, 'biscotte.allows("analytics")')).toBe(true)
  await api(site.page, 'dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))')
  expect(await api(site.page, 'biscotte.allows("analytics")')).toBe(false)
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('a no in another tab stops what runs in this one', async ({ site, context }) => {
  await site.open(`${head()}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(2)
  const other = await context.newPage()
  await other.goto(site.url())
  await site.world.reached(4)
  const reloaded = site.page.waitForEvent('load')
  await api(other, 'biscotte.refuseAll()')
  await reloaded
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toHaveLength(4)
})

test('R-L15: a signed-in visitor’s answer is known on another device, and the banner says so before', async ({ site }) => {
  let kept = ''
  await site.page.context().route('**/me/consent', (route) => {
    if (route.request().method() === 'PUT') kept = route.request().postData() ?? ''
    return route.fulfill({ status: kept ? 200 : 404, body: kept })
  })
  const account = `{ read: () => fetch('/me/consent').then((r) => (r.ok ? r.text() : undefined)), write: (text) => fetch('/me/consent', { method: 'PUT', body: text }), clear() {} }`
  const page = head().replace('<script src', `<script>biscotteConfig = { account: ${account} }</script><script src`) + held
  await site.open(page)
  await expect(site.banner()).toContainText('applies on every device where you sign in')
  await site.button('refuse-all').click()
  await expect.poll(() => kept).toContain('"n":"analytics.google-analytics"')
  await site.forgetVisitor()
  await site.page.reload()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect(site.banner()).toBeHidden()
  expect(await site.page.context().cookies()).toHaveLength(1)
  expect(site.world.hits).toEqual([])
})

test('refuseAll() holds for good even where what makes records never comes', async ({ site }) => {
  await site.open(`${head('data-services="google-analytics"')}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(2)
  await site.page.reload()
  await site.world.reached(4)
  await site.page.context().route('**/answers.js', (route) => route.abort())
  // In the task of the answer, as when the page is left right after it.
  const kept = await api<string[]>(
    site.page,
    '(biscotte.refuseAll(), [document.cookie, localStorage.biscotte].map((text) => decodeURIComponent(text).match(/"y":"[^"]*","n":"[^"]*"/)?.[0]))',
  )
  expect(kept).toEqual(Array(2).fill('"y":"","n":"functional.analytics.marketing.google-analytics"'))
  await site.page.reload()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect(site.banner()).toBeHidden()
  expect(site.world.hits).toHaveLength(4)
})
