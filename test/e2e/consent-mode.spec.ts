import { expect, head, type Site, test } from './support/site.js'

/** Google's queue as the page has it: commands as lists. */
const queue = (site: Site, name = 'dataLayer') =>
  site.page.evaluate((queueName) => {
    const entries = (window as unknown as Record<string, unknown[] | undefined>)[queueName]
    return entries?.map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as IArguments)] : entry)) as
      | (unknown[] | object)[]
      | undefined
  }, name)
const states = async (site: Site) => (await queue(site))?.flatMap((entry) => (Array.isArray(entry) && entry[0] === 'consent' ? [[entry[1], entry[2]]] : []))

const tag = `<script>window.atStart = (window.dataLayer || []).length</script>
  <script type="text/plain" data-consent="google-analytics" async src="{tracker}/gtag.js?id=G-ABC123"></script>
  <script type="text/plain" data-consent="google-analytics">
    window.dataLayer = window.dataLayer || []
    function gtag() { dataLayer.push(arguments) }
    gtag('js', 1)
    gtag('config', 'G-ABC123')
  </script>`

const denied = expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted' })
const analytics = expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'granted' })

test('the script tag tells Google by itself: the default before anything, each answer as it is stored, and a stored one at the start', async ({ site }) => {
  // The banner is not needed for it.
  site.world.withhold('ui.js')
  await site.open(`${head('data-services="google-analytics"')}${tag}`)
  expect(await states(site)).toEqual([['default', denied]])
  expect(await site.page.evaluate('atStart')).toBe(2)
  // By the time anybody hears of an answer, Google has heard of it.
  const told = await site.page.evaluate(
    () =>
      new Promise((resolve) => {
        const { biscotte, dataLayer } = window as unknown as {
          biscotte: { acceptAll(): void; on(name: string, listener: () => void): void }
          dataLayer: IArguments[]
        }
        biscotte.on('change', () => resolve(dataLayer[2]?.[1]))
        biscotte.acceptAll()
      }),
  )
  expect(told).toBe('update')
  await site.world.reached(1)
  await site.page.reload()
  await site.world.reached(2)
  const all = (await queue(site)) ?? []
  expect(all.map((entry) => (Array.isArray(entry) ? entry.slice(0, 2).join(' ') : (entry as { event: string }).event))).toEqual([
    'consent default',
    'set ads_data_redaction',
    'consent update',
    'biscotte_consent',
    'js 1',
    'config G-ABC123',
  ])
  expect(await states(site)).toEqual([
    ['default', denied],
    ['update', analytics],
  ])
})

test('a page without any service of Google’s gets no queue of Google’s; a held tag is enough', async ({ site }) => {
  await site.open(`${head('data-services="hotjar"')}`)
  expect(await queue(site)).toBeUndefined()
  await site.open(`${head('')}${tag}`)
  expect(await states(site)).toEqual([['default', denied]])
  await site.open(`${head('data-services="google-analytics" data-integrations="off"')}`)
  expect(await queue(site)).toBeUndefined()
})

test('options stand in the attribute; the update of a withdrawal comes before the reload', async ({ site }) => {
  await site.open(
    `${head(`data-services="google-analytics" data-integrations='[{ "name": "google-consent-mode", "dataLayer": "layer", "waitForUpdate": 500 }]'`)}<script type="text/plain" data-consent="analytics">sessionStorage.ran = 1</script>`,
  )
  expect(await queue(site, 'layer')).toContainEqual(['consent', 'default', expect.objectContaining({ wait_for_update: 500 })])
  await site.button('accept-all').click()
  await site.page.waitForFunction(() => sessionStorage.getItem('ran'))
  await site.page.evaluate(() => {
    const { layer } = window as unknown as { layer: unknown[] }
    layer.push = (entry: unknown) => {
      sessionStorage.setItem('told', JSON.stringify([...(sessionStorage.getItem('told') ? JSON.parse(sessionStorage.getItem('told') ?? '') : []), entry]))
      return 0
    }
  })
  const reloaded = site.page.waitForEvent('load')
  await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())
  await reloaded
  const told = JSON.parse((await site.page.evaluate(() => sessionStorage.getItem('told'))) ?? '[]')
  expect(told[0]).toEqual(expect.objectContaining({ 0: 'consent', 1: 'update', 2: denied }))
})

test('basic holds what page code loads of Google; advanced lets it go out, asks for it and warns', async ({ site }) => {
  const asked: string[] = []
  await site.page.route('https://www.googletagmanager.com/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: '' })
  })
  const loader = `<script>const script = document.createElement('script'); script.src = 'https://www.googletagmanager.com/gtag/js?id=G-ABC123'; document.head.append(script)</script>`
  await site.open(`${head(`data-services="google-analytics"`)}${loader}<script src="{tracker}/after.js"></script>`)
  await expect(site.banner()).toBeVisible()
  await site.world.reached(1)
  expect(asked).toEqual([])
  await site.open(`${head(`data-integrations='[{ "name": "google-consent-mode", "mode": "advanced" }]'`)}${loader}`, { path: '/advanced' })
  await expect.poll(() => asked.length).toBe(1)
  await expect(site.banner()).toBeVisible()
  expect(await states(site)).toEqual([['default', denied]])
  await expect.poll(() => site.console.filter((text) => text.includes('consent-mode-advanced')).length).toBe(1)
})

test('Google Analytics is stopped where it runs by its own flag, and goes on after another yes; without an id the page is reloaded', async ({ site }) => {
  await site.open(`${head('data-services="google-analytics"')}${tag}`)
  expect(await site.page.evaluate("window['ga-disable-G-ABC123']")).toBe(true)
  await site.button('accept-all').click()
  await site.world.reached(1)
  expect(await site.page.evaluate("window['ga-disable-G-ABC123']")).toBe(false)
  await site.page.evaluate(() => Object.assign(window, { same: true }))
  const answer = (name: 'refuseAll' | 'acceptAll') =>
    site.page.evaluate((wanted) => (window as unknown as { biscotte: Record<string, () => void> }).biscotte[wanted]?.(), name)
  await answer('refuseAll')
  await expect.poll(() => site.page.evaluate("[window['ga-disable-G-ABC123'], window.same]")).toEqual([true, true])
  await answer('acceptAll')
  await expect.poll(() => site.page.evaluate("[window['ga-disable-G-ABC123'], window.same]")).toEqual([false, true])
  expect((await states(site))?.map(([command]) => command)).toEqual(['default', 'update', 'update', 'update'])
})

test('an integration that is not part of the file is fetched by its name, and tells what stands; one that is missing is named', async ({ site }) => {
  const plugin = `<script>window.told = []; window.wp_set_consent = (category, value) => told.push(category + ' ' + value)</script>`
  await site.open(`${head('data-services="google-analytics" data-integrations="wordpress nobodys"')}${plugin}`)
  await expect.poll(() => site.page.evaluate('window.wp_consent_type')).toBe('optin')
  await expect.poll(() => site.console.filter((text) => text.includes('integration-missing')).length).toBe(1)
  await site.button('accept-all').click()
  const all = ['functional allow', 'preferences deny', 'statistics allow', 'statistics-anonymous allow', 'marketing deny']
  await expect.poll(() => site.page.evaluate('told')).toEqual(all)
  await site.page.reload()
  await expect.poll(() => site.page.evaluate('told')).toEqual(all)
  // Those for Google start by themselves all the same.
  expect(await states(site)).toEqual([
    ['default', denied],
    ['update', analytics],
  ])
})
