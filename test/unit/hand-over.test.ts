import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { createConsent } from '../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../src/core/draft.js'
import { encodeRecord } from '../../src/core/encode.js'
import { decodeHandOver, encodeHandOver, handOn, takeOver } from '../../src/core/hand-over.js'
import { decodeRecord, type Means } from '../../src/core/record.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'

const noon = Date.UTC(2026, 10, 1, 12)
const minute = 60_000
const [here, there] = ['https://site.example', 'https://shop.example']
const counter: Service = { id: 'counter', category: 'analytics', purpose: 'audience' }
const pixel: Service = { id: 'pixel', category: 'marketing' }
const chat: Service = { id: 'chat', category: 'marketing' }

/** A visitor of one of the sites, and what they have answered there. */
function visit(services: readonly Service[], answers: readonly (readonly [Wanted, number?, Means?])[] = [], config: Config = {}) {
  const world = { now: noon, gpc: false }
  const settings = readSettings({ services, policyVersion: '1', ...config }, [], () => {})
  const signals = [{ name: 'gpc', on: () => world.gpc }]
  const consent = createConsent({ settings, catalogue: [], signals, now: () => world.now, onError() {} })
  for (const [wanted, ago = 0, means = 'banner'] of answers) {
    world.now = noon - ago
    const draft = draftRecord({ consent, settings, language: 'en', report: () => {}, now: () => world.now, newId: () => `at ${ago}` }, wanted, means)
    consent.adopt(decodeRecord(encodeRecord(draft)))
  }
  world.now = noon
  const allowed = () => ['analytics', 'counter', 'marketing', 'pixel', 'chat'].filter(consent.allows)
  return { consent, settings, world, allowed }
}

type Visit = ReturnType<typeof visit>

/** The visitor follows a link from one site to the other; answers what is allowed there then. */
function go(from: Visit, to: Visit, { after = 0 } = {}) {
  const record = handOn(from.consent)
  const text = record && encodeHandOver({ from: here, to: there, time: noon, record })
  const handed = text && decodeHandOver(text, here, there, noon + after)
  const next = handed ? takeOver(to.consent, to.settings, handed) : undefined
  if (next) to.consent.adopt(decodeRecord(encodeRecord(next)))
  return to.allowed()
}

describe('an answer that is handed over', () => {
  it('allows there what was agreed to here, with its own date and id, and refuses what was refused', () => {
    const shop = visit([counter, pixel])
    expect(go(visit([counter, pixel], [[{ analytics: true, marketing: false }, 40 * minute]]), shop)).toEqual(['analytics', 'counter'])
    expect(shop.consent.record()).toMatchObject({ id: `at ${40 * minute}`, time: noon - 40 * minute, means: 'banner' })
    expect(shop.consent.pending()).toEqual([])
    expect(shop.consent.verdict()).toBe('custom')
  })

  it('grants no service that was not answered for, nor the category it is in', () => {
    const shop = visit([counter, pixel, chat])
    expect(go(visit([counter, pixel], [['accept-all']]), shop)).toEqual(['analytics', 'counter', 'pixel'])
    expect(shop.consent.pending()).toEqual(['marketing', 'chat'])
  })

  it('grants no category that has no services of its own', () => {
    const shop = visit([counter])
    shop.consent.use(['marketing'])
    expect(go(visit([counter, pixel], [['accept-all']]), shop)).toEqual(['analytics', 'counter'])
  })

  it('grants nothing that does more there than it did here', () => {
    const more = { ...counter, cookies: [{ name: 'c', purpose: 'advertising' }] } as const
    expect(go(visit([counter], [['accept-all']]), visit([more]))).toEqual([])
    expect(go(visit([more], [['accept-all']]), visit([counter]))).toEqual(['analytics', 'counter'])
  })

  it('grants nothing under another policy, when it was given by code, is too old, denied by a signal, or in the future', () => {
    const yes = (means: Means = 'banner', ago = 0) => visit([counter, pixel], [['accept-all', ago, means]])
    expect(go(yes(), visit([counter], [], { policyVersion: '2' }))).toEqual([])
    expect(go(yes('api'), visit([counter]))).toEqual([])
    expect(go(yes('banner', 183 * 864e5), visit([counter]))).toEqual([])
    expect(go(yes('banner', -10 * minute), visit([counter]))).toEqual([])
    const denied = visit([counter, pixel])
    denied.world.gpc = true
    expect(go(yes(), denied)).toEqual(['analytics', 'counter'])
  })

  it('never turns a no into a yes, and turns an older yes into a no', () => {
    const yes = visit([counter, pixel], [['accept-all', 10 * minute]])
    const no = (ago: number) => visit([counter, pixel], [['refuse-all', ago]])
    expect(go(yes, no(20 * minute))).toEqual([])
    expect(go(yes, no(0))).toEqual([])
    expect(go(no(5 * minute), yes)).toEqual([])
    expect(go(no(30 * minute), visit([counter, pixel], [['accept-all', 10 * minute]]))).toEqual(['analytics', 'counter', 'marketing', 'pixel'])
  })

  it('leaves the answers that stand there, and renews none of them', () => {
    const shop = visit([counter, chat], [[{ analytics: false, marketing: true }, 100 * 864e5]])
    expect(go(visit([counter, pixel], [[{ analytics: true, marketing: false }, minute]]), shop)).toEqual([])
    const other = visit([counter, chat], [[{ analytics: true }, 100 * 864e5, 'placeholder']])
    expect(go(visit([chat], [['accept-all', minute]]), other)).toEqual(['analytics', 'counter', 'marketing', 'chat'])
    other.world.now += 100 * 864e5
    expect(other.allowed()).toEqual(['marketing', 'chat'])
  })

  it('is nothing where it changes nothing', () => {
    const answered = () => visit([counter], [['accept-all', minute]])
    const handed = { from: here, to: there, time: noon, record: handOn(answered().consent) as never }
    expect(takeOver(answered().consent, answered().settings, handed)).toBeUndefined()
  })
})

describe('what goes along in the address', () => {
  const record = handOn(visit([counter, pixel], [['accept-all', minute]]).consent) as never
  const text = encodeHandOver({ from: here, to: there, time: noon, record })

  it('is read as it was written', () => {
    expect(decodeHandOver(text, here, there, noon + 1000)).toMatchObject({ from: here, to: there, time: noon, record: { choices: { counter: true } } })
  })

  it('is good for one minute, from this origin, to that one', () => {
    expect(decodeHandOver(text, here, there, noon + minute)).toBeDefined()
    expect(decodeHandOver(text, here, there, noon + minute + 1)).toBeUndefined()
    expect(decodeHandOver(text, here, there, noon - 1)).toBeUndefined()
    expect(decodeHandOver(text, here, there, Number.NaN)).toBeUndefined()
    expect(decodeHandOver(text, there, there, noon)).toBeUndefined()
    expect(decodeHandOver(text, here, here, noon)).toBeUndefined()
  })

  it('is nothing, and never throws, when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (noise, place) => {
        const at = place % text.length
        const changed = text.slice(0, at) + noise + text.slice(at + 1)
        const read = decodeHandOver(changed, here, there, noon)
        return read === undefined || (read.from === here && read.to === there)
      }),
      { numRuns: 2000 },
    )
  })
})
