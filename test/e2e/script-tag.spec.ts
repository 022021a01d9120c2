import { readFileSync } from 'node:fs'
import { expect, head, test } from './support/site.js'

const held = '<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>'

test('works from a deep page, from another origin and with a base element', async ({ site }) => {
  const cdn = site.url('/vendor/biscotte.js', 'cdn.test')
  await site.open(
    `<!doctype html><html lang="en"><head><base href="http://site.test:1/nowhere/"><script src="${cdn}" data-services="google-analytics"></script></head><body>${held}`,
    {
      path: '/a/deep/page.html',
    },
  )
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
})

test('attributes win over the JSON block, the block over the global', async ({ site }) => {
  await site.open(`<!doctype html><html lang="en"><head>
    <script>window.biscotteConfig = { policyVersion: 'global', policyUrl: '/global', services: ['hotjar'] }</script>
    <script type="application/json" data-biscotte-config>{ "policyVersion": "json", "services": ["google-analytics"] }</script>
    <script src="/biscotte.js" data-policy-version="attribute"></script></head><body>`)
  await site.button('accept-all').click()
  const record = await site.page.evaluate(() => (window as unknown as { biscotte: { record: { policy: string; choices: object } } }).biscotte.record)
  expect(record.policy).toBe('attribute')
  expect(record.choices).toEqual({ analytics: true, 'google-analytics': true })
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  await expect(site.page.locator('biscotte-ui a[href="/global"]').first()).toBeAttached()
})

test('callbacks queued before the script arrives are called, and those after it too', async ({ site }) => {
  await site.open(
    head(
      'async data-services="google-analytics"',
      `<script>window.calls = []; window.biscotte = window.biscotte || [];
      biscotte.push((consent) => calls.push(consent.allows('analytics')), () => { throw new Error('theirs') })
      biscotte.push((consent) => consent.on('change', () => calls.push('change')))</script>`,
    ),
  )
  await site.button('accept-all').click()
  await site.page.evaluate(() =>
    (window as unknown as { biscotte: { push(fn: unknown): void } }).biscotte.push((consent: { allows(id: string): boolean }) =>
      (window as unknown as { calls: unknown[] }).calls.push(consent.allows('analytics')),
    ),
  )
  expect(await site.page.evaluate(() => (window as unknown as { calls: unknown[] }).calls)).toEqual([false, 'change', true])
})

for (const [language, ...words] of [['en'], ['fr', '/locales/fr.js']] as const)
  test(`R-P1: a first banner fetches the words it says and no others; the others come with whoever wants to know more: ${language}`, async ({ site }) => {
    const fetched = () =>
      site.page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.endsWith('.js')),
      )
    await site.open(head(`data-services="hotjar" data-policy-url="/privacy" data-language="${language}"`))
    await site.happened('show')
    // Once the page is idle, it is looked for what the service may have left.
    await expect.poll(async () => (await fetched()).sort()).toEqual(['/biscotte.js', '/erase.js', ...words, '/ui.js'])
    await site.button('preferences').hover()
    await expect.poll(fetched).toEqual(expect.arrayContaining(['/preferences.js', `/locales/${language}.more.js`]))
  })

/** The lines of README that fetch ahead. */
const [ahead = ''] = /<script>\n {2}for \(const href of .*?<\/script>/s.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? []

for (const [way, attribute, later] of [
  ['in the head', '', []],
  ['async', 'async ', ['/late.js']],
] as const)
  test(`README’s lines fetch ahead the banner, and for who has answered no more than what releases: ${way}`, async ({ site }) => {
    const first = ahead.replace('[]', JSON.stringify(later))
    const page = `<!doctype html><html lang="en"><head>${first}<script ${attribute}src="/biscotte.js" data-services="google-analytics"></script></head><body>${held}`
    const fetched: string[] = []
    site.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    /** Biscotte itself comes when these are on their way. */
    const behind = (files: readonly string[]) => {
      const others = files.map((file) => site.page.waitForRequest((request) => request.url().endsWith(file)))
      return site.page.route(
        '**/biscotte.js',
        async (route) => {
          await Promise.all(others)
          await route.continue()
        },
        { times: 1 },
      )
    }
    await behind(['/ui.js'])
    await site.open(page)
    await site.button('accept-all').click()
    await expect.poll(() => site.ran()).toEqual(['a.js'])
    expect(fetched.filter((path) => path === '/ui.js')).toHaveLength(1)

    await behind(later)
    fetched.length = 0
    await site.page.reload()
    await expect.poll(() => site.ran()).toEqual(['a.js'])
    await site.page.waitForLoadState()
    expect(fetched.filter((path) => path === '/ui.js')).toEqual([])
    expect(fetched.filter((path) => path === '/late.js')).toEqual(later)
    expect(site.console).toEqual([])
  })

test('biscotte.bundle.js has the banner in it, and all that follows beside it, from another origin too', async ({ site }) => {
  const fetched: string[] = []
  site.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const tag = `<script async src="${site.url('/vendor/biscotte.bundle.js', 'cdn.test')}" data-services='[{"id":"acme","category":"analytics"}]' data-theme="contrast"></script>`
  await site.open(`<!doctype html><html lang="en"><head>${tag}</head><body>${held}`)
  await site.happened('show')
  expect(fetched.filter((path) => path.startsWith('/vendor/'))).toEqual(['/vendor/biscotte.bundle.js', '/vendor/themes.js'])
  await site.button('preferences').click()
  await site.page.locator('biscotte-ui input[name="analytics"]').check()
  await site.button('save').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  fetched.length = 0
  await site.page.reload()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  expect(fetched.filter((path) => /ui|recording/.test(path))).toEqual([])
  expect(site.console).toEqual([])
})

test('where a language’s words cannot be had, the banner asks in English', async ({ site }) => {
  await site.page.route('**/locales/fr.js', (route) => route.abort())
  await site.open(head('data-services="hotjar" data-language="fr"'))
  await expect(site.banner().getByRole('heading')).toHaveText('Cookies: your choice')
})

test('whoever opens the preferences where no banner was waits for no file to name the next', async ({ site }) => {
  await site.open(head('data-services="hotjar" data-language="fr"'))
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await site.page.reload()
  const others = ['/preferences.js', '/checks.js', '/locales/fr.more.js'].map((file) => site.page.waitForRequest((request) => request.url().endsWith(file)))
  await site.page.route('**/locales/fr.js', async (route) => {
    await Promise.all(others)
    await route.continue()
  })
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'preferences')
})

for (const [language, word] of [
  ['et', 'Küpsised'],
  ['fr', 'Cookies'],
  ['pl', 'Cookies'],
  ['ar', 'ملفات\u00a0تعريف\u00a0الارتباط'],
] as const) {
  test(`the launcher has a word of the visitor’s language, and fetches nothing for it: ${language}`, async ({ site }) => {
    await site.open(head(`data-services="hotjar" data-language="${language}"`))
    await site.button('refuse-all').click()
    await expect(site.page.getByRole('button', { name: word, exact: true })).toBeVisible()
    await site.page.reload()
    await expect(site.page.getByRole('button', { name: word, exact: true })).toBeVisible()
    const fetched = await site.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(fetched.filter((name) => name.includes('/locales/'))).toEqual([])
  })
}

test('with no option at all, what the tags name is asked for', async ({ site }) => {
  await site.open(`<!doctype html><html lang="en"><head><script src="/biscotte.js"></script></head><body>
    <iframe title="film" data-consent="youtube" data-src="{tracker}/frame.html"></iframe>${held}`)
  await expect(site.banner()).toContainText('Marketing')
  await expect(site.banner()).toContainText('Audience measurement')
  await site.button('accept-all').click()
  await site.world.reached(2)
})

test('no banner and nothing stored when nothing needs consent', async ({ site }) => {
  await site.open(head('data-services="stripe session"'))
  await site.happened('ready')
  await site.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(await site.page.locator('biscotte-ui').count()).toBe(0)
  expect(await site.page.context().cookies()).toEqual([])
  expect(await site.page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => entry.name.includes('ui.js')).length)).toBe(0)
})

test('R-US4: buttons and links of the site open, accept and refuse; a script that clicks on accept does not', async ({ site }) => {
  await site.open(
    `${head()}${held}<a href="#biscotte">settings</a><button data-biscotte="preferences"><b>open</b></button><button data-biscotte="accept-all">yes</button><button data-biscotte="refuse-all">no</button>`,
  )
  await expect(site.banner()).toBeVisible()
  await site.page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-biscotte="accept-all"]')?.click()
    document.querySelector('biscotte-ui')?.shadowRoot?.querySelector<HTMLElement>('[data-action="accept-all"]')?.click()
  })
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] untrusted'))).not.toEqual([])
  await expect(site.banner()).toBeVisible()
  const layer = site.page.locator('biscotte-ui')
  await site.page.locator('b').click()
  await expect(layer).toHaveAttribute('data-state', 'preferences')
  await site.page.keyboard.press('Escape')
  await expect(layer).toHaveAttribute('data-state', 'banner')
  await site.page.locator('a[href="#biscotte"]').click()
  await expect(layer).toHaveAttribute('data-state', 'preferences')
  await site.button('close').click()
  await expect(layer).toHaveAttribute('data-state', 'banner')
  expect(site.world.hits).toEqual([])
  await site.page.locator('[data-biscotte="refuse-all"]').click()
  await expect(layer).toHaveAttribute('data-state', 'closed')
  await site.page.locator('[data-biscotte="accept-all"]').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
})

test('a second copy on the page finds the first and only warns', async ({ site }) => {
  await site.open(`${head()}<script src="/biscotte.core.js" data-services="hotjar"></script>${held}`)
  await expect(site.banner()).toBeVisible()
  expect(await site.page.locator('biscotte-ui').count()).toBe(1)
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] started-twice')).length).toBe(1)
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  expect(site.world.hits).toHaveLength(1)
})

test('a form whose field is called like a method of elements hides nothing that comes with it', async ({ site }) => {
  await site.open(`<!doctype html><html lang="en"><head></head><body><script src="/biscotte.js" data-services="google-analytics"></script>`)
  await site.button('accept-all').click()
  await site.page.evaluate(
    (html) => {
      const both = document.createElement('template')
      both.innerHTML = `<form class="teams"><input name="matches"></form>${html}`
      document.body.append(both.content)
    },
    held.replace('{tracker}/', site.tracker('')),
  )
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
})

test('ids in the page that clobber globals change nothing', async ({ site }) => {
  await site.open(`<!doctype html><html lang="en"><head></head><body><img name="currentScript" alt=""><img name="cookie" alt=""><form name="head"></form><a id="biscotte"></a><a id="dataLayer"></a>
    <script src="/biscotte.js" data-services="google-analytics"></script>${held}`)
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  expect((await site.page.context().cookies()).map((cookie) => cookie.name)).toEqual(['biscotte'])
})
