import type { Route } from 'playwright/test'
import { expect, head, type Site, test } from './support/site.js'

/** Known, but not to the script by itself: the whole catalogue tells. */
const service = { id: 'mouseflow', host: 'cdn.mouseflow.com', cookie: 'mf_user' }

/** Counts what reaches a vendor's host, and keeps the catalogue back until it is let go. */
async function watch({ page }: Site, host = service.host) {
  const hits: string[] = []
  const kept: Route[] = []
  let free = true
  await page.route(`http://${host}/**`, (route) => {
    hits.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: `(window.ran ||= []).push('${host}')` })
  })
  await page.route('**/catalogue.common.js', (route) => (free ? route.continue() : void kept.push(route)))
  return {
    hits,
    keep() {
      free = false
    },
    async letGo() {
      await expect.poll(() => kept.length).toBe(1)
      await kept[0]?.continue()
    },
  }
}

const tagged = `<script type="text/plain" data-consent="${service.id}" src="http://${service.host}/projects/1.js"></script>`
const untagged = (url = `http://${service.host}/projects/1.js`) =>
  `<script>{ const s = document.createElement('script'); s.src = '${url}'; s.onload = () => (window.loaded = true); document.head.append(s) }</script>`
const warnings = (site: Site, code: string) => site.console.filter((text) => text.startsWith(`[biscotte] ${code}`))

test.describe('a service that the script does not know by itself', () => {
  test('is held while nobody knows it, without a word, then asked for, and released by a yes', async ({ site }) => {
    const vendor = await watch(site)
    vendor.keep()
    await site.open(head(`data-services="${service.id}"`) + tagged)
    await site.happened('ready')
    expect(await site.page.evaluate('biscotte.allows("mouseflow")')).toBe(false)
    await expect(site.banner()).toHaveCount(0)
    await vendor.letGo()
    await site.button('accept-all').click()
    await expect.poll(() => vendor.hits.length).toBe(1)
    expect(await site.page.evaluate('biscotte.allows("mouseflow")')).toBe(true)
    expect(warnings(site, 'unknown')).toEqual([])
  })

  test('runs on the next page as soon as it is known, and whoever waits for it is told', async ({ site }) => {
    const vendor = await watch(site)
    await site.open(head(`data-services="${service.id}"`) + tagged)
    await site.button('accept-all').click()
    await expect.poll(() => vendor.hits.length).toBe(1)
    vendor.keep()
    await site.page.reload()
    await site.page.evaluate('biscotte.whenAllowed("mouseflow").then(() => (window.told = true)), undefined')
    expect(vendor.hits).toHaveLength(1)
    await vendor.letGo()
    await site.page.waitForFunction('window.told')
    await expect.poll(() => vendor.hits.length).toBe(2)
    await expect(site.banner()).toHaveCount(0)
  })

  test('keeps the category that the site gives it', async ({ site }) => {
    await watch(site)
    await site.open(head(`data-services="${service.id}:marketing"`))
    await site.button('accept-all').click()
    expect(await site.page.evaluate('[biscotte.allows("marketing"), biscotte.allows("analytics"), biscotte.allows("mouseflow")]')).toEqual([true, false, true])
  })

  test('is held when page code loads it untagged, and asked for by its name', async ({ site }) => {
    const vendor = await watch(site)
    await site.open(head('data-services="google-analytics"') + untagged())
    await site.button('preferences').click()
    await expect(site.page.locator('biscotte-ui input[name="mouseflow"]')).toBeAttached()
    await expect(site.page.locator('biscotte-ui [part="preferences"]')).toContainText('Mouseflow')
    expect(vendor.hits).toEqual([])
    await site.button('accept-all').click()
    await site.page.waitForFunction('window.loaded')
    expect(vendor.hits).toHaveLength(1)
  })

  test('is held in a frame that page code adds, with a placeholder that names it', async ({ site }) => {
    const vendor = await watch(site)
    const frame = `<script>{ const f = document.createElement('iframe'); f.src = 'http://${service.host}/frame'; f.width = 400; f.height = 300; document.body.append(f) }</script>`
    await site.open(head('data-services="google-analytics"') + frame)
    await expect(site.page.frameLocator('iframe').locator('biscotte-placeholder')).toContainText('Mouseflow')
    expect(vendor.hits).toEqual([])
    await site.button('accept-all').click()
    await expect.poll(() => vendor.hits.length).toBe(1)
  })

  test('is erased when it is refused', async ({ site }) => {
    await watch(site)
    await site.open(head('data-services="google-analytics"') + untagged())
    await site.page.evaluate(`document.cookie = '${service.cookie}=1'`)
    await site.button('refuse-all').click()
    await expect.poll(() => site.page.evaluate('document.cookie')).not.toContain(service.cookie)
  })
})

test.describe('code of a third party that nobody knows', () => {
  test('waits until that is sure when page code loads it, and runs then', async ({ site }) => {
    const vendor = await watch(site)
    vendor.keep()
    await site.open(head('data-services="google-analytics"') + untagged('{tracker}/app.js'))
    await site.happened('ready')
    expect(site.world.hits).toEqual([])
    await vendor.letGo()
    await site.page.waitForFunction('window.loaded')
    expect(site.world.hits).toEqual(['tracker.test/app.js'])
    expect(await site.page.evaluate('document.querySelectorAll("[data-consent]").length')).toBe(0)
  })

  test('runs in its place when it stands in the HTML', async ({ site }) => {
    const vendor = await watch(site)
    vendor.keep()
    await site.open(`${head('data-services="google-analytics"')}<script src="{tracker}/library.js"></script><script>ran.push('after')</script>`)
    expect(await site.ran()).toEqual(['library.js', 'after'])
    await vendor.letGo()
  })

  test('does not wait on hosts of the same site', async ({ site }) => {
    const vendor = await watch(site)
    vendor.keep()
    site.world.put('/own.js', { html: 'window.own = true' })
    await site.open(head('data-services="google-analytics"') + untagged(site.url('/own.js', 'static.site.test')))
    await site.page.waitForFunction('window.own')
  })

  test('runs when the catalogue cannot be had and nothing more was named', async ({ site }) => {
    site.world.withhold('catalogue.common.js')
    await site.open(head('data-services="google-analytics"') + untagged('{tracker}/app.js'))
    await site.page.waitForFunction('window.loaded')
    await expect.poll(() => warnings(site, 'catalogue-missing').length).toBe(1)
  })

  test('stays held when what the site named cannot be looked up', async ({ site }) => {
    site.world.withhold('catalogue.common.js')
    await site.open(
      head(`data-services="google-analytics ${service.id}"`) + untagged('{tracker}/app.js') + tagged.replace(`http://${service.host}`, '{tracker}'),
    )
    await expect.poll(() => warnings(site, 'catalogue-missing').length).toBe(1)
    await expect.poll(() => warnings(site, 'unknown-service').length).toBe(1)
    await site.button('accept-all').click()
    await expect(site.banner()).toHaveCount(0)
    expect(site.world.hits).toEqual([])
  })
})

test('a misspelt service is told of when nothing can know it', async ({ site }) => {
  const vendor = await watch(site)
  vendor.keep()
  await site.open(`${head('data-services="google-analytics mousflow"')}<script type="text/plain" data-consent="mausflow"></script>`)
  await expect(site.banner()).toBeVisible()
  expect(warnings(site, 'unknown')).toEqual([])
  await vendor.letGo()
  await expect.poll(() => warnings(site, 'unknown').length).toBe(2)
  expect(warnings(site, 'unknown').sort().join()).toMatch(/mausflow.*mousflow/)
})

test.describe('the catalogue', () => {
  /** One of the common services, and one of the rare. */
  const rare = { id: 'pingdom-rum', host: 'rum-static.pingdom.net' }
  const catalogues = (site: Site) => {
    const asked: string[] = []
    site.page.on('request', (request) => asked.push(...(/catalogue\.\w+/.exec(request.url()) ?? [])))
    return asked
  }

  test('comes in one file for what is common', async ({ site }) => {
    const asked = catalogues(site)
    await watch(site)
    await site.open(head(`data-services="${service.id}"`) + untagged())
    await site.button('accept-all').click()
    await site.page.waitForFunction('window.loaded')
    expect(asked).toEqual(['catalogue.common'])
  })

  test('comes in a second one for what is rare, named or loaded by page code', async ({ site }) => {
    const asked = catalogues(site)
    const vendor = await watch(site, rare.host)
    await site.open(head('data-services="google-analytics"') + untagged(`http://${rare.host}/prum.min.js`))
    await site.button('preferences').click()
    await expect(site.page.locator(`biscotte-ui input[name="${rare.id}"]`)).toBeAttached()
    expect(asked).toEqual(['catalogue.common', 'catalogue.rare'])
    expect(vendor.hits).toEqual([])
    await site.button('accept-all').first().click()
    await site.page.waitForFunction('window.loaded')

    await site.open(head(`data-services="${rare.id}"`))
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
    expect(await site.page.evaluate(`biscotte.allows('${rare.id}')`)).toBe(true)
  })
})

test('a page whose services are all known by the script fetches no catalogue', async ({ site }) => {
  const asked: string[] = []
  site.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await site.open(`${head()}<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  expect(asked.filter((path) => /catalogue|services/.test(path))).toEqual([])
})

test.describe('a page that names nothing', () => {
  test('asks for the services whose cookies it finds, and erases them until there is a yes', async ({ site }) => {
    const { page } = site
    await page.context().addCookies([
      { name: '_ga', value: '1', url: site.url() },
      { name: service.cookie, value: '1', url: site.url() },
      { name: 'own', value: '1', url: site.url() },
    ])
    await site.open(head(''))
    await site.button('preferences').click()
    for (const id of ['google-analytics', service.id]) await expect(page.locator(`biscotte-ui input[name="${id}"]`)).toBeAttached()
    await expect.poll(() => page.evaluate('document.cookie')).toBe('own=1')
  })

  test('asks nothing where nothing is found', async ({ site }) => {
    await site.page.context().addCookies([{ name: 'PHPSESSID', value: '1', url: site.url() }])
    await site.open(head(''))
    await site.page.waitForFunction('document.readyState === "complete"')
    await expect(site.banner()).toHaveCount(0)
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'undecided')
  })
})

test('the preferences tell who is behind a service, fetched when they are opened', async ({ site }) => {
  await site.open(head('data-services="hotjar"'))
  await site.button('preferences').click()
  const preferences = site.page.locator('biscotte-ui [part="preferences"]')
  await preferences.locator('summary').last().click()
  await expect(preferences).toContainText('Hotjar Limited')
  await expect(preferences).toContainText('_hjSessionUser_*')
  await expect(preferences).toContainText('1 year')
})
