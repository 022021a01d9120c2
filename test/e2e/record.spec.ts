import { expect, head, test } from './support/site.js'

const held = '<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>'
const half = 182 * 86400

const record = (fields: object) =>
  JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) - 86400, p: '', m: 'banner', l: 'en', y: '', n: '', ...fields })
const yes = { y: 'analytics.google-analytics' }
const no = { n: 'analytics.google-analytics' }

test('R-L9: a yes and a no are kept alike: 182 days, Lax, the whole site, under 600 bytes', async ({ site }) => {
  for (const action of ['accept-all', 'refuse-all'] as const) {
    await site.open(
      head(
        'data-services="google-analytics google-ads hubspot hotjar salesforce-account-engagement youtube linkedin-insight meta-pixel cloudflare-web-analytics google-tag-manager stripe session"',
      ),
      {
        path: '/deep/page',
      },
    )
    await site.button(action).click()
    const cookies = await site.page.context().cookies()
    expect(cookies).toEqual([expect.objectContaining({ name: 'biscotte', path: '/', sameSite: 'Lax', httpOnly: false, domain: 'site.test' })])
    expect(Math.abs((cookies[0]?.expires ?? 0) - Date.now() / 1000 - half)).toBeLessThan(60)
    expect(cookies[0]?.value.length).toBeLessThan(600)
    expect(JSON.parse(decodeURIComponent(cookies[0]?.value ?? ''))).toMatchObject({ v: 1, m: 'banner', l: 'en', p: '' })
    expect(await site.page.evaluate(() => localStorage.getItem('biscotte'))).toBe(decodeURIComponent(cookies[0]?.value ?? ''))
    await site.forgetVisitor()
  }
})

test('losing the cookie or the mirror is not losing the answer', async ({ site }) => {
  await site.open(`${head()}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.page.context().clearCookies()
  await site.page.reload()
  await site.world.reached(2)
  await site.page.evaluate(() => localStorage.clear())
  await site.page.context().addCookies([{ name: 'biscotte', value: encodeURIComponent(record(yes)), url: site.url() }])
  await site.page.reload()
  await site.world.reached(3)
})

test('where two copies disagree, the no holds', async ({ site }) => {
  for (const [cookie, mirror] of [
    [yes, { ...no, t: 1 + Math.floor(Date.now() / 1000) - 2 * 86400 }],
    [no, yes],
  ]) {
    await site.open(head('data-services="stripe"'))
    await site.page.context().addCookies([{ name: 'biscotte', value: encodeURIComponent(record(cookie ?? {})), url: site.url() }])
    await site.page.evaluate((text) => localStorage.setItem('biscotte', text), record(mirror ?? {}))
    await site.open(`${head()}${held}`)
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
    expect(site.world.hits).toEqual([])
  }
})

test('a same-named cookie from the parent domain cannot turn a no into a yes', async ({ site }) => {
  await site.page.context().addCookies([
    { name: 'biscotte', value: encodeURIComponent(record(no)), url: site.url('/', 'shop.example.test') },
    { name: 'biscotte', value: encodeURIComponent(record({ ...yes, t: Math.floor(Date.now() / 1000) })), domain: '.example.test', path: '/' },
  ])
  await site.open(`${head()}${held}`, { host: 'shop.example.test' })
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toEqual([])
})

test('a new policy version grants nothing until the visitor answers again, and shows what changed', async ({ site }) => {
  const page = (version: string) =>
    `${head(`data-services="google-analytics" data-policy-version="${version}" data-policy-changes="We added a thing."`)}${held}`
  await site.open(page('V202406'))
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.open(page('V202607'))
  await expect(site.banner()).toContainText('We added a thing.')
  expect(site.world.hits).toHaveLength(1)
  await site.button('refuse-all').click()
  await site.page.reload()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toHaveLength(1)
})

test('a service that joins is asked for alone; the others keep their answer', async ({ site }) => {
  await site.open(`${head('data-services="google-analytics"')}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.open(
    `${head('data-services="google-analytics hotjar"')}<script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script><script type="text/plain" data-consent="hotjar" src="{tracker}/hotjar.js"></script>`,
  )
  await expect(site.banner()).toBeVisible()
  await site.world.reached(2)
  expect(site.world.hits.map((hit) => hit.split('/')[1])).toEqual(['a.js', 'ga.js'])
})

test('R-E5: a service that joins a refused category is refused with it, and nobody is asked', async ({ site }) => {
  await site.open(head('data-services="hubspot"'))
  await site.button('refuse-all').click()
  await site.open(`${head('data-services="hubspot hotjar"')}<script type="text/plain" data-consent="hotjar" src="{tracker}/hotjar.js"></script>`)
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toEqual([])
})

test('an answer given in another tab is followed at once', async ({ site, context }) => {
  await site.open(`${head()}${held}`)
  await expect(site.banner()).toBeVisible()
  const other = await context.newPage()
  await other.goto(site.url())
  await other.locator('biscotte-ui [data-action="accept-all"]').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  await expect(site.banner()).toBeHidden()
})

test('shared between subdomains when a domain is named, the host’s own when that is not ours', async ({ site }) => {
  await site.open(head('data-services="google-analytics" data-domain="example.test"'), { host: 'shop.example.test' })
  await site.button('refuse-all').click()
  await site.open(head('data-services="google-analytics"'), { host: 'www.example.test', path: '/other' })
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await site.forgetVisitor()
  await site.open(head('data-services="google-analytics" data-domain="elsewhere.test"'))
  await site.button('refuse-all').click()
  expect((await site.page.context().cookies()).map((cookie) => cookie.domain)).toEqual(['site.test'])
})

test('an answer is kept in the very task it is given in', async ({ site }) => {
  await site.open(`${head()}${held}`)
  const button = site.button('accept-all')
  await button.evaluate((element) =>
    element.addEventListener('click', () => {
      element.ownerDocument.title = `${document.documentElement.dataset.biscotte}, ${document.cookie.length > 0}`
    }),
  )
  await button.click()
  expect(await site.page.title()).toBe('accepted, true')
})
