import { test as base, expect, type Page } from 'playwright/test'
import { startDemo } from '../../demo/server.mjs'
import { reached } from './support/reached.js'

/** A visitor of the demo as `npm start` serves it. What left the page is asked of the server that received it, never of the page. */
function visitor(page: Page, demo: Awaited<ReturnType<typeof startDemo>>) {
  const canary = 'canary.example'
  let site = ''
  let sent = 0
  const urls = () =>
    demo
      .hits(site)
      .map(({ url }) => url)
      .filter((url) => !url.includes(canary))
  return {
    page,
    demo,
    urls,
    count: () => urls().length,
    hosts: () => [...new Set(urls().map((url) => new URL(url).hostname))].sort(),
    async open(id: string, path = '/') {
      site = id
      await page.goto(`${demo.sites.find((each) => each.id === id)?.url}${path}`)
    },
    button: (action: string) => page.locator(`biscotte-ui [data-action="${action}"]`).filter({ visible: true }),
    panel: () => page.locator('biscotte-demo-panel'),
    cookies: async () => (await page.context().cookies(page.url())).map(({ name }) => name).sort(),
    /** Whatever the page was about to send has been sent: a request of the test's own, made after it, has arrived. */
    async settle() {
      await page.waitForLoadState('load')
      sent += 1
      const { port } = new URL(demo.url)
      await page.evaluate(
        (address) =>
          new Promise<void>((done) => {
            requestIdleCallback(() => {
              new Image().src = address
              done()
            })
          }),
        `http://${canary}.localhost:${port}/${sent}`,
      )
      await expect.poll(() => demo.hits(site).some(({ url }) => url === `https://${canary}/${sent}`)).toBe(true)
    },
  }
}

const test = base.extend<{ visit: ReturnType<typeof visitor> }>({
  visit: async ({ page }, use) => {
    const demo = await startDemo({ port: 0 })
    await use(visitor(page, demo))
    expect(demo.hits('unknown')).toEqual([])
    await demo.close()
  },
})

/** Cookies that are there without consent: the servers' own, and the answer. */
const essential = { a: ['__cf_bm', 'sessionid'], b: ['PHPSESSID'], d: ['sessionid'], e: [] }

const asking = ['a', 'b', 'd', 'e'] as const

for (const id of asking) {
  test(`site ${id} sends nothing before the answer, and nothing after a refusal`, async ({ visit }) => {
    await visit.open(id)
    await expect(visit.button('refuse-all')).toBeVisible()
    await visit.settle()
    expect(visit.hosts()).toEqual([])
    expect(await visit.cookies()).toEqual(essential[id])

    await visit.button('refuse-all').click()
    await expect(visit.button('refuse-all')).toBeHidden()
    await visit.settle()
    await visit.page.reload()
    await visit.settle()
    await expect(visit.button('refuse-all')).toBeHidden()
    expect(visit.hosts()).toEqual([])
    expect(await visit.cookies()).toEqual([...essential[id], 'biscotte'].sort())
  })

  test(`site ${id} lets through what it declares once the visitor accepts, and no real host is ever asked for`, async ({ visit }) => {
    const real: string[] = []
    visit.page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && !hostname.endsWith('localhost')) real.push(hostname)
    })
    await visit.open(id)
    await visit.button('accept-all').click()
    await expect.poll(() => visit.hosts()).toEqual(reached[id])
    await visit.page.reload()
    await visit.settle()
    expect(visit.hosts()).toEqual(reached[id])
    expect(real).toEqual([])
  })

  test(`withdrawing on site ${id} erases the cookies, and nothing more leaves`, async ({ visit }) => {
    await visit.open(id)
    await visit.button('accept-all').click()
    await expect.poll(() => visit.hosts()).toEqual(reached[id])
    await visit.settle()
    // By key: a click right after scrolling can land in the frame that stood there before.
    await visit.page.getByRole('button', { name: 'Cookie settings' }).press('Enter')
    const before = visit.count()
    // All that runs on site d has a switch of its own.
    const reloaded = id === 'd' ? undefined : visit.page.waitForEvent('load')
    await visit.button('refuse-all').click()
    await reloaded
    await expect.poll(() => visit.cookies()).toEqual([...essential[id], 'biscotte'].sort())
    await visit.settle()
    expect(visit.count()).toBe(before)
    expect(await visit.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(['biscotte'])
  })
}

test('site c shows no banner, stores nothing and sends nothing', async ({ visit }) => {
  await visit.open('c')
  await expect(visit.panel()).toContainText('Rien n’est sorti de cette page.')
  await visit.settle()
  await expect(visit.page.locator('biscotte-ui')).toHaveCount(0)
  expect(visit.hosts()).toEqual([])
  expect(await visit.cookies()).toEqual([])
  expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test("site b's film plays for a visitor who chose YouTube alone", async ({ visit }) => {
  await visit.open('b')
  await visit.button('preferences').click()
  await visit.page.locator('biscotte-ui dialog summary').filter({ visible: true }).last().click()
  await visit.page.locator('biscotte-ui input[name="youtube"]').check({ force: true })
  await visit.button('save').click()
  await expect.poll(() => visit.hosts()).toEqual(['i.ytimg.com', 'www.youtube.com'])
  await visit.settle()
  expect(visit.hosts()).toEqual(['i.ytimg.com', 'www.youtube.com'])
})

test("site d's payment page loads Stripe without asking, and nothing else", async ({ visit }) => {
  const stripe = ['js.stripe.com', 'm.stripe.com', 'm.stripe.network']
  await visit.open('d', '/pay/')
  await expect(visit.button('refuse-all')).toBeVisible()
  await expect(visit.page.getByLabel('Card number')).toBeVisible()
  await expect.poll(() => visit.hosts()).toEqual(stripe)
  await visit.button('refuse-all').click()
  await visit.page.reload()
  await visit.settle()
  expect(visit.hosts()).toEqual(stripe)
  expect(await visit.cookies()).toEqual(['__stripe_mid', '__stripe_sid', 'biscotte', 'sessionid'])
})

test('site d asks again when its policy changes, says what changed, and holds everything until then', async ({ visit }) => {
  await visit.open('d')
  await visit.button('accept-all').click()
  await expect.poll(() => visit.hosts()).toEqual(reached.d)
  await visit.settle()
  const before = visit.count()
  await visit.page.getByRole('link', { name: 'the same page as of July 2026' }).click()
  await expect(visit.button('refuse-all')).toBeVisible()
  await expect(visit.page.locator('biscotte-ui')).toContainText('Lead exports are kept for 12 months instead of 24.')
  await visit.settle()
  expect(visit.count()).toBe(before)
  await visit.button('accept-all').click()
  await expect.poll(() => visit.count()).toBeGreaterThan(before)
})

test("site e's classic snippets run unchanged: both send with anonymised addresses", async ({ visit }) => {
  await visit.open('e')
  await visit.button('accept-all').click()
  await expect.poll(() => visit.urls().filter((url) => url.includes('/j/collect?') && url.includes('aip=1')).length).toBe(2)
})

/** What the page's own code does with its trackers afterwards, by service. */
const switched = [
  { site: 'b', service: 'meta-pixel', code: "fbq('track', 'Lead')", hosts: /^www\.facebook\.com$/ },
  { site: 'd', service: 'google-analytics', code: "dataLayer.push((function () { return arguments })('event', 'lead'))", hosts: /google-analytics\.com$/ },
  {
    site: 'e',
    service: 'google-analytics',
    code: "ga('send', 'event', 'lead'); dataLayer.push((function () { return arguments })('event', 'lead'))",
    hosts: /google-analytics\.com$/,
  },
] as const

for (const { site, service, code, hosts } of switched) {
  test(`on site ${site} ${service} is switched off where it runs: no reload, and nothing more leaves, whatever the page does; then on again`, async ({
    visit,
  }) => {
    await visit.open(site)
    await visit.button('accept-all').click()
    await expect.poll(() => visit.hosts()).toEqual(reached[site])
    await visit.settle()
    const events = () => visit.urls().filter((url) => hosts.test(new URL(url).hostname)).length
    const run = (text: string) => visit.page.evaluate((act) => void new Function(act)(), text)
    const choose = async (choice: boolean) => {
      await run(`biscotte.choose({ '${service}': ${choice} })`)
      await expect.poll(() => visit.page.evaluate((text) => new Function(text)(), `return biscotte.allows('${service}')`)).toBe(choice)
    }
    await run('window.same = true')
    const before = events()
    await choose(false)
    await run(code)
    await visit.settle()
    expect(events()).toBe(before)
    expect(await visit.page.evaluate('window.same')).toBe(true)
    expect((await visit.cookies()).filter((name) => /^_(fbp|ga|gid|gat)/.test(name) && (service === 'google-analytics') === /^_g/.test(name))).toEqual([])
    await choose(true)
    await run(code)
    await expect.poll(events).toBeGreaterThan(before)
  })
}

test('a service without a switch, on site b, is stopped by a reload', async ({ visit }) => {
  await visit.open('b')
  await visit.button('accept-all').click()
  await expect.poll(() => visit.hosts()).toEqual(reached.b)
  await visit.settle()
  const reloaded = visit.page.waitForEvent('load')
  await visit.page.evaluate(() => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose({ hotjar: false }))
  await reloaded
})

test('the panel tells the visitor what left, what is kept, and takes all of it back', async ({ visit }) => {
  await visit.open('a')
  await expect(visit.panel()).toContainText('Nothing has left this page.')
  await expect(visit.panel()).toContainText('__cf_bm')
  await visit.button('accept-all').click()
  await expect(visit.panel()).toContainText('6 requests have left this page, to 6 hosts.')
  await expect(visit.panel()).toContainText('you accepted · 6')
  await expect(visit.panel()).toContainText('hubspotutk')
  await visit.settle()
  await visit.panel().getByRole('button', { name: 'Forget my answer' }).click()
  await expect(visit.button('accept-all')).toBeVisible()
  await expect(visit.panel()).toContainText('Nothing has left this page.')
  expect(await visit.cookies()).toEqual(essential.a)
})

test('the index leads to the five sites', async ({ visit }) => {
  for (const [index, name] of ['Kernveil', 'Megaphonia', 'Atelier Tournicode', 'Prospectopus', 'Bitbramble'].entries()) {
    await visit.page.goto(visit.demo.url)
    await visit.page.getByRole('link', { name }).click()
    await expect(visit.page).toHaveURL(`${visit.demo.sites[index]?.url}/`)
    await expect(visit.page).toHaveTitle(new RegExp(name))
  }
})

test('each page can be shown with nothing tagged, behind the lock or under a header, and stays so', async ({ visit }) => {
  // Six pages one after another.
  test.slow()
  await visit.page.goto(`${visit.demo.url}/`)
  await visit.page.getByRole('link', { name: 'Untagged, behind the lock' }).first().click()
  await expect(visit.button('refuse-all')).toBeVisible()
  const tagged = () => visit.page.evaluate(() => document.querySelectorAll('[data-consent]').length)
  const policy = () => visit.page.evaluate(() => !!document.querySelector('meta[http-equiv="Content-Security-Policy"]'))
  expect([await tagged(), await policy()]).toEqual([0, true])
  await visit.page.locator('footer').getByRole('link', { name: 'Privacy policy' }).press('Enter')
  await visit.page.waitForURL('**/privacy?mode=lock')
  await visit.panel().getByRole('link', { name: 'header' }).click()
  await visit.page.waitForURL('**/privacy?mode=header')
  expect([await tagged(), await policy()]).toEqual([0, false])
  await visit.panel().getByRole('link', { name: 'tags' }).click()
  await visit.page.waitForURL('**/privacy?mode=tags')
  await expect(visit.panel().getByRole('link', { name: 'tags' })).toHaveAttribute('aria-current', 'page')
})
