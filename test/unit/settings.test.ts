import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import { type Decisions, readDecisions } from '../../src/core/decisions.js'
import { glance } from '../../src/core/glance.js'
import { optionNames, words } from '../../src/core/options.js'
import { marksOf } from '../../src/core/purposes.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'
import { isAddress, isId } from '../../src/core/shapes.js'
import { sentenceOf } from '../../src/sentences.js'

// Hundreds of runs each, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 })

/** The settings made of a configuration, and what was said about it. */
function read(config: unknown, known: readonly Service[] = catalogue) {
  const said: { code: string; text: string }[] = []
  const settings = readSettings(config, known, (code, seen) => void said.push({ code, text: sentenceOf(code, [seen].flat()) }))
  return { settings, said, codes: said.map(({ code }) => code) }
}
const defaults = read({}).settings
const ids = (config: unknown) => read(config).settings.services.map((service) => `${service.id}:${service.category}`)
const acme: Service = { id: 'acme', name: 'Acme', category: 'marketing' }

describe('without a word from the site', () => {
  it.each([[undefined], [{}]])('%j asks for nothing, keeps answers for 182 days and says nothing', (config) => {
    const { settings, said } = read(config)
    expect(said).toEqual([])
    expect(settings).toMatchObject({
      services: [],
      policyVersion: '',
      regime: { rule: 'opt-in' },
      signals: ['gpc'],
      days: 182,
      texts: {},
      launcher: true,
      reload: true,
      debug: false,
    })
    expect(settings.categories.map((category) => category.id)).toEqual(['essential', 'functional', 'analytics', 'marketing'])
  })
})

describe('every option', () => {
  const chat = { id: 'chat', title: 'Chat', description: { fr: 'Parler' } }
  const good: Readonly<Record<string, unknown>> = {
    services: [acme],
    categories: [chat],
    policyUrl: '/privacy',
    policyVersion: 'V202406',
    policyChanges: { en: 'We added a thing.' },
    days: 90,
    regime: { rule: 'opt-in', exempt: ['statistics'] },
    country: 'FR',
    account: { read() {}, write() {}, clear() {} },
    receipts: '/receipts',
    signals: ['gpc', 'dnt', { name: 'own', on: () => false }],
    domain: 'example.com',
    hostOnly: true,
    handOver: ['https://other.example'],
    language: 'fr',
    texts: { en: { title: 'Cookies?' } },
    controller: { name: 'Example SAS', contact: 'https://example.com' },
    dpo: { name: 'Privacy team' },
    authority: { name: 'CNIL', contact: 'https://www.cnil.fr/plaintes' },
    layout: 'box',
    corner: 'top-start',
    theme: 'playful',
    scheme: 'dark',
    logo: '/logo.svg',
    css: '[part=banner] { border: 0 }',
    closeButton: true,
    launcher: 'Privacy',
    reload: false,
    ui: '/vendor/ui.js',
    nonce: 'abc',
    guard: false,
    integrations: [{ name: 'acme', start: () => () => {} }],
    unknown: 'hold',
    hosts: ['https://cdn.example.com'],
    lock: 'active',
    debug: true,
  }

  it('is taken as it is given', () => {
    expect(Object.keys(good).sort()).toEqual([...optionNames].sort())
    const { settings, said } = read(good)
    expect(said).toEqual([])
    expect(settings).toMatchObject({ ...good, categories: [...defaults.categories, chat] })
  })

  it.each(optionNames)('%s of a wrong type is reported once and left at its default', (name) => {
    const wrong = [
      42n,
      Symbol('x'),
      ['guard', 'regime', 'country', 'receipts'].includes(name) ? ['on'] : () => {},
      Number.NaN,
      name === 'days' ? '90' : 1e9,
      null,
    ]
    for (const value of wrong) {
      const { settings, said } = read({ [name]: value })
      expect(said).toEqual([{ code: 'bad-option', text: expect.stringContaining(`"${name}"`) }])
      expect(settings).toEqual(defaults)
    }
  })

  it('left undefined is left at its default without a word', () => {
    expect(read(Object.fromEntries(optionNames.map((name) => [name, undefined])))).toMatchObject({ settings: defaults, said: [] })
  })

  it.each(['colour', 'Services', '__proto__', 'constructor', 'toString'])('does not include "%s", which is reported and ignored', (name) => {
    const { settings, codes } = read(JSON.parse(`{"${name}": {"debug": true}}`))
    expect(codes).toEqual(['unknown-option'])
    expect(settings).toEqual(defaults)
  })

  it.each([[null], [7], ['hotjar'], [[{ services: ['hotjar'] }]], [true]])('stands in an object: %j is reported and ignored', (config) => {
    expect(read(config)).toMatchObject({ settings: defaults, codes: ['bad-option'] })
  })
})

describe('answers are kept', () => {
  it.each([1, 90, 182, 395.5, 730])('for %d days when the site says so', (days) => {
    expect(read({ days })).toMatchObject({ settings: { days }, said: [] })
  })

  it.each([0, 0.9, -182, 731, 3650, Number.POSITIVE_INFINITY, Number.NaN, '182', null])('R-E7, R-US7: for 182 days when it says %s', (days) => {
    expect(read({ days })).toMatchObject({ settings: { days: 182 }, codes: ['bad-option'] })
  })
})

describe('an address', () => {
  const hostile = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'j\r\na\tvascript:alert(1)',
    ' javascript:alert(1)',
    '\u0000\u001fjavascript:alert(1)',
    'javascript\t:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'intent://scan/#Intent;end',
  ]

  it.each(hostile.map((address) => [JSON.stringify(address), address]))('%s is refused wherever one may stand', (_, address) => {
    for (const name of ['policyUrl', 'ui']) {
      const { settings, codes } = read({ [name]: address })
      expect(codes).toEqual(['bad-option'])
      expect(settings).toEqual(defaults)
    }
    const { settings, codes } = read({ services: [{ ...acme, vendor: { name: 'Acme', country: 'FR', privacy: address } }] })
    expect(codes).toEqual(['bad-service'])
    expect(settings.services).toEqual([acme])
  })

  it.each([
    '/privacy',
    'privacy.html#cookies',
    '?page=privacy',
    '//example.com/a:b',
    'https://example.com',
    'HTTP://example.com',
    'mailto:dpo@example.com',
    '',
  ])('%j is taken', (policyUrl) => {
    expect(read({ policyUrl })).toMatchObject({ settings: { policyUrl }, said: [] })
  })

  it('that is taken never leads a browser anywhere but to http, https or mail', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      'data',
      ':',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '\u00a0',
      '\ufeff',
      '/',
      '\\',
      '#',
      'http',
      's',
      'A',
      '%3a',
      '+',
      '.',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostile),
    )
    fc.assert(
      fc.property(text, (address) => {
        if (!isAddress(address) || !URL.canParse(address, 'https://site.test')) return true
        return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://site.test').protocol)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an id', () => {
  it.each(['a', 'google-analytics', 'Acme_2', 'a'.repeat(64)])('may be %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each(['', '__proto__', '-a', '1a', 'a b', 'a.b', 'é', 'a\n', '<b>', '~abc123', 'a'.repeat(65), null, 1, ['a']])('may not be %j', (id) => {
    expect(isId(id)).toBe(false)
    expect(read({ services: [{ id, category: 'analytics' }] })).toMatchObject({ settings: { services: [] }, codes: ['unknown-service'] })
    expect(read({ categories: [{ id }] })).toMatchObject({ settings: { categories: defaults.categories }, codes: ['bad-category'] })
  })
})

describe('a service', () => {
  it('may be named by the id the catalogue knows, whole with its facts', () => {
    const { settings, said } = read({ services: ['hotjar', { id: 'stripe' }] })
    expect(said).toEqual([])
    expect(settings.services).toEqual(['hotjar', 'stripe'].map((id) => catalogue.find((service) => service.id === id)))
  })

  it('may be moved to another category, its facts kept', () => {
    expect(ids({ services: ['hotjar:analytics', { id: 'youtube', category: 'functional' }] })).toEqual(['hotjar:analytics', 'youtube:functional'])
    const [moved] = read({ services: ['hotjar:analytics'] }).settings.services
    expect(moved).toEqual({ ...catalogue.find((service) => service.id === 'hotjar'), category: 'analytics' })
  })

  it('may be moved to a category of the site’s own', () => {
    expect(ids({ categories: [{ id: 'chat' }], services: ['hubspot:chat'] })).toEqual(['hubspot:chat'])
  })

  it.each([['gogle-ads'], ['gogle-ads:'], [''], [':analytics'], [null], [7], [['hotjar']], [{}], [{ category: 'analytics' }], [{ id: 'acme' }]])(
    'that nobody knows (%j) is reported once; the others stay',
    (entry) => {
      const { settings, codes } = read({ services: ['stripe', entry, 'hotjar'] })
      expect(codes).toEqual(['unknown-service'])
      expect(settings.services.map((service) => service.id)).toEqual(['stripe', 'hotjar'])
    },
  )

  it.each([['analitycs'], [''], ['__proto__'], ['Essential'], [['essential']], [{ id: 'essential' }], [null], [0]])(
    'of a category that does not exist (%j) goes to marketing, which is asked for',
    (category) => {
      const { settings, codes } = read({ services: [{ id: 'acme', category }] })
      expect(codes).toEqual(['unknown-category'])
      expect(settings.services).toEqual([expect.objectContaining({ id: 'acme', category: 'marketing' })])
    },
  )

  it('moved to a category that does not exist goes to marketing too', () => {
    expect(ids({ services: ['stripe:payments'] })).toEqual(['stripe:marketing'])
  })

  it('named twice is reported and kept as the one that needs consent, else as the first', () => {
    for (const [services, kept] of [
      [['stripe', 'stripe:marketing'], 'stripe:marketing'],
      [['stripe:marketing', 'stripe'], 'stripe:marketing'],
      [['hotjar:analytics', 'hotjar'], 'hotjar:analytics'],
      [['hotjar', 'hotjar:essential'], 'hotjar:marketing'],
    ] as const) {
      expect(read({ services }).codes).toEqual(services.includes('hotjar:essential' as never) ? ['tracker-essential', 'duplicate-id'] : ['duplicate-id'])
      expect(ids({ services })).toEqual([kept])
    }
    const [first] = read({ services: ['stripe', { id: 'stripe', category: 'essential', name: 'Another' }] }).settings.services
    expect(first?.name).toBe('Stripe')
  })

  it.each(['essential', 'analytics', 'chat'])('cannot be called like the category %s', (id) => {
    const { settings, codes } = read({ categories: [{ id: 'chat' }], services: [{ id, category: 'essential' }, 'hotjar'] })
    expect(codes).toEqual(['duplicate-id'])
    expect(settings.services.map((service) => service.id)).toEqual(['hotjar'])
  })

  it.each([
    ['name', 7],
    ['purpose', ['video']],
    ['purpose', { en: 7 }],
    ['vendor', 'Acme'],
    ['vendor', { name: 'Acme', country: 'FR' }],
    ['urls', 'acme.test'],
    ['urls', [null]],
    ['cookies', { name: '_acme' }],
    ['cookies', ['_acme']],
    ['storage', [{ area: 'local' }]],
    ['consent', [{ call: 'acme', args: [] }]],
    ['consent', { grant: [{ call: 'acme' }] }],
    ['consent', { revoke: { call: 'acme', args: [] } }],
  ])('with a broken %s (%j) loses it, is told so once and is still asked for', (part, value) => {
    const { settings, said } = read({ services: [{ ...acme, urls: ['acme.test'], [part]: value }] })
    expect(said).toEqual([{ code: 'bad-service', text: expect.stringContaining(`its ${part} `) }])
    expect(settings.services).toEqual([{ ...acme, ...(part !== 'urls' && { urls: ['acme.test'] }), ...(part === 'name' && { name: 'acme' }) }])
  })
})

describe('a category', () => {
  it('of the site’s own comes after the built-in ones', () => {
    const { settings, said } = read({ categories: [{ id: 'chat', title: 'Chat' }] })
    expect(said).toEqual([])
    expect(settings.categories.map((category) => category.id)).toEqual(['essential', 'functional', 'analytics', 'marketing', 'chat'])
  })

  it('that is built in may be given new words, and stays where it is', () => {
    const { settings } = read({ categories: [{ id: 'analytics', title: { fr: 'Mesure' } }] })
    expect(settings.categories[2]).toMatchObject({ id: 'analytics', title: { fr: 'Mesure' } })
    expect(settings.categories).toHaveLength(4)
  })

  it.each([[null], ['chat'], [{}], [{ title: 'Chat' }]])('that is none (%j) is reported once; the others stay', (entry) => {
    const { settings, codes } = read({ categories: [entry, { id: 'chat' }] })
    expect(codes).toEqual(['bad-category'])
    expect(settings.categories.map((category) => category.id)).toContain('chat')
  })
})

describe('a category of the site’s own', () => {
  it('named twice is reported once, and the last one is kept', () => {
    const { settings, codes } = read({
      categories: [
        { id: 'chat', title: 'One' },
        { id: 'chat', title: 'Two' },
      ],
    })
    expect(codes).toEqual(['duplicate-id'])
    expect(settings.categories.slice(4)).toEqual([{ id: 'chat', title: 'Two' }])
  })

  it.each([['title'], ['description']])('with a %s that is no text loses it, is told so once and is still asked for', (part) => {
    for (const wrong of [7, ['Chat'], { en: 7 }, null]) {
      const { settings, said } = read({ categories: [{ id: 'chat', [part]: wrong }] })
      expect(said).toEqual([{ code: 'bad-category', text: expect.stringContaining(`its ${part} `) }])
      expect(settings.categories.slice(4)).toEqual([{ id: 'chat' }])
    }
  })
})

describe('whatever a site passes', () => {
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withDate: true, withMap: true })
  const part = fc.oneof(anything, fc.constantFrom('essential', 'hotjar', '__proto__', 'a:b'))
  const shaped = fc.dictionary(fc.constantFrom('id', 'category', 'name', 'vendor', 'cookies', 'urls', 'storage', 'purpose', 'title'), part)
  const list = fc.array(fc.oneof(anything, shaped), { maxLength: 4 })

  function isSound(config: unknown) {
    const { settings, said } = read(config)
    const categories = settings.categories.map((category) => category.id)
    expect(categories.slice(0, 4)).toEqual(defaults.categories.map((category) => category.id))
    for (const service of settings.services) {
      expect(isId(service.id)).toBe(true)
      expect(categories).toContain(service.category)
    }
    expect(settings.days >= 1 && settings.days <= 730).toBe(true)
    for (const { code, text } of said) expect(`${code}: ${text}`).toMatch(/^[a-z-]+: .+\.$/s)
  }

  it('what decides is read alike before anything has been checked', () => {
    const value = fc.oneof(
      anything,
      fc.constantFrom<unknown>('essential', 'chat', 'statistics', true, false, 90, 'opt-out', () => {}),
    )
    const cookie = fc.dictionary(fc.constantFrom('name', 'lifetime', 'purpose'), value)
    const service = fc.record(
      {
        id: fc.constantFrom<unknown>('acme', 'other', 'chat', 7),
        category: value,
        name: value,
        purpose: value,
        exempt: value,
        retention: value,
        cookies: fc.oneof(value, fc.array(fc.oneof(cookie, value))),
      },
      { requiredKeys: ['id'] },
    )
    const category = fc.oneof(anything, fc.record({ id: fc.constantFrom<unknown>('chat', 'marketing', '?'), sold: value, title: value }))
    const config = fc.record(
      {
        ...Object.fromEntries(optionNames.map((name) => [name, value])),
        services: fc.oneof(value, fc.array(fc.oneof(service, value))),
        categories: fc.oneof(value, fc.array(category)),
        signals: fc.oneof(value, fc.array(fc.oneof(value, fc.constantFrom<unknown>('gpc', 'dnt')))),
      },
      { requiredKeys: [] },
    )
    const decides = (settings: Decisions) => ({
      ...Object.fromEntries(
        (['policyVersion', 'days', 'domain', 'hostOnly', 'language', 'nonce', 'reload', 'debug', 'signals', 'integrations'] as const).map((name) => [
          name,
          settings[name],
        ]),
      ),
      guards: settings.guard !== false,
      launches: settings.launcher !== false,
      holds: settings.unknown === 'hold',
      byHeader: settings.lock === 'header',
      categories: settings.categories.map(({ id, sold }) => [id, sold === true]),
      services: settings.services.map(({ id, category, exempt }) => [id, category, exempt]),
    })
    const ruleIn = ({ regime }: Decisions) => (typeof regime === 'object' ? regime : { rule: 'opt-in' })
    fc.assert(
      fc.property(config, (given) => {
        const early = readDecisions(given)
        const { settings } = read(given, [])
        expect(decides(early)).toEqual(decides(settings))
        expect(ruleIn(early)).toEqual(ruleIn(settings))
        for (const service of early.services) marksOf(service)
      }),
      { numRuns: 400 },
    )
  })

  describe('at a glance', () => {
    const look = (config: unknown) => glance(config, readDecisions(config), (name) => name === 'cfasync')
    const shown = ['layout', 'corner', 'theme', 'policyUrl', 'logo', 'css', 'closeButton', 'texts'] as const
    const some = (name: string) =>
      fc.oneof(
        anything,
        name === 'texts' ? fc.constantFrom<unknown>({ fr: { title: 'Oui' } }, { fr: 'Oui' }) : fc.constantFrom<unknown>('', 'javascript:alert(1)', '/a', true),
        fc.constantFrom(...(words[name] ?? ['bar'])),
      )
    const config = fc.record(Object.fromEntries(optionNames.map((name) => [name, some(name)])), { requiredKeys: [] })

    it('what a first question shows is read as it is when all is checked', () => {
      fc.assert(
        fc.property(config, (given) => {
          const { settings } = read(given, [])
          const early = look(given).settings
          // No picture, no link and no sheet: an empty text says that as well.
          for (const name of shown) expect(early[name] || undefined).toEqual(settings[name] || undefined)
        }),
        { numRuns: 400 },
      )
    })

    it('what is sound is seen to be, so that nothing is fetched to say so', () => {
      const sound = [
        {},
        undefined,
        { days: 90, regime: 'opt-out', services: ['beta:analytics', { ...acme, exempt: 'statistics' }], css: undefined },
        { services: [{ id: 'chat', category: 'talks' }], categories: [{ id: 'talks' }, { id: 'marketing', title: 'Adverts' }], regime: () => 'opt-in' },
        { country: 'FR', controller: 'Example', texts: { en: {} }, signals: ['dnt'], integrations: ['shopify'], launcher: 'Privacy' },
        { regime: { rule: 'opt-in', exempt: ['statistics'] }, guard: false, integrations: false, ui: '/vendor/ui.js' },
      ]
      for (const given of sound) {
        expect(read(given, [{ id: 'beta', category: 'analytics' }]).said).toEqual([])
        expect(look(given).isSound).toBe(true)
      }
      expect(look({ cfasync: 'false' }).isSound).toBe(true)
    })

    it.each([
      [{ colour: 'red' }],
      [JSON.parse('{"__proto__": {"debug": true}}')],
      [{ toString: { debug: true } }],
      [{ days: 'many' }],
      [{ days: 0 }],
      [{ regime: 'opt-inn' }],
      [{ regime: { rule: 'opt-inn' } }],
      [{ policyVersion: 7 }],
      [{ policyUrl: 'javascript:alert(1)' }],
      [{ layout: 'bars' }],
      [{ texts: [1] }],
      [{ signals: ['gcp'] }],
      [{ integrations: 'shopify' }],
      [{ services: 'acme' }],
      [{ services: ['acme'] }],
      [{ services: ['acme:analytics', 'acme:marketing'] }],
      [{ services: ['acme:analytics', { id: '?', category: 'analytics' }] }],
      [{ services: [{ id: 'acme', category: 'analitycs' }] }],
      [{ services: [{ ...acme, cookies: ['_acme'] }] }],
      [{ services: [{ ...acme, exempt: 'statistics', retention: 1e9 }] }],
      [{ services: [null] }],
      [{ categories: [{ title: 'Chat' }] }],
      [{ categories: [{ id: 'chat' }, { id: 'chat' }] }],
      [{ categories: 'chat' }],
      ['services'],
      [7],
      [null],
    ])('%j is seen to have a fault, of which more is said', (given) => {
      expect(read(given, []).said.length).toBeGreaterThan(0)
      expect(look(given).isSound).toBe(false)
    })

    it('nothing throws', () => {
      fc.assert(fc.property(fc.oneof(anything, config), (given) => void look(given)))
    })
  })

  it('as its configuration, nothing throws', () => {
    fc.assert(fc.property(anything, isSound))
  })

  it.each(optionNames)('as %s, nothing throws', (name) => {
    fc.assert(
      fc.property(fc.oneof(anything, list), (value) => isSound({ [name]: value })),
      { numRuns: 60 },
    )
  })

  it('as an option that cannot be read, it is no option, and the others stand', () => {
    const config = {
      services: [{ id: 'acme', category: 'analytics' }],
      get language() {
        throw new Error('no')
      },
    }
    const { settings } = read(config, [])
    expect(settings.services.map(({ id }) => id)).toEqual(['acme'])
    expect(settings.language).toBeFalsy()
  })

  it('as a service, it becomes essential only by that very word', () => {
    fc.assert(
      fc.property(
        anything.filter((category) => category !== 'essential'),
        (category) => {
          const { settings } = read({ services: [{ id: 'acme', category }] }, [])
          for (const service of settings.services) expect(service.category).not.toBe('essential')
        },
      ),
    )
  })
})
