import { describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { createConsent } from '../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../src/core/draft.js'
import { encodeRecord } from '../../src/core/encode.js'
import { markOf } from '../../src/core/purposes.js'
import { decodeRecord, type Means } from '../../src/core/record.js'
import { readRegime } from '../../src/core/regime.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'
import { signalState } from '../../src/core/signal-state.js'
import en from '../../src/locales/en.more.js'
import { regimeOf, regions } from '../../src/regions/index.js'

const day = 864e5
const noon = Date.UTC(2026, 10, 1, 12)
const counter: Service = { id: 'counter', category: 'analytics', exempt: 'statistics', cookies: [{ name: 'c', lifetime: 390 * 86400 }] }
const pixel: Service = { id: 'pixel', category: 'marketing' }

/** A visitor of a page that counts and advertises; the clock and the signal can be turned. */
function visit(config: Config = {}) {
  const world = { now: noon, gpc: false, said: [] as string[] }
  const report = (code: string) => void world.said.push(code)
  const settings = readSettings({ services: [counter, pixel], ...config }, [], report)
  const now = () => world.now
  const signals = [{ name: 'gpc', on: () => world.gpc }]
  const consent = createConsent({ settings, catalogue: [], signals, now, onError() {} })
  const answer = (wanted: Wanted, means: Means = 'banner') =>
    consent.adopt(decodeRecord(encodeRecord(draftRecord({ consent, settings, language: 'en', report, now, newId: () => 'x' }, wanted, means))))
  const allowed = () => ['analytics', 'counter', 'marketing', 'pixel'].filter(consent.allows)
  return { consent, world, answer, allowed }
}

describe('the table of regions', () => {
  const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ')

  it.each(members)('asks before anything in %s', (country) => {
    expect(regimeOf(country).rule).toBe('opt-in')
  })

  it('names a law for each, by codes of ISO 3166', () => {
    for (const [code, { regime, source }] of Object.entries(regions)) {
      expect(code).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/)
      expect(source.length).toBeGreaterThan(5)
      expect(readRegime(regime)).toEqual(regime)
    }
  })

  it.each([
    ['US-CA', 'opt-out'],
    ['us-ca', 'opt-out'],
    ['US-WY', 'opt-out'],
    ['CA', 'notice'],
    ['CA-QC', 'opt-in'],
    ['CA-ON', 'notice'],
    ['CH', 'notice'],
    ['BR', 'opt-in'],
    [' fr ', 'opt-in'],
    ['XX', 'opt-in'],
    ['', 'opt-in'],
    [undefined, 'opt-in'],
    ['__proto__', 'opt-in'],
    ['constructor', 'opt-in'],
  ])('%s is %s', (code, rule) => {
    expect(regimeOf(code).rule).toBe(rule)
  })

  it('knows where statistics are exempt, and where appearance is', () => {
    expect(regimeOf('FR').exempt).toEqual(['statistics'])
    expect(regimeOf('GB').exempt).toEqual(['statistics', 'appearance'])
    expect(regimeOf('DE').exempt).toBeUndefined()
  })
})

describe('a regime', () => {
  it.each([[undefined], [null], [7], ['opt-inn'], [['opt-out']], [{}], [{ rule: 'out' }], [{ rule: ['opt-out'] }], [true]])(
    'that is none (%j) is opt-in',
    (value) => {
      expect(readRegime(value)).toEqual({ rule: 'opt-in' })
    },
  )

  it('of opt-in asks, and runs nothing before', () => {
    const { consent, allowed } = visit()
    expect(allowed()).toEqual([])
    expect(consent.pending()).toEqual(['analytics', 'counter', 'marketing', 'pixel'])
  })

  it('of opt-out runs all until a no, and asks nobody', () => {
    const { consent, answer, allowed } = visit({ regime: 'opt-out' })
    expect(allowed()).toEqual(['analytics', 'counter', 'marketing', 'pixel'])
    expect(consent.pending()).toEqual([])
    expect(consent.verdict()).toBe('undecided')
    answer({ marketing: false }, 'preferences')
    expect(allowed()).toEqual(['analytics', 'counter'])
    // What was not named was not refused.
    expect(consent.record()?.choices).toEqual({ marketing: false, pixel: false })
  })

  it('of notice runs all until a no, and tells until it is answered', () => {
    const { consent, answer, allowed } = visit({ regime: 'notice' })
    expect(allowed()).toHaveLength(4)
    expect(consent.pending()).toHaveLength(4)
    answer('refuse-all')
    expect([allowed(), consent.pending()]).toEqual([[], []])
  })

  it('R-US6: lets a no hold for years where all runs until a no, though it may be asked about after twelve months', () => {
    const { consent, world, answer, allowed } = visit({ regime: 'notice' })
    answer('refuse-all')
    for (const [days, pending] of [
      [200, 0],
      [365, 0],
      [366, 4],
      [3000, 4],
    ] as const) {
      world.now = noon + days * day
      expect([days, allowed(), consent.pending().length]).toEqual([days, [], pending])
    }
  })

  it('that is found later changes what runs, and tells who listens', () => {
    const { consent, allowed } = visit()
    const heard = vi.fn()
    consent.on('change', heard)
    consent.govern({ rule: 'opt-out' })
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ granted: ['analytics', 'counter', 'marketing', 'pixel'], record: undefined }))
    consent.govern({ rule: 'opt-in' })
    expect(allowed()).toEqual([])
  })

  it('is opt-in as long as a copy of the answer cannot be read', () => {
    const { consent, allowed } = visit({ regime: 'opt-out' })
    consent.adopt(undefined, true)
    expect(allowed()).toEqual([])
    expect(consent.pending()).toHaveLength(4)
  })
})

describe('audience measurement that a law exempts', () => {
  const regime = { rule: 'opt-in', exempt: ['statistics'] } as const

  it('runs from the start, and nobody is asked about it', () => {
    const { consent, allowed } = visit({ regime })
    expect(allowed()).toEqual(['counter'])
    expect(consent.pending()).toEqual(['marketing', 'pixel'])
    expect(consent.asked().map(({ id }) => id)).toContain('analytics')
  })

  it('stops when the visitor objects, or refuses everything', () => {
    for (const no of [{ counter: false }, { analytics: false }, 'refuse-all'] as const) {
      const { answer, allowed } = visit({ regime })
      answer(no)
      expect(allowed()).toEqual([])
    }
  })

  it('is asked for with the rest of its category when markup names the category', () => {
    const { consent, allowed } = visit({ regime })
    consent.use(['analytics'])
    expect(consent.pending()).toContain('analytics')
    expect(allowed()).toEqual(['counter'])
  })

  it.each([
    ['cookies of 14 months', { cookies: [{ name: 'c', lifetime: 14 * 31 * 86400 }] }],
    ['data of 26 months', { retention: 26 * 31 * 86400 }],
    ['an exemption nobody knows', { exempt: 'marketing' as never }],
  ])('is exempt no more with %s, which is said', (_, part) => {
    const { world, allowed } = visit({ regime, services: [{ ...counter, ...part }, pixel] })
    expect(world.said).toEqual(['bad-service'])
    expect(allowed()).toEqual([])
  })

  it('waits for a yes where no law exempts it', () => {
    expect(visit({ regime: 'opt-in' }).allowed()).toEqual([])
    expect(visit({ regime: { rule: 'opt-in', exempt: ['appearance'] } }).allowed()).toEqual([])
  })
})

describe('an opt-out signal', () => {
  it.each(['opt-out', 'notice', 'none'] as const)('under %s turns off what is sold before anything runs, and is no answer', (regime) => {
    const { consent, world, allowed } = visit({ regime })
    world.gpc = true
    expect(allowed()).toEqual(['analytics', 'counter'])
    expect([signalState(consent), consent.record(), consent.decided()]).toEqual(['honoured', undefined, false])
    world.gpc = false
    expect(signalState(consent)).toBe('off')
  })

  it('does not count where the site heeds none', () => {
    const signals = readSettings({ signals: [] }, [], () => {}).signals
    expect(signals).toEqual([])
  })

  it('gives way to a yes that is given while it is on, and the record says so', () => {
    const { consent, world, answer, allowed } = visit()
    world.gpc = true
    expect(signalState(consent)).toBe('honoured')
    answer('accept-all')
    expect(allowed()).toHaveLength(4)
    expect([signalState(consent), consent.record()?.signals]).toEqual(['waived', ['gpc']])
  })

  it('overrides a yes from before, and says that it does; an answer about something else does not revive that yes', () => {
    const { consent, world, answer, allowed } = visit()
    answer('accept-all')
    world.gpc = true
    expect(allowed()).toEqual(['analytics', 'counter'])
    expect(signalState(consent)).toBe('since')
    answer({ analytics: true })
    expect(allowed()).toEqual(['analytics', 'counter'])
    answer({ marketing: true })
    expect(allowed()).toHaveLength(4)
  })

  it('R-O1: refuses a category of the site’s own that is sold, and what it names itself', () => {
    const config: Config = { regime: 'opt-out', categories: [{ id: 'partners', sold: true }], services: [counter, { id: 'broker', category: 'partners' }] }
    const { consent, world } = visit(config)
    expect(consent.allows('broker')).toBe(true)
    world.gpc = true
    expect(consent.allows('broker')).toBe(false)
  })

  it('that throws, or says anything but true, is off', () => {
    const settings = readSettings({ services: [pixel], regime: 'opt-out' }, [], () => {})
    for (const on of [() => 'yes', () => 1, () => undefined, vi.fn().mockThrow(new Error('broken'))]) {
      const signals = [{ name: 'own', on: on as () => boolean }]
      const consent = createConsent({ settings, catalogue: [], signals, now: Date.now, onError() {} })
      expect([consent.allows('pixel'), signalState(consent)]).toEqual([true, 'off'])
    }
  })
})

describe('each answer has its own age', () => {
  it('an answer about something new renews no other', () => {
    const { consent, world, answer, allowed } = visit()
    answer({ analytics: true, marketing: false })
    world.now = noon + 100 * day
    answer({ marketing: true }, 'preferences')
    world.now = noon + 183 * day
    expect(allowed()).toEqual(['marketing', 'pixel'])
    expect(consent.pending()).toEqual(['analytics', 'counter'])
  })

  it('R-O2: a refusal keeps its date through an answer about something else, and is not asked about before its time', () => {
    const { consent, world, answer } = visit()
    answer({ analytics: true, marketing: false })
    world.now = noon + 181 * day
    answer({ counter: false })
    world.now = noon + 183 * day
    expect([consent.answer('marketing'), consent.isNew('marketing')]).toEqual([undefined, false])
    expect(consent.answer('counter')).toBe(false)
  })

  it('accepting the banner that comes back grants what it asks, and not what was refused', () => {
    const before = visit()
    before.answer({ analytics: true, marketing: false })
    const { consent, world, answer, allowed } = visit({ policyVersion: 'V2' })
    world.now = noon + 100 * day
    consent.adopt(before.consent.record())
    expect(consent.pending()).toEqual(['analytics', 'counter'])
    answer('accept-all')
    expect(allowed()).toEqual(['analytics', 'counter'])
    answer('accept-all', 'preferences')
    expect(allowed()).toHaveLength(4)
  })
})

describe('a granted service that does more than it did', () => {
  const purposes = Object.keys(en.purposes) as (keyof typeof en.purposes)[]
  const video: Service = { id: 'video', category: 'functional', purpose: 'video' }

  const later = (service: Service) => {
    const before = visit({ services: [video] })
    before.answer('accept-all')
    const after = visit({ services: [service] })
    after.consent.adopt(before.consent.record())
    return after.consent
  }

  it('is asked about again, alone', () => {
    const consent = later({ ...video, cookies: [{ name: 'v', purpose: 'advertising' }] })
    expect([consent.allows('functional'), consent.allows('video'), consent.pending()]).toEqual([true, false, ['video']])
  })

  it.each([
    ['another cookie for the same', { cookies: [{ name: 'v' }, { name: 'w', purpose: 'video' as const }] }],
    ['another vendor', { vendor: { name: 'V', country: 'FR', privacy: 'https://v.example' } }],
    ['nothing said about it any more', { purpose: undefined }],
  ])('but not for %s', (_, part) => {
    expect(later({ ...video, ...part }).pending()).toEqual([])
  })

  it('is told by marks that no two purposes share', () => {
    expect(new Set([...purposes, 'The site’s own words' as never].map(markOf)).size).toBe(purposes.length + 1)
  })
})
