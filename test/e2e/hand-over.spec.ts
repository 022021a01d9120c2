import { expect, head, type Site, test } from './support/site.js'

/** Two sites of one operator, and one that is nobody's. */
const services = 'data-services="google-analytics hotjar"'
const start = (site: Site, more = '') => head(`${services} data-hand-over="${site.url('', 'site.test')} ${site.url('', 'example.test')}" ${more}`)
const held = '<script type="text/plain" data-consent="google-analytics" src="{tracker}/a.js"></script>'

async function arrange(site: Site, { link = '', headers = {} } = {}) {
  site.world.put('/shop', { html: `${start(site)}${held.replace('{tracker}', site.tracker('').slice(0, -1))}<p id="place">Shop</p>` })
  const target = site.url('/shop?a=1&b=%20x#place', 'example.test')
  await site.open(`${start(site)}<a id="link" href="${link || target}">Shop</a><a id="other" href="${site.url('/', 'other.site.test')}">Other</a>`, { headers })
}

/** The address that the browser asked the other site for. */
const asked = (site: Site) => site.page.waitForRequest((request) => request.isNavigationRequest() && request.url().includes('example.test'))
const root = (site: Site) => site.page.locator('html')

test('a visitor who has answered is not asked on the other site, and what they agreed to runs there', async ({ site }) => {
  await arrange(site)
  await site.button('accept-all').click()
  await site.happened('change')
  const [request] = await Promise.all([asked(site), site.page.locator('#link').click()])
  expect(request.url()).toMatch(/\/shop\?a=1&b=%20x&biscotte=[\w-]+(#place)?$/)
  await site.world.reached(1)
  await expect(root(site)).toHaveAttribute('data-biscotte', 'accepted')
  await expect(site.page).toHaveURL(site.url('/shop?a=1&b=%20x#place', 'example.test'))
  await expect(site.banner()).toHaveCount(0)
  await site.page.reload()
  await site.happened('ready')
  await expect(root(site)).toHaveAttribute('data-biscotte', 'accepted')
})

test('a no goes along by keyboard and into a new tab, and the link stays as it was', async ({ site }) => {
  await arrange(site)
  await site.button('refuse-all').click()
  await site.happened('change')
  const link = site.page.locator('#link')
  const href = await link.getAttribute('href')
  const [tab] = await Promise.all([site.page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })])
  await expect(tab.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect(link).toHaveAttribute('href', href ?? '')
  await tab.close()
  await site.page.context().clearCookies({ domain: 'example.test' })
  await link.focus()
  await Promise.all([asked(site), site.page.keyboard.press('Enter')])
  await expect(root(site)).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toEqual([])
})

test('nothing goes along before an answer, to sites that are not listed, or with a click that is nobody’s', async ({ site }) => {
  await arrange(site)
  const [first] = await Promise.all([asked(site), site.page.locator('#link').click()])
  expect(first.url()).not.toContain('biscotte=')
  await expect(site.banner()).toBeVisible()
  await site.page.goto(site.url())
  await site.button('accept-all').click()
  await site.happened('change')
  const [second] = await Promise.all([asked(site), site.page.evaluate(() => document.querySelector<HTMLElement>('#link')?.click())])
  expect(second.url()).not.toContain('biscotte=')
  await site.page.waitForURL('**/shop**')
  await site.page.goto(site.url())
  const [third] = await Promise.all([
    site.page.waitForRequest((request) => request.isNavigationRequest() && request.url().includes('other.site')),
    site.page.locator('#other').click(),
  ])
  expect(third.url()).not.toContain('biscotte=')
})

/** What a visitor who accepted takes along, found on a page of theirs. */
async function taken(site: Site): Promise<string> {
  await arrange(site)
  await site.button('accept-all').click()
  await site.happened('change')
  const [request] = await Promise.all([asked(site), site.page.locator('#link').click()])
  await expect(root(site)).toHaveAttribute('data-biscotte', 'accepted')
  await site.world.reached(1)
  await site.forgetVisitor()
  return request.url()
}

/** Nothing is granted, and the address is clean. */
async function expectNothing(site: Site) {
  await expect(site.banner()).toBeVisible()
  await expect(root(site)).toHaveAttribute('data-biscotte', 'undecided')
  expect(new URL(site.page.url()).search).not.toContain('biscotte')
  expect(await site.page.evaluate(() => localStorage.getItem('biscotte'))).toBeNull()
}

test('a yes in the address counts for nothing when the visitor comes from anywhere else', async ({ site }) => {
  const address = await taken(site)
  const ran = site.world.hits.length
  await site.page.goto(address)
  await expectNothing(site)
  for (const attributes of ['', 'rel="noreferrer"', 'referrerpolicy="unsafe-url"', 'target="_self" referrerpolicy="origin"']) {
    const html = `<a href="${address}" ${attributes}>Free biscuits</a>`
    await site.page.goto(`http://crumbs.test:${site.world.port}/page.html?code=${encodeURIComponent(html)}`)
    await site.page.locator('a').click()
    await expectNothing(site)
  }
  expect(site.world.hits.filter((hit) => hit.includes('/a.js'))).toHaveLength(ran)
})

/** The listed site's page with a stranger's link, seen by a visitor who has not answered there. */
async function strange(site: Site, address: string) {
  await arrange(site, { link: address.replaceAll('&', '&amp;') })
  await site.forgetVisitor()
  await site.page.reload()
  await expect(site.banner()).toBeVisible()
  return site.page.locator('#link')
}

test('a yes that a stranger wrote into a link of a listed site is taken out of it before it can be followed', async ({ site }) => {
  const address = await taken(site)
  const link = await strange(site, address)
  await Promise.all([asked(site), link.click()])
  await expectNothing(site)
  await (await strange(site, address)).dispatchEvent('contextmenu')
  await expect(link).toHaveAttribute('href', site.url('/shop?a=1&b=%20x', 'example.test'))
  await strange(site, address)
  await site.button('refuse-all').click()
  await site.happened('change')
  await Promise.all([asked(site), link.click()])
  await expect(root(site)).toHaveAttribute('data-biscotte', 'refused')
})

test('where the other site cannot be told where the visitor came from, it asks', async ({ site }) => {
  await arrange(site, { headers: { 'referrer-policy': 'no-referrer' } })
  await site.button('accept-all').click()
  await site.happened('change')
  await Promise.all([asked(site), site.page.locator('#link').click()])
  await expectNothing(site)
})

test('in a frame nothing is taken, and nothing goes along', async ({ site }) => {
  await arrange(site)
  await site.button('accept-all').click()
  await site.happened('change')
  site.world.put('/around', { html: `<iframe src="${site.url('/')}" width="600" height="400"></iframe>` })
  await site.page.goto(site.url('/around'))
  const inner = site.page.frameLocator('iframe')
  const [request] = await Promise.all([asked(site), inner.locator('#link').click()])
  expect(request.url()).not.toContain('biscotte=')
})

test('where the file for it is not there, the visitor is asked as ever', async ({ site }) => {
  site.world.withhold('hand-over.js')
  await arrange(site)
  await site.button('accept-all').click()
  await Promise.all([asked(site), site.page.locator('#link').click()])
  await expect(site.banner()).toBeVisible()
  await expect.poll(() => site.console.some((text) => text.startsWith('[biscotte] ui-missing'))).toBe(true)
})
