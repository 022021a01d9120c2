import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { catalogue, createSorter, sortCookie, sortSnippet, sortStorageKey, sortUrl } from '../../src/catalogue/index.js'
import { createMatcher } from '../../src/catalogue/match.js'
import { usual } from '../../src/catalogue/usual.js'
import { matchesName } from '../../src/core/match.js'
import type { Service } from '../../src/core/service.js'

const service = (id: string, category: string, more: Partial<Service> = {}): Service => ({
  id,
  category,
  vendor: { name: id, country: 'FR', privacy: 'https://acme.example/' },
  ...more,
})

describe('what something is', () => {
  const own = [service('acme', 'functional', { urls: ['*.acme.example'], cookies: [{ name: 'shared' }], snippets: ['acme('], storage: [{ key: 'acme' }] })]
  const services = [
    service('exact', 'marketing', { cookies: [{ name: 'shared' }, { name: 'exact_id' }], urls: ['cdn.acme.example/ads/'] }),
    service('prefix', 'analytics', { cookies: [{ name: 'exact_*' }], urls: ['*.prefix.example'], snippets: ['acme(', 'prefix('], storage: [{ key: 'acme' }] }),
    service('free', 'essential', { cookies: [{ name: 'uid', thirdParty: true }], urls: ['*.free.example'] }),
  ]
  const sorter = createSorter(services, own)

  it("is the site's own word before anything that is known", () => {
    const word = { category: 'functional', service: 'acme', confidence: 1 }
    expect(sorter.sortCookie('shared')).toMatchObject(word)
    expect(sorter.sortUrl('https://cdn.acme.example/ads/')).toMatchObject(word)
    expect(sorter.sortSnippet('acme(1)')).toMatchObject(word)
    expect(sorter.sortStorageKey('acme')).toMatchObject(word)
  })

  it('is told by the exact name, then the longest pattern, then usual names, then the domain, then the form of the name', () => {
    const told = ['exact_id', 'exact_other', 'OptanonConsent'].map((name) => sorter.sortCookie(name)?.confidence)
    expect(told).toEqual([0.95, 0.9, 0.8])
    expect(sorter.sortCookie('whatever', 'a.prefix.example')).toMatchObject({ category: 'analytics', service: 'prefix', confidence: 0.6 })
    expect(sorter.sortCookie('my_csrf_token')).toMatchObject({ category: 'functional', confidence: 0.5 })
    expect(sorter.sortCookie('qwertz')).toBeUndefined()
  })

  it('comes with the reason', () => {
    expect(sorter.sortCookie('exact_other')?.why).toBe('cookie exact_*')
    expect(sorter.sortUrl('https://www.prefix.example/')?.why).toBe('address *.prefix.example')
    expect(sorter.sortSnippet('prefix(')?.why).toBe('snippet prefix(')
    expect(sorter.sortCookie('my_csrf_token')?.why).toMatch(/CSRF/)
  })

  it("tells a vendor's cookies from others called alike by their domain", () => {
    expect(sorter.sortCookie('uid', 'www.free.example')).toMatchObject({ category: 'essential', service: 'free' })
    expect(sorter.sortCookie('uid', 'www.prefix.example')).toMatchObject({ category: 'analytics', service: 'prefix' })
    expect(sorter.sortCookie('uid')).toBeUndefined()
  })

  it.each(['st_optout', 'pubconsent', 'csrf_same_site', 'AWSALBCORS', 'BIGipServerpool', 'LANG'])(
    "on a vendor's domain, %s does what servers everywhere do, and is never essential by that",
    (name) => {
      expect(sorter.sortCookie(name, 'a.prefix.example')).toMatchObject({ category: 'functional', confidence: 0.5 })
      expect(sorter.sortCookie('sessionid', 'a.prefix.example')).toMatchObject({ category: 'analytics', service: 'prefix' })
    },
  )

  it("is no session of the site's on the domain of a vendor", () => {
    expect(sortCookie('sessionid')?.category).toBe('essential')
    expect(sortCookie('sessionid', '.example.com')?.category).toBe('essential')
    expect(sortCookie('sessionid', '.hotjar.com')?.category).toBe('marketing')
  })

  it('is never essential by a guess, whatever its name', () => {
    const words = fc.constantFrom('session', 'csrf', 'consent', 'lang', 'cart', 'stripe', 'cloudflare', 'id', '_', '-', 'x', 'token', 'test', 'Cookie')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.option(fc.constantFrom('js.stripe.com', 'example.com')), (parts, domain) => {
        const sorted = sortCookie(parts.join(''), domain ?? undefined)
        if (sorted && sorted.confidence < 0.8) expect(sorted.category).not.toBe('essential')
        // The same name with anything behind it is nobody's essential cookie.
        expect(sortCookie(`${parts.join('')}~${parts[0]}`)?.category).not.toBe('essential')
      }),
      { numRuns: 500 },
    )
  })

  it.each(['xsrf_cookie', 'my_app_session', 'SSESS0123456789abcdef0123456789abcdef', 'cookie_law_seen', 'acme_locale', 'cookies-test'])(
    'of %s is guessed by the usual words',
    (name) => {
      expect(sortCookie(name)).toMatchObject({ category: 'functional', confidence: 0.5 })
    },
  )

  it.each([
    ['acme_gclid', 'marketing'],
    ['first_utm_source', 'analytics'],
    ['acme_visitor_id', 'analytics'],
    ['acme_affiliate_code', 'marketing'],
  ])('of %s is guessed as %s', (name, category) => {
    expect(sortCookie(name)).toMatchObject({ category, confidence: 0.5 })
  })

  it('is what its maker does where it begins with the name of its maker', () => {
    expect(sortCookie('hotjar_something_new')).toMatchObject({ category: 'marketing', service: 'hotjar', confidence: 0.6 })
    expect(sortCookie('stripe_something_new')).toMatchObject({ category: 'functional', service: 'stripe', confidence: 0.6 })
  })
})

describe('an inline script', () => {
  it.each([
    ["!function(f,b,e,v){}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js'); fbq('init','1')", 'marketing', 'meta-pixel'],
    ["(function(h,o,t,j){h._hjSettings={hjid:1};a.src='https://static.hotjar.com/c/hotjar-'+h._hjSettings.hjid})(window)", 'marketing', 'hotjar'],
    ["var s=document.createElement('script');s.src='//js.hs-scripts.com/1.js'", 'marketing', 'hubspot'],
    ["(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i})(window)", 'marketing', 'google-tag-manager'],
  ])('%s is %s and belongs to %s', (text, category, id) => {
    expect(sortSnippet(text)).toMatchObject({ category, service: id })
  })

  it('that holds several services is the one that asks most', () => {
    expect(sortSnippet("load('https://js.stripe.com/v3/'); load('https://www.google-analytics.com/analytics.js')")?.category).toBe('analytics')
    expect(sortSnippet("load('https://www.google-analytics.com/analytics.js'); load('https://static.hotjar.com/c/hotjar-1.js')")?.category).toBe('marketing')
  })

  it.each(['', 'const x = 1', 'fetch("/api")', undefined, 5])('%s is unknown', (text) => {
    expect(sortSnippet(text as string)).toBeUndefined()
  })
})

describe('a storage key', () => {
  it.each([
    ['_hjid', 'marketing', 'hotjar'],
    ['li_adsId', 'marketing', 'linkedin-insight'],
    ['_ga', 'analytics', 'google-analytics'],
  ])('%s is %s and belongs to %s', (key, category, id) => {
    expect(sortStorageKey(key)).toMatchObject({ category, service: id })
  })

  it('can be unknown', () => {
    expect(sortStorageKey('qwertz')).toBeUndefined()
    expect(sortStorageKey(undefined as unknown as string)).toBeUndefined()
  })
})

describe('what is known by usual names', () => {
  const patterns = usual.flatMap(({ category, cookies = [] }) => cookies.map(({ name }) => ({ category, name })))

  it('is each named once', () => {
    const names = patterns.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('frees no name that anything else needs consent for', () => {
    const free = patterns.filter(({ category }) => category === 'essential')
    const asked = [
      ...patterns.filter(({ category }) => category !== 'essential').map(({ name }) => name),
      ...catalogue.flatMap(({ category, cookies = [] }) => cookies.filter((cookie) => (cookie.category ?? category) !== 'essential').map(({ name }) => name)),
    ]
    for (const { name } of free) if (name.includes('*')) expect(name.length, name).toBeGreaterThanOrEqual(5)
    expect(
      free.flatMap(({ name }) => asked.filter((other) => name !== other && matchesName(name, other.replace('*', 'x'))).map((other) => [name, other])),
    ).toEqual([])
  })
})

describe('the work of sorting', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      service(`s${index}`, 'marketing', {
        urls: [`*.host${index}.example`, `cdn.host${index}.test/path/`],
        cookies: [{ name: `${index.toString(36).padStart(4, 'c')}_*` }, { name: `exact${index}` }],
        storage: [{ key: `key${index}` }],
      }),
    )

  /** How often text is compared for one question of each kind, once everything is indexed. */
  function work(count: number): number {
    const matcher = createMatcher(many(count))
    const ask = () => {
      for (const url of ['https://a.host7.example/', 'https://cdn.host8.test/path/x.js', 'https://unknown.invalid-host.org/']) matcher.url(url)
      for (const name of ['ccc9_x', 'exact5', 'unknown']) matcher.cookie(name)
      matcher.key('key3')
    }
    ask()
    const spies = [vi.spyOn(String.prototype, 'startsWith'), vi.spyOn(String.prototype, 'split'), vi.spyOn(String.prototype, 'endsWith')]
    ask()
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    for (const spy of spies) spy.mockRestore()
    return calls
  }

  it('does not grow with the number of services', () => {
    expect(work(20)).toBeGreaterThan(0)
    expect(work(2000)).toBeLessThanOrEqual(work(200) + 5)
  })

  it('finds among many what it finds among few', () => {
    const matcher = createMatcher(many(2000))
    expect(matcher.url('https://a.host1999.example/')?.service.id).toBe('s1999')
    expect(matcher.url('https://cdn.host1234.test/path/x.js')?.service.id).toBe('s1234')
    expect(matcher.cookie('exact1500')?.service.id).toBe('s1500')
    expect(matcher.cookie('c1ez_x')?.service.id).toBe(`s${Number.parseInt('1ez', 36)}`)
    expect(matcher.key('key777')?.service.id).toBe('s777')
    expect(sortUrl('https://a.host1.example/')).toBeUndefined()
  })
})
