import { expect, head, type Site, test } from './support/site.js'

const held = '<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>'
const warnings = (site: { console: string[] }) => site.console.filter((text) => text.startsWith('[biscotte]'))

/** Whatever is wrong, the page goes on, nothing is granted, the visitor is asked, one message says it. */
const broken: readonly (readonly [what: string, code: string, page: string])[] = [
  ['an unknown option', 'unknown-option', head('data-services="google-analytics" data-colour="red"')],
  ['an option of the wrong type', 'bad-option', head('data-services="google-analytics" data-days="many"')],
  ['an unknown service', 'unknown-service', head('data-services="google-analytics gogle-ads"')],
  ['an unknown category of a service', 'unknown-category', head('data-services="google-analytics hotjar:analitycs"')],
  ['a duplicate id', 'duplicate-id', head('data-services="google-analytics google-analytics:functional"')],
  [
    'a malformed JSON block',
    'bad-json',
    `<!doctype html><html lang="en"><head><script type="application/json" data-biscotte-config>{"services": [</script><script src="/biscotte.js"></script></head><body>`,
  ],
  ['an unknown id in the markup', 'unknown-id', `${head()}<script type="text/plain" data-consent="analitycs" src="{tracker}/never.js"></script>`],
  [
    'a configuration that is no object',
    'bad-option',
    `<!doctype html><html lang="en"><head><script>window.biscotteConfig = { services: 'hotjar', texts: [1], __proto__: { polluted: true } }</script><script src="/biscotte.js"></script></head><body>`,
  ],
]

for (const [what, code, page] of broken) {
  test(`${what} is said once, and nothing passes unasked`, async ({ site }) => {
    await site.open(page + held + held.replace('a.js', 'b.js'))
    await expect(site.banner()).toBeVisible()
    await expect.poll(() => warnings(site).filter((text) => text.startsWith(`[biscotte] ${code}: `)).length).toBeGreaterThan(0)
    expect(new Set(warnings(site)).size).toBe(warnings(site).length)
    for (const text of warnings(site)) expect(text).toContain(`README#`)
    expect(site.world.hits).toEqual([])
    await site.button('accept-all').click()
    await expect.poll(() => site.ran()).toEqual(['a.js', 'b.js'])
    expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
  })
}

test('markup in a text is shown, never parsed', async ({ site }) => {
  const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
  await site.open(`<!doctype html><html lang="en"><head><script>window.biscotteConfig = {
      texts: { en: { title: ${JSON.stringify(hostile).replaceAll('<', '\\u003c')} } }, policyUrl: 'java\\tscript:hacked=1', controller: { name: 'x', contact: 'javascript:hacked=1' },
      services: [{ id: 'acme', category: 'marketing', name: ${JSON.stringify(hostile).replaceAll('<', '\\u003c')}, vendor: { name: 'Acme', country: 'FR', privacy: 'javascript:hacked=1' } }] }</script>
    <script src="/biscotte.js"></script></head><body>`)
  await expect(site.banner()).toContainText('<img src=x')
  await site.button('preferences').click()
  await site.page.waitForFunction(() => document.querySelector('biscotte-ui')?.getAttribute('data-state') === 'preferences')
  const links = await site.page.locator('biscotte-ui a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol))
  expect(links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([])
  expect(await site.page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('A24: without its UI file nothing is granted, the page works, and it is said', async ({ site }) => {
  site.world.withhold('ui.js')
  await site.open(`${head()}${held}<script>window.pageRan = true</script>`)
  await expect.poll(() => warnings(site).map((text) => text.split(':')[0])).toEqual(['[biscotte] ui-missing'])
  expect(site.world.hits).toEqual([])
  expect(await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())).toBeUndefined()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('without the texts of the language, the English ones serve', async ({ site }) => {
  site.world.withhold('locales/fr.js')
  await site.open(head('data-services="google-analytics" data-language="fr"'))
  await expect(site.button('refuse-all')).toHaveText('Refuse all')
})

test('without those that a first question does not need, it asks as if for the first time, and takes a no', async ({ site }) => {
  site.world.withhold('locales/en.more.js')
  await site.open(head('data-services="google-analytics" data-policy-version="1"'))
  await site.button('accept-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
  await site.open(head('data-services="google-analytics" data-policy-version="2"'))
  await expect(site.banner()).toContainText('With your permission')
  await expect.poll(() => warnings(site).map((text) => text.split(':')[0])).toEqual(['[biscotte] ui-missing'])
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

const cookies = {
  garbage: 'garbage',
  'a truncated record': encodeURIComponent('{"v":1,"i":"x","t":17'),
  'another schema version': encodeURIComponent('{"v":2,"i":"x","t":1790000000,"p":"","m":"banner","l":"en","y":"analytics.google-analytics","n":""}'),
  'a prototype': encodeURIComponent('{"v":1,"i":"x","t":1790000000,"p":"","m":"banner","l":"en","y":"__proto__.analytics","n":""}'),
  'numbers for texts': encodeURIComponent('{"v":1,"i":"x","t":1790000000,"p":1,"m":"banner","l":"en","y":"analytics.google-analytics","n":""}'),
  'a yes from the future': encodeURIComponent(
    JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) + 9e6, p: '', m: 'banner', l: 'en', y: 'analytics.google-analytics', n: '' }),
  ),
  'a yes from long ago': encodeURIComponent(
    JSON.stringify({ v: 1, i: 'x', t: Math.floor(Date.now() / 1000) - 183 * 86400, p: '', m: 'banner', l: 'en', y: 'analytics.google-analytics', n: '' }),
  ),
}

for (const [what, value] of Object.entries(cookies)) {
  test(`a stored cookie that is ${what} grants nothing`, async ({ site }) => {
    await site.page.context().addCookies([{ name: 'biscotte', value, url: site.url() }])
    await site.open(`${head()}${held}`)
    await expect(site.banner()).toBeVisible()
    expect(site.world.hits).toEqual([])
    await site.button('accept-all').click()
    await expect.poll(() => site.ran()).toEqual(['a.js'])
  })
}

test('a hundred kilobytes in the mirror grant nothing', async ({ site }) => {
  await site.page.addInitScript(() =>
    localStorage.setItem('biscotte', JSON.stringify({ v: 1, i: 'x'.repeat(1e5), t: 1790000000, p: '', m: 'banner', l: 'en', y: 'analytics', n: '' })),
  )
  await site.open(`${head()}${held}`)
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
})

const storageFaults: Readonly<Record<string, () => void>> = {
  'cookies and storage throw': () => {
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => {
        throw new Error('no')
      },
      set: () => {
        throw new Error('no')
      },
    })
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('no')
      },
    })
  },
  'cookies and storage keep nothing': () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
    Object.defineProperty(Storage.prototype, 'setItem', { value: () => {} })
  },
}

for (const [what, fault] of Object.entries(storageFaults)) {
  test(`where ${what}, a yes cannot be kept, so nothing is granted`, async ({ site }) => {
    await site.page.addInitScript(fault)
    await site.open(`${head()}${held}`)
    await site.button('accept-all').click()
    await expect(site.banner()).toBeHidden()
    await expect.poll(() => warnings(site).filter((text) => text.startsWith('[biscotte] not-stored')).length).toBe(1)
    expect(await site.page.evaluate(() => (window as unknown as { biscotte: { allows(id: string): boolean } }).biscotte.allows('analytics'))).toBe(false)
    expect(site.world.hits).toEqual([])
    expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
  })
}

test('with one of the two stores broken the answer is kept in the other', async ({ site }) => {
  await site.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('no')
      },
    }),
  )
  await site.open(`${head()}${held}`)
  await site.button('accept-all').click()
  await site.world.reached(1)
  await site.page.reload()
  await site.world.reached(2)
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
})

/** On a page that names its services itself, and has none of the known ones. */
const own = (options: object) =>
  `<!doctype html><html lang="en"><head><script type="application/json" data-biscotte-config>${JSON.stringify(options)}</script><script src="/biscotte.core.js"></script></head><body>`
const acme = { id: 'acme', category: 'analytics', name: 'Acme' }
const fetched = (site: Site) => site.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))

for (const [code, options] of [
  ['unknown-category', { services: [{ ...acme, category: 'analitycs' }] }],
  ['unknown-service', { services: [acme, 'hotjar'] }],
  ['duplicate-id', { services: [acme, acme] }],
  ['bad-service', { services: [{ ...acme, cookies: ['_acme'] }] }],
  ['bad-category', { services: [acme], categories: [{ title: 'Chat' }] }],
  ['bad-option', { services: [acme], policyUrl: 'javascript:alert(1)' }],
  ['unknown-option', { services: [acme], colour: 'red' }],
  ['no-guard', { services: [acme], guard: true }],
] as const) {
  test(`${code} is said of what the site itself names, once somebody is asked`, async ({ site }) => {
    await site.open(own(options))
    await expect(site.banner()).toBeVisible()
    await expect.poll(() => warnings(site).map((text) => text.split(':')[0])).toEqual([`[biscotte] ${code}`])
  })
}

test('a sound page is checked only when more is shown than a banner, and then what only that shows', async ({ site }) => {
  await site.open(own({ services: [{ ...acme, name: 7, vendor: { name: 'Acme' }, cookies: [{ name: '_acme' }] }] }))
  await site.happened('show')
  await expect.poll(() => fetched(site)).toContain('/erase.js')
  expect(await fetched(site)).not.toContain('/checks.js')
  expect(warnings(site)).toEqual([])
  await site.button('preferences').click()
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'preferences')
  await expect.poll(() => warnings(site).map((text) => text.split(':')[0])).toEqual(['[biscotte] bad-service', '[biscotte] bad-service'])
  await expect(site.page.locator('biscotte-ui [part="service"] h4').last()).toHaveText('acme')
})

test('without what checks the options nothing is shown that was not checked', async ({ site }) => {
  site.world.withhold('checks.js')
  await site.open(own({ services: [acme] }))
  await site.button('preferences').click()
  await expect.poll(() => warnings(site).some((text) => text.includes('ui-missing: The preferences could not be loaded.'))).toBe(true)
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'banner')
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})
