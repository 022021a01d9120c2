import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, createSorter, matchesCookie, matchesUrl, sortCookie, sortUrl } from '../../src/catalogue/index.js'
import { usual } from '../../src/catalogue/usual.js'
import { plainAddress } from '../../src/core/match.js'
import type { Service } from '../../src/core/service.js'

const known = new Set(
  catalogue.flatMap((service) =>
    [service.category, ...(service.cookies ?? []).map((cookie) => cookie.category ?? service.category)].map((category) => `${category} ${service.id}`),
  ),
)
const is = (category: string, service: string) => ({ category, service })

describe('a cookie on the page', () => {
  it.each([
    ['_ga', 'analytics', 'google-analytics'],
    ['_ga_B1SC0TT3', 'analytics', 'google-analytics'],
    ['_gat_gtag_UA_12345_6', 'analytics', 'google-analytics'],
    ['_dc_gtm_UA-12345-6', 'analytics', 'google-analytics'],
    ['__utmz', 'analytics', 'google-analytics'],
    ['_gac_UA-12345-6', 'analytics', 'google-analytics'],
    ['_gac_gb_UA-12345-6', 'marketing', 'google-ads'],
    ['_gcl_au', 'marketing', 'google-ads'],
    ['_gcl_newer', 'marketing', 'google-ads'],
    ['IDE', 'marketing', 'google-ads'],
    ['__cf_bm', 'essential', 'cloudflare'],
    ['hubspotutk', 'marketing', 'hubspot'],
    ['__hstc', 'marketing', 'hubspot'],
    ['__hs_opt_out', 'essential', 'hubspot'],
    ['_hjSessionUser_1234567', 'marketing', 'hotjar'],
    ['_hjSomethingNew', 'marketing', 'hotjar'],
    ['_cs_optout', 'essential', 'contentsquare'],
    ['visitor_id12345-hash', 'marketing', 'salesforce-account-engagement'],
    ['pi_opt_in12345', 'essential', 'salesforce-account-engagement'],
    ['__stripe_mid', 'essential', 'stripe'],
    ['VISITOR_INFO1_LIVE', 'marketing', 'youtube'],
    ['li_fat_id', 'marketing', 'linkedin-insight'],
    ['_fbp', 'marketing', 'meta-pixel'],
    ['PHPSESSID', 'essential', 'session'],
    ['wordpress_logged_in_0a1b2c', 'essential', 'session'],
    ['biscotte', 'essential', 'biscotte'],
    ['axeptio_cookies', 'essential', 'axeptio'],
    ['OptanonConsent', 'essential', 'onetrust'],
    ['euconsent-v2', 'essential', 'iab-consent'],
    ['woocommerce_cart_hash', 'essential', 'woocommerce'],
    ['PrestaShop-0a1b2c', 'essential', 'prestashop'],
    ['secure_customer_sig', 'essential', 'shopify'],
    ['_shopify_y', 'analytics', 'shopify-analytics'],
    ['datadome', 'essential', 'datadome'],
    ['_px3', 'essential', 'human-security'],
    ['_GRECAPTCHA', 'functional', 'recaptcha'],
    ['crisp-client/session/0a1b2c', 'functional', 'crisp'],
    ['intercom-id-0a1b2c', 'functional', 'intercom'],
    ['svSession', 'functional', 'wix'],
    ['ku1-vid', 'marketing', 'klarna-messaging'],
  ])('called %s is %s and belongs to %s', (name, category, service) => {
    expect(sortCookie(name)).toMatchObject(is(category, service))
  })

  it.each(['', '*', 'foo', 'sess', 'PHPSESSID2', '_gar', '_GA', 'biscotte2', '__proto__', 'constructor', 'toString', '_hs', ' _ga'])(
    'called "%s" is unknown, so it needs consent',
    (name) => {
      expect(sortCookie(name)).toBeUndefined()
    },
  )

  it("is not freed for being called like an essential cookie of somebody else's domain", () => {
    expect(catalogue.find(({ id }) => id === 'stripe')?.cookies).toContainEqual({ name: 'm', thirdParty: true })
    expect(sortCookie('m')).toBeUndefined()
  })

  it('is never freed for beginning like an essential one', () => {
    const names = catalogue.flatMap((service) => (service.cookies ?? []).map(({ name }) => name)).filter((name) => !name.endsWith('*'))
    const freed = names.filter((name) => sortCookie(name)?.category === 'essential')
    expect(freed.length).toBeGreaterThan(30)
    const prefixes = [...catalogue, ...usual].flatMap((service) => (service.cookies ?? []).map(({ name }) => name)).filter((name) => name.includes('*'))
    const ends = ['x', '_', '_id', '*', ' ']
    // `bm_s` stands beside `bm_sv`, each by its own name.
    const exact = new Set([...catalogue, ...usual].flatMap((service) => (service.cookies ?? []).map(({ name }) => name)))
    const unlessExact = (name: string) => (exact.has(name) ? undefined : sortCookie(name)?.category)
    for (const name of freed.filter((name) => !ends.some((end) => prefixes.some((prefix) => matchesCookie(prefix, name + end))))) {
      for (const end of ends) expect(unlessExact(name + end), name + end).not.toBe('essential')
      expect(unlessExact(name.slice(0, -1)), name).not.toBe('essential')
    }
  })

  it('of any name is unknown or one of the known pairs, and nothing is thrown', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_ga', '__hs', '_hj', 'wordpress_', '__proto__').chain((start) => fc.string().map((end) => start + end)),
    )
    fc.assert(
      fc.property(names, (name) => {
        const sorted = sortCookie(name)
        expect(!sorted?.service || known.has(`${sorted.category} ${sorted.service}`) || sorted.confidence < 0.7).toBe(true)
      }),
    )
  })

  it.each([undefined, null, 0, {}, [], Symbol('s')])('that is no text at all is unknown', (value) => {
    expect(sortCookie(value as unknown as string)).toBeUndefined()
    expect(sortUrl(value as unknown as string)).toBeUndefined()
  })
})

describe('an address that the page loads', () => {
  it.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-B1SC0TT3', 'analytics', 'google-analytics'],
    ['https://www.googletagmanager.com/gtag/js?id=AW-12345', 'marketing', 'google-ads'],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-B1SC', 'marketing', 'google-tag-manager'],
    ['https://www.googletagmanager.com/ns.html?id=GTM-B1SC', 'marketing', 'google-tag-manager'],
    ['https://www.google-analytics.com/analytics.js', 'analytics', 'google-analytics'],
    ['http://www.google-analytics.com/ga.js', 'analytics', 'google-analytics'],
    ['https://ssl.google-analytics.com/urchin.js', 'analytics', 'google-analytics'],
    ['https://region1.google-analytics.com/g/collect?v=2', 'analytics', 'google-analytics'],
    ['https://region1.analytics.google.com/g/collect', 'analytics', 'google-analytics'],
    ['https://stats.g.doubleclick.net/j/collect', 'marketing', 'google-ads'],
    ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/', 'marketing', 'google-ads'],
    ['https://www.google.co.uk/pagead/1p-user-list/1/', 'marketing', 'google-ads'],
    ['https://static.cloudflareinsights.com/beacon.min.js', 'analytics', 'cloudflare-web-analytics'],
    ['https://cloudflareinsights.com/cdn-cgi/rum', 'analytics', 'cloudflare-web-analytics'],
    ['https://challenges.cloudflare.com/turnstile/v0/api.js', 'essential', 'cloudflare'],
    ['https://js-eu1.hs-scripts.com/12345.js', 'marketing', 'hubspot'],
    ['https://track.hubspot.com/__ptq.gif', 'marketing', 'hubspot'],
    ['https://static.hotjar.com/c/hotjar-1234567.js?sv=6', 'marketing', 'hotjar'],
    ['wss://ws12.hotjar.com/api/v2/client/ws', 'marketing', 'hotjar'],
    ['https://t.contentsquare.net/uxa/0a1b2c.js', 'marketing', 'contentsquare'],
    ['https://pi.pardot.com/pd.js', 'marketing', 'salesforce-account-engagement'],
    ['https://go.example.com/pdt.js', 'marketing', 'salesforce-account-engagement'],
    ['https://js.stripe.com/v3/', 'essential', 'stripe'],
    ['https://m.stripe.network/inner.html', 'essential', 'stripe'],
    ['https://www.youtube.com/embed/0a1b2c', 'marketing', 'youtube'],
    ['https://www.youtube-nocookie.com/embed/0a1b2c', 'marketing', 'youtube'],
    ['https://i.ytimg.com/vi/0a1b2c/hqdefault.jpg', 'marketing', 'youtube'],
    ['https://snap.licdn.com/li.lms-analytics/insight.min.js', 'marketing', 'linkedin-insight'],
    ['https://px.ads.linkedin.com/collect/?pid=1', 'marketing', 'linkedin-insight'],
    ['https://connect.facebook.net/fr_FR/fbevents.js', 'marketing', 'meta-pixel'],
    ['https://www.facebook.com/tr?id=1&ev=PageView&noscript=1', 'marketing', 'meta-pixel'],
    ['https://connect.facebook.net/fr_FR/sdk.js', 'marketing', 'facebook'],
    ['https://www.facebook.com/plugins/post.php?href=x', 'marketing', 'facebook'],
    ['https://platform.twitter.com/widgets.js', 'marketing', 'x-embeds'],
    ['https://www.google.com/recaptcha/api.js', 'functional', 'recaptcha'],
    ['https://www.google.com/maps/embed?pb=x', 'functional', 'google-maps'],
    ['https://maps.google.com/maps?q=x&output=embed', 'functional', 'google-maps'],
    ['https://fonts.googleapis.com/css2?family=Roboto', 'functional', 'google-fonts'],
    ['https://player.vimeo.com/video/1', 'functional', 'vimeo'],
    ['https://www.dailymotion.com/embed/video/x', 'marketing', 'dailymotion'],
    ['https://calendly.com/acme/30min', 'functional', 'calendly'],
    ['https://docs.google.com/forms/d/e/1/viewform', 'functional', 'google-forms'],
    ['https://www.paypal.com/sdk/js?client-id=1', 'essential', 'paypal'],
    ['https://eu-library.klarnaservices.com/lib.js', 'marketing', 'klarna-messaging'],
    ['https://accounts.google.com/gsi/client', 'functional', 'google-sign-in'],
  ])('%s is %s and belongs to %s', (url, category, service) => {
    expect(sortUrl(url)).toMatchObject(is(category, service))
  })

  it.each([
    '//static.hotjar.com/c/hotjar-1.js',
    'HTTPS://STATIC.HotJar.com/c/hotjar-1.js',
    'https://static.hotjar.com./c/hotjar-1.js',
    'https://static.hotjar.com:8443/c/hotjar-1.js',
    'https://someone:secret@static.hotjar.com/c/hotjar-1.js',
    ' \thttps:\\\\static.hotjar.com\\c/hotjar-1.js\n',
    'https://sta\ttic.hotjar.com/c/hotjar-1.js',
    'https://%73tatic.hotjar.com/c/hotjar-1.js',
    'https://ｓtatic.hotjar.com/c/hotjar-1.js',
  ])('%j is recognised however it is spelled', (url) => {
    expect(sortUrl(url)).toMatchObject(is('marketing', 'hotjar'))
  })

  it.each([
    'https://js.stripe.com@evil.example/',
    'https://js.stripe.com:443@evil.example/',
    'https://js.stripe.com%2f@evil.example/',
    'https://evil.example\\@js.stripe.com/',
    'https://evil.example/js.stripe.com',
    'https://evil.example/https://js.stripe.com/v3/',
    'https://evil.example/?https://js.stripe.com/v3/',
    'https://evil.example/#js.stripe.com',
    'https://js.stripe.com.evil.example/',
    'https://js.stripe.com..evil.example/',
    'https://js.stripe.com../',
    'https://evil-js.stripe.com/',
    'https://xjs.stripe.com/',
    'https://js-stripe.com/',
    'https://jsxstripe.com/',
    'https://stripe.com/',
    'https://evilm.stripe.network/',
    'javascript://js.stripe.com/%0aalert(1)',
    'data:text/javascript,//js.stripe.com/',
    'blob:https://js.stripe.com/0a1b2c',
    'ftp://js.stripe.com/',
    'js.stripe.com/v3/',
    '/js.stripe.com/v3/',
    './v3/',
    '/pd.js',
    '?js.stripe.com',
    '#js.stripe.com',
    'https://',
    'https://[',
    'https://js.stripe.com:99999/',
    'https:///',
    '',
    '*',
  ])('%j does not pass for Stripe, and is not free', (url) => {
    expect(sortUrl(url)?.service).toBeUndefined()
    expect(sortUrl(url)?.category).not.toBe('essential')
  })

  it('cannot climb out of the path it is known by', () => {
    expect(sortUrl('https://www.facebook.com/tr/../groups/1')?.service).toBeUndefined()
    expect(sortUrl('https://www.facebook.com/x/../tr/?id=1')).toMatchObject(is('marketing', 'meta-pixel'))
    expect(sortUrl('https://www.facebook.com/travel')?.service).toBeUndefined()
  })

  it('is essential only at a host that is declared essential, whatever surrounds it', () => {
    const hosts = [...catalogue, ...usual]
      .filter(({ category }) => category === 'essential')
      .flatMap((service) => (service.urls ?? []).map((url) => url.replace(/\/.*/, '')))
    const part = fc.constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '.',
      '?',
      '#',
      '%2f',
      '%00',
      '\t',
      ' ',
      '443',
      'evil.example',
      'x',
      '..',
      ...hosts.map((host) => host.replace('*.', '')),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const url = parts.join('')
        if (sortUrl(url)?.category !== 'essential') return
        const { hostname } = new URL(url, 'https://evil.example')
        expect(
          hosts.some((host) => (host.startsWith('*.') ? `.${hostname}`.replace(/\.$/, '').endsWith(host.slice(1)) : hostname.replace(/\.$/, '') === host)),
        ).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('of any shape is unknown or one of the known pairs, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })), (url) => {
        const sorted = sortUrl(url)
        expect(!sorted?.service || known.has(`${sorted.category} ${sorted.service}`)).toBe(true)
      }),
    )
  })
})

describe('a sorter over the services of a site', () => {
  const service = (id: string, category: string, more: Partial<Service>): Service => ({ id, category, ...more })

  it('takes the exact name, then the longest prefix, in whatever order they were given', () => {
    const services = [
      service('short', 'marketing', { cookies: [{ name: 'a*' }] }),
      service('long', 'analytics', { cookies: [{ name: 'abc*' }] }),
      service('exact', 'functional', { cookies: [{ name: 'ab' }] }),
    ]
    for (const order of [services, [...services].reverse()]) {
      const { sortCookie } = createSorter(order)
      expect(['ab', 'abc', 'abcd', 'abd', 'b'].map((name) => sortCookie(name)?.service)).toEqual(['exact', 'long', 'long', 'short', undefined])
    }
  })

  it('takes the longest pattern for an address, in whatever order they were given', () => {
    const services = [
      service('site', 'functional', { urls: ['*.example.com'] }),
      service('host', 'analytics', { urls: ['cdn.example.com'] }),
      service('path', 'marketing', { urls: ['cdn.example.com/ads/'] }),
    ]
    for (const order of [services, [...services].reverse()]) {
      const { sortUrl } = createSorter(order)
      const urls = ['https://cdn.example.com/ads/a.js', 'https://cdn.example.com/a.js', 'https://x.example.com/ads/', 'https://example.com/']
      expect(urls.map((url) => sortUrl(url)?.service)).toEqual(['path', 'host', 'site', undefined])
    }
  })

  it('asks when two services claim the same thing and one of them needs consent', () => {
    const claims = { cookies: [{ name: 'shared' }], urls: ['cdn.example.com'] }
    const services = [service('free', 'essential', claims), service('asked', 'marketing', claims)]
    for (const order of [services, [...services].reverse()]) {
      expect(createSorter(order).sortCookie('shared')).toMatchObject(is('marketing', 'asked'))
      expect(createSorter(order).sortUrl('https://cdn.example.com/')).toMatchObject(is('marketing', 'asked'))
    }
  })

  it('follows a service that the site moved, and leaves its opt-out mark where it is', () => {
    const moved = catalogue.filter(({ id }) => id === 'hubspot').map((hubspot) => ({ ...hubspot, category: 'analytics' }))
    expect(createSorter(moved).sortCookie('__hstc')).toMatchObject(is('analytics', 'hubspot'))
    expect(createSorter(moved).sortCookie('__hs_opt_out')).toMatchObject(is('essential', 'hubspot'))
  })

  it('reads nothing before the first question', () => {
    const untouched = new Proxy([] as Service[], {
      get() {
        throw new Error('read')
      },
    })
    expect(() => createSorter(untouched)).not.toThrow()
  })

  it('hands out answers that nobody can spoil for the next', () => {
    const answer = sortCookie('_ga') as { category: string }
    answer.category = 'essential'
    expect(sortCookie('_ga')).toMatchObject(is('analytics', 'google-analytics'))
  })
})

describe('a pattern', () => {
  it('for a cookie is a name, or a prefix with one star', () => {
    expect(matchesCookie('_ga', '_ga')).toBe(true)
    expect(matchesCookie('_ga', '_ga_1')).toBe(false)
    expect(matchesCookie('_ga_*', '_ga_1')).toBe(true)
    expect(matchesCookie('_ga_*', '_ga')).toBe(false)
    expect(matchesCookie('ph_*_posthog', 'ph_token_posthog')).toBe(true)
    expect(matchesCookie('ph_*_posthog', 'ph_posthog')).toBe(false)
    expect(matchesCookie('ph_*_posthog', 'ph_token_posthog_')).toBe(false)
    expect(matchesCookie('*', 'x')).toBe(false)
  })

  it.each([
    ['example.com', 'https://example.com/any?thing', true],
    ['Example.COM', 'https://example.com/', true],
    ['https://example.com/a', 'http://example.com/abc', true],
    ['//example.com/a', 'https://example.com/a', true],
    ['example.com/A', 'https://example.com/a', false],
    ['example.com', 'https://www.example.com/', false],
    ['*.example.com', 'https://www.example.com/', true],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://evilexample.com/', false],
    ['*.example.com', 'https://www.example.com.evil.example/', false],
    ['example.*', 'https://example.co.uk/', true],
    ['a*b.example.com', 'https://ab.example.com/', true],
    ['ab*ba.example.com', 'https://aba.example.com/', false],
    ['example.com/*/tag.js', 'https://example.com/en/tag.js?1', true],
    ['example.com/*/tag.js', 'https://example.com/tag.js', false],
    ['example.com/a?id=1', 'https://example.com/a?id=12', true],
    ['example.com/a', 'https://example.com/#/a', false],
    ['localhost:4001', 'http://localhost:4001/a.js', true],
    ['localhost:4001', 'http://localhost:4002/a.js', false],
    ['localhost', 'http://localhost:4002/a.js', true],
    ['*', 'https://example.com/', true],
    ['*', '/relative.js', false],
    ['', 'https://example.com/', false],
  ])('%s means %s: %s', (pattern, url, expected) => {
    expect(matchesUrl(pattern, url)).toBe(expected)
  })

  it('is read in no time, however it and the address are built', () => {
    const pattern = `example.com/${'*a'.repeat(2000)}`
    const address = `https://example.com/${'a'.repeat(1999)}b`
    const start = performance.now()
    expect(matchesUrl(pattern, address)).toBe(false)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pattern, text) => {
        expect(typeof matchesUrl(pattern, text)).toBe('boolean')
        expect(typeof matchesUrl(pattern, `https://${text}`)).toBe('boolean')
        expect(typeof matchesCookie(pattern, text)).toBe('boolean')
      }),
    )
  })
})

describe('an address', () => {
  const parts = fc.array(
    fc.constantFrom(
      'http',
      'https',
      'ws:',
      ':',
      '/',
      '//',
      '.',
      '..',
      'a',
      'B',
      'example',
      '.com',
      '%2e',
      '%2E',
      '%41',
      '\\',
      '\t',
      '?',
      '#',
      '@',
      ':80',
      ':443',
      ':8080',
      '0x7f',
      '1',
      '-',
      '_',
      ' ',
    ),
    {
      maxLength: 12,
    },
  )

  it('that is read without parsing is read as the browser reads it', () => {
    let read = 0
    fc.assert(
      fc.property(fc.constantFrom('https://example.com/', 'http://a.b', 'ws://1.', ''), parts, (start, rest) => {
        const text = start + rest.join('')
        const [host, path] = plainAddress(text)
        if (host === undefined) return
        read++
        const url = new URL(text)
        expect([url.host, url.href.slice(url.origin.length), url.href]).toEqual([host, path, text])
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it.each(['https://example.com/a?b=https://c.example/', 'ws://localhost/', 'https://a-b.example/x.js?id=1&c'])('such as %s need not be parsed', (text) => {
    expect(plainAddress(text)[0]).toBe(new URL(text).host)
  })
})
