import type { LockDescription } from '../../src/lock/describe.js'
import { expect, head, type Site, test } from './support/site.js'

interface Found {
  readonly what: string
  readonly name: string
  readonly category?: string
  readonly service?: string
  readonly state: string
  readonly why: string
}

const inspect = (site: Site) =>
  site.page.evaluate(
    `biscotte.inspect().then(({ findings, unknown, warnings, configuration, lock }) => JSON.parse(JSON.stringify({ findings, unknown, warnings, configuration, lock })))`,
  ) as Promise<{ findings: Found[]; unknown: Found[]; warnings: { code: string; seen: string }[]; configuration: string; lock: LockDescription }>

const codes = async (site: Site) => (await inspect(site)).warnings.map(({ code }) => code)
const cookie = (site: Site, name: string) => site.page.context().addCookies([{ name, value: '1', url: site.url() }])

test('inspect tells what is on the page, what it is, and why', async ({ site }) => {
  await cookie(site, 'PHPSESSID')
  await site.open(
    `${head('')}
    <script type="text/plain" data-consent="hotjar">(function(h){h._hjSettings={hjid:1}})(window)</script>
    <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/1" title="film"></iframe>
    <script src="{tracker}/app.js"></script>
    <script>{ const s = document.createElement('script'); s.src = 'http://static.hotjar.com/c/hotjar-1.js'; document.head.append(s) }</script>
    <script>localStorage.setItem('theme', 'dark')</script>`,
  )
  await site.page.evaluate(`document.cookie = 'whatever=1'`)
  const { findings, unknown } = await inspect(site)
  const of = (what: string, name: string) => findings.find((finding) => finding.what === what && finding.name.includes(name))
  expect(of('cookie', 'PHPSESSID')).toMatchObject({ category: 'essential', service: 'session', state: 'allowed', why: 'cookie PHPSESSID' })
  expect(of('inline script', '_hjSettings')).toMatchObject({ category: 'marketing', service: 'hotjar', state: 'held' })
  expect(of('frame', 'youtube-nocookie')).toMatchObject({ category: 'marketing', service: 'youtube', state: 'held' })
  expect(of('script', 'static.hotjar.com')).toMatchObject({ service: 'hotjar', state: 'held', why: 'address *.hotjar.com' })
  expect(of('storage key', 'theme')).toMatchObject({ category: 'functional' })
  expect(unknown.map(({ name }) => name).sort()).toEqual([site.tracker('app.js'), 'whatever'])
  expect(of('script', 'tracker.test')).toMatchObject({ state: 'loose', why: 'nothing is known of it' })
  await expect.poll(() => site.console.some((text) => text.includes('To say it outright'))).toBe(true)
})

test('what it proposes to paste says the same outright', async ({ site }) => {
  await site.open(`${head('')}<script type="text/plain" data-consent="hotjar google-analytics"></script>`)
  const { configuration } = await inspect(site)
  expect(configuration).toBe('<script src="/biscotte.js" data-services="google-analytics hotjar"></script>')
  await site.open(configuration, { path: '/pasted' })
  await site.button('preferences').click()
  for (const id of ['google-analytics', 'hotjar']) await expect(site.page.locator(`biscotte-ui input[name="${id}"]`)).toBeAttached()
})

test('what is unknown is to be filled in, and works as it is', async ({ site }) => {
  await site.open(`${head('data-services="hotjar:analytics"')}<script src="{tracker}/app.js"></script>`)
  const { configuration } = await inspect(site)
  expect(configuration).toContain('"hotjar:analytics"')
  expect(configuration).toMatch(/"urls": \[\s*"tracker\.test:\d+"/)
  const code = `<script>{ const s = document.createElement('script'); s.src = '${site.tracker('later.js')}'; document.head.append(s) }</script>`
  const before = site.world.hits.length
  await site.open(configuration + code, { path: '/pasted' })
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits.length).toBe(before)
  await site.button('accept-all').click()
  await site.world.reached(before + 1)
})

test.describe('it warns of', () => {
  test('R-L13: a known tracker that is filed under essential, at once and by any name', async ({ site }) => {
    const acme = JSON.stringify([{ id: 'acme', category: 'essential', urls: ['static.hotjar.com'] }, 'google-analytics:essential'])
    await site.open(head(`data-services='${acme}'`))
    await expect.poll(() => site.console.some((text) => text.startsWith('[biscotte] tracker-essential: "google-analytics"'))).toBe(true)
    const { warnings } = await inspect(site)
    expect(warnings.filter(({ code }) => code === 'tracker-essential').map(({ seen }) => seen)).toEqual([
      '"acme" runs without consent, and is Hotjar (marketing).',
      '"google-analytics" runs without consent, and is Google Analytics (analytics).',
    ])
  })

  test('a cookie that lives longer than regulators and browsers allow', async ({ site }) => {
    await site.open(
      head(
        `data-services='${JSON.stringify([
          {
            id: 'acme',
            category: 'analytics',
            cookies: [
              { name: 'long', lifetime: 63072000 },
              { name: 'short', lifetime: 1 },
            ],
          },
        ])}'`,
      ),
    )
    const { warnings } = await inspect(site)
    expect(warnings.filter(({ code }) => code === 'long-lived').map(({ seen }) => seen)).toEqual(['long of acme is kept for 730 days.'])
  })

  test('a cookie that no service declares, and with debug the page hears of it too', async ({ site }) => {
    await cookie(site, 'stray')
    await site.page.addInitScript(() => document.addEventListener('biscotte:leak', ({ detail }) => Object.assign(window, { leaked: detail.cookie })))
    await site.open(head('data-services="hotjar" data-debug'))
    await site.page.waitForFunction('window.leaked === "stray"')
    expect(await codes(site)).toContain('undeclared-cookie')
  })

  test('Stripe on a page where nobody pays, and not on one where they do', async ({ site }) => {
    await site.page.route('https://js.stripe.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    const stripe = `${head('data-services="stripe"')}<script src="https://js.stripe.com/v3/"></script>`
    await site.open(stripe, { path: '/about' })
    expect(await codes(site)).toContain('stripe-everywhere')
    await site.open(stripe, { path: '/checkout' })
    expect(await codes(site)).not.toContain('stripe-everywhere')
  })

  test('a pixel in a noscript, and a beacon that Cloudflare may have put there', async ({ site }) => {
    await site.page.route('https://static.cloudflareinsights.com/**', (route) => route.abort())
    const page = (attributes: string) => `${head('data-services="cloudflare-web-analytics"')}<noscript><img src="${site.tracker('p.gif')}"></noscript>
      <script defer ${attributes} src="https://static.cloudflareinsights.com/beacon.min.js"></script>`
    await site.open(page(''))
    expect(await codes(site)).toEqual(expect.arrayContaining(['noscript-pixel', 'injected-beacon']))
    await site.open(page('type="text/plain" data-consent="cloudflare-web-analytics"'), { path: '/tagged' })
    expect(await codes(site)).not.toContain('injected-beacon')
  })
})

test.describe('the lock that it prints', () => {
  /** From the console, as a site owner copies it. */
  const printed = async (site: Site) => {
    await inspect(site)
    const find = () => site.console.find((text) => text.includes('To lock this site'))
    await expect.poll(find).toBeTruthy()
    return (find() as string).replace(/^.*\n/, '')
  }
  const untagged = (site: Site, host = 'tracker.test') => {
    const at = (path: string) => `http://${host}:${site.world.port}/${path}`
    return `<script src="${at('a.js')}"></script><img alt="" src="${at('p.gif')}"><iframe src="${at('f.html')}" title="frame"></iframe>`
  }
  const acme = (site: Site) => `{ "id": "acme", "category": "analytics", "urls": ["tracker.test:${site.world.port}"] }`

  test('locks this site when it is pasted: nothing before a yes, all of it after', async ({ site }) => {
    await site.open(head(`data-services='[${acme(site)}]' data-hosts="${site.url('', 'own.test')}" data-policy-version="2026 &quot;A&quot;"`))
    const lines = await printed(site)
    expect(lines.split('\n')).toHaveLength(3)
    const own = `<img alt="" src="${site.url('/own.gif', 'own.test')}">`
    const html = (top: string) => `<!doctype html><html><head><meta charset="utf-8">${top}</head><body>${untagged(site)}${own}</body></html>`
    await site.open(html(''), { path: '/open' })
    await site.world.reached(4)
    await site.open(html(lines), { path: '/locked' })
    await expect(site.banner()).toBeVisible()
    const hits = () =>
      site.world.hits
        .slice(4)
        .map((hit) => hit.replace(/\?.*/, ''))
        .sort()
    expect(hits()).toEqual(['own.test/own.gif'])
    await Promise.all([site.page.waitForEvent('load'), site.button('accept-all').click()])
    await expect.poll(hits).toEqual(['own.test/own.gif', 'own.test/own.gif', 'tracker.test/a.js', 'tracker.test/f.html', 'tracker.test/p.gif'])
  })

  test('says for each host that it refused what asks for it or lets it pass', async ({ site }) => {
    await site.open(head(`data-services='[${acme(site)}]'`))
    const lines = await printed(site)
    await site.open(`<!doctype html><html><head>${lines}</head><body>${untagged(site)}${untagged(site, 'stranger.test')}</body></html>`, { path: '/locked' })
    await expect(site.banner()).toBeVisible()
    const { lock } = await inspect(site)
    const stranger = `http://stranger.test:${site.world.port}`
    expect(lock.refused).toHaveLength(2)
    expect(lock.refused).toContainEqual({ host: site.tracker('').slice(0, -1), directives: expect.anything(), service: 'acme', allow: expect.anything() })
    const host = lock.refused.find((one) => one.host === stranger)
    expect([...(host?.directives ?? [])].sort()).toEqual(['frame-src', 'img-src', 'script-src-elem'])
    expect(host?.allow).toContain(`data-hosts="${stranger}"`)
    expect(site.console.some((text) => text.includes(`${stranger} was refused`) && text.includes(host?.classify ?? '!'))).toBe(true)

    // Declared as it says, it is asked for and loads after a yes.
    const declared = lines.replace(
      /<script src="\/biscotte.js".*/,
      `<script>window.biscotteConfig = { services: [${host?.classify}] }</script><script async src="/biscotte.js"></script>`,
    )
    const before = site.world.hits.length
    await site.open(`<!doctype html><html><head>${declared}</head><body>${untagged(site, 'stranger.test')}</body></html>`, { path: '/declared' })
    await expect(site.banner()).toBeVisible()
    expect(site.world.hits.length).toBe(before)
    await Promise.all([site.page.waitForEvent('load'), site.button('accept-all').click()])
    await site.world.reached(before + 3)
  })
})

test('no page pays for it: the file is fetched when it is asked for', async ({ site }) => {
  const asked: string[] = []
  site.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await site.open(head('data-services="hotjar"'))
  await expect(site.banner()).toBeVisible()
  expect(asked).not.toContain('/inspect.js')
  await inspect(site)
  expect(asked).toContain('/inspect.js')
})
