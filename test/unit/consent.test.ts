import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { type Change, createConsent } from '../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../src/core/draft.js'
import { encodeRecord } from '../../src/core/encode.js'
import { type Choices, type ConsentRecord, decodeRecord, type Means } from '../../src/core/record.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'

// Hundreds of runs each, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 })

const day = 864e5
const noon = Date.UTC(2026, 10, 1, 12)

const service = (id: string, category: string): Service => ({ id, name: id, category })
const catalogue = [service('maps', 'functional'), service('stripe', 'essential')]
/** One page load: what is stored, a configuration, a clock that can be moved. */
function visit(config: Config = {}, standing?: ConsentRecord) {
  const clock = { now: noon }
  const said: string[] = []
  const onError = vi.fn()
  const report = (code: string) => void said.push(code)
  const settings = readSettings(config, catalogue, report)
  const now = () => clock.now
  const consent = createConsent({ settings, catalogue, now, onError })
  const draft = (wanted: Wanted, means: Means = 'banner', language = 'en') =>
    draftRecord({ consent, settings, language, report, now, newId: () => `id${said.length}` }, wanted, means)
  consent.adopt(standing)
  const adopt = (record: ConsentRecord): Change => {
    let told: Change | undefined
    const off = consent.on('change', (change) => {
      told = change
    })
    consent.adopt(record)
    off()
    if (!told) throw new Error('Nobody was told.')
    return told
  }
  const choose = (choices: Choices): Change => adopt(draft(choices))
  return { consent, draft, adopt, choose, clock, said, onError }
}

const shopServices = [
  service('session', 'essential'),
  service('measure', 'analytics'),
  service('replay', 'analytics'),
  service('adverts', 'marketing'),
  service('mails', 'marketing'),
]
const shop: Config = { policyVersion: 'V1', services: shopServices }
const all = ['analytics', 'measure', 'replay', 'marketing', 'adverts', 'mails']
const everything = { analytics: true, marketing: true }
const nothing = { analytics: false, marketing: false }
const answered = (time: number, choices: Choices, policy = 'V1'): ConsentRecord => ({
  version: 1,
  id: 'stored',
  time,
  policy,
  means: 'banner',
  language: 'en',
  choices,
})

describe('before the visitor has answered', () => {
  it('only what is essential may run', () => {
    const { consent } = visit(shop)
    expect(['essential', 'session'].map(consent.allows)).toEqual([true, true])
    expect(all.filter(consent.allows)).toEqual([])
    expect(consent.decided()).toBe(false)
    expect(consent.verdict()).toBe('undecided')
    expect(consent.record()).toBeUndefined()
  })

  it('what nobody has named may not run, now or ever', () => {
    const unknown = ['analitycs', '', '__proto__', 'constructor', 'toString', 'ESSENTIAL', 'essential ', 'maps', '~abc123']
    const { consent, choose } = visit(shop)
    choose(everything)
    consent.adopt({ ...answered(noon, Object.fromEntries(unknown.map((id) => [id, true]))) })
    expect(unknown.filter(consent.allows)).toEqual([])
    expect(unknown.filter(consent.isKnown)).toEqual([])
  })
})

describe('a choice', () => {
  it('for a category goes for its services', () => {
    const { consent, choose } = visit(shop)
    choose({ analytics: true })
    expect(all.filter(consent.allows)).toEqual(['analytics', 'measure', 'replay'])
  })

  it('for a service goes for it alone, also against its category', () => {
    const { consent, choose } = visit(shop)
    choose({ analytics: true, replay: false, adverts: true })
    expect(all.filter(consent.allows)).toEqual(['analytics', 'measure', 'adverts'])
  })

  it('leaves what it does not name as it was: a yes stays a yes, the rest is refused', () => {
    const { consent, choose } = visit(shop)
    choose({ measure: true })
    choose({ mails: true })
    expect(all.filter(consent.allows)).toEqual(['measure', 'mails'])
    expect(consent.decided()).toBe(true)
  })

  it('for a category again takes its services along', () => {
    const { consent, choose } = visit(shop)
    choose({ analytics: true, replay: false })
    choose({ analytics: true })
    expect(consent.allows('replay')).toBe(true)
    choose({ analytics: false })
    expect(all.filter(consent.allows)).toEqual([])
  })

  it('is a yes only when it is true', () => {
    for (const wrong of [1, 'true', 'yes', {}, [], null, undefined, Number.NaN]) {
      const { consent, choose } = visit(shop)
      choose(everything)
      choose({ analytics: wrong as never, adverts: wrong as never })
      expect(all.filter(consent.allows), String(wrong)).toEqual(['marketing', 'mails'])
    }
  })

  it('for what nobody knows is reported and not stored; for what is essential it changes nothing', () => {
    const { consent, choose, said } = visit(shop)
    choose(JSON.parse('{"analitycs": true, "__proto__": true, "essential": false, "session": false}'))
    expect(said).toEqual(['unknown-id', 'unknown-id'])
    expect(Object.keys(consent.record()?.choices ?? {}).sort()).toEqual([...all].sort())
    expect(consent.allows('session')).toBe(true)
  })

  it('is stored with its time in whole seconds, policy version, means and language', () => {
    const { consent, draft, clock } = visit(shop)
    clock.now = noon + 1234
    expect(draft(everything, 'preferences', 'fr')).toMatchObject({ version: 1, time: noon + 1000, policy: 'V1', means: 'preferences', language: 'fr' })
    expect(consent.record()).toBeUndefined()
    expect(all.filter(consent.allows)).toEqual([])
  })
})

describe('what other pages of the site asked for', () => {
  const shopThenBlog = (time: number, choices: Choices) => {
    const { choose, consent, clock } = visit({ policyVersion: 'V1', services: [service('measure', 'analytics')] }, answered(time, choices))
    return { choose, consent, clock, backInTheShop: () => visit(shop, consent.record()).consent }
  }

  it('keeps its answer when this page asks for less', () => {
    const blog = shopThenBlog(noon - day, { analytics: true, measure: true, marketing: false, adverts: true })
    blog.choose({ measure: false })
    expect(all.map(blog.backInTheShop().answer)).toEqual([true, false, undefined, false, true, false])
  })

  it('is not granted anew by an answer given after it has lapsed', () => {
    for (const time of [noon - 183 * day, noon + 2 * day]) {
      const blog = shopThenBlog(time, { marketing: true, adverts: true })
      blog.choose({ analytics: true })
      expect(blog.consent.allows('measure')).toBe(true)
      expect(all.filter(blog.backInTheShop().allows)).toEqual(['analytics', 'measure'])
    }
  })

  it('is not carried into another version of the policy', () => {
    const { choose, consent } = visit({ ...shop, policyVersion: 'V2' }, answered(noon - day, { chat: true, marketing: true }))
    choose({ analytics: true })
    expect(consent.record()?.choices).toEqual({ analytics: true, measure: true, replay: true, marketing: false, adverts: false, mails: false })
  })
})

describe('an answer no longer counts', () => {
  const yes = answered(noon, { ...Object.fromEntries(all.map((id) => [id, true])), mails: false })

  it('once it is older than it may be kept, yes and no alike', () => {
    const { consent, clock } = visit({ ...shop, days: 30 }, yes)
    clock.now = noon + 30 * day
    expect(all.map(consent.answer)).toEqual([true, true, true, true, true, false])
    clock.now += 1
    expect(all.map(consent.answer)).toEqual(all.map(() => undefined))
    expect(all.filter(consent.allows)).toEqual([])
    expect(consent.decided()).toBe(false)
  })

  it.each(['', 'V2', 'v1', 'V1 '])('under the policy version %j', (policyVersion) => {
    const { consent } = visit({ ...shop, policyVersion }, yes)
    expect(all.filter(consent.allows)).toEqual([])
    expect(consent.verdict()).toBe('undecided')
    // Nobody is asked again about a no before its time.
    expect(all.map(consent.answer)).toEqual([undefined, undefined, undefined, undefined, undefined, false])
    expect(consent.pending()).toEqual(['analytics', 'measure', 'replay', 'marketing', 'adverts'])
  })

  it('as a yes when the clock says it is still to come; a no holds even then', () => {
    const { consent, clock } = visit(shop, yes)
    clock.now = noon - day - 1
    expect(all.filter(consent.allows)).toEqual([])
    expect(consent.answer('mails')).toBe(false)
    clock.now = noon - day
    expect(consent.allows('adverts')).toBe(true)
  })

  it('once it is forgotten', () => {
    const { consent } = visit(shop, yes)
    consent.adopt(undefined)
    expect(all.filter(consent.allows)).toEqual([])
    expect(consent.verdict()).toBe('undecided')
  })

  it('and a label too long for the record still stands for itself', () => {
    const { consent, choose } = visit({ ...shop, policyVersion: 'V'.repeat(200) })
    choose(everything)
    expect(all.filter(consent.allows)).toEqual(all)
    expect(consent.record()?.policy).toHaveLength(64)
  })
})

describe('a service that joins', () => {
  const joined: Config = { ...shop, services: [...shopServices, service('chat', 'marketing')] }

  it('a category that was refused is refused with it: nobody is asked twice', () => {
    const { choose, consent } = visit(shop)
    choose({ analytics: true, marketing: false })
    const later = visit(joined, consent.record()).consent
    expect(later.answer('chat')).toBe(false)
    expect(later.decided()).toBe(true)
  })

  it('a category that was granted is asked for, and waits', () => {
    const { choose, consent } = visit(shop)
    choose(everything)
    const later = visit(joined, consent.record()).consent
    expect(later.answer('chat')).toBeUndefined()
    expect(later.allows('chat')).toBe(false)
    expect(later.verdict()).toBe('undecided')
    expect(all.filter(later.allows)).toEqual(all)
  })
})

describe('what the page’s markup names', () => {
  it('is asked for when the catalogue knows it, and told to who listens once', () => {
    const { consent } = visit()
    const onUse = vi.fn()
    consent.on('use', onUse)
    expect(consent.asked()).toEqual([])
    consent.use(['maps', 'maps', 'nonsense', '__proto__', 'stripe', 'essential'])
    expect(consent.asked()).toEqual([{ id: 'functional', services: [catalogue[0]] }])
    expect(consent.isKnown('nonsense')).toBe(false)
    expect(consent.allows('stripe')).toBe(true)
    consent.use(['maps', 'functional', 'stripe', 'more nonsense'])
    expect(onUse).toHaveBeenCalledOnce()
  })

  it('may be a category without any service', () => {
    const { consent, choose } = visit()
    consent.use(['marketing'])
    expect(consent.decided()).toBe(false)
    choose({ marketing: true })
    expect(consent.allows('marketing')).toBe(true)
    expect(consent.verdict()).toBe('accepted')
  })
})

describe('what is shown', () => {
  it('is asked for in the order of the categories, the site’s own last, and only those in use', () => {
    const { consent } = visit({ categories: [{ id: 'chat', title: 'Chat' }], services: [service('talk', 'chat'), ...shopServices] })
    expect(consent.asked().map((category) => [category.id, category.services.map(({ id }) => id)])).toEqual([
      ['analytics', ['measure', 'replay']],
      ['marketing', ['adverts', 'mails']],
      ['chat', ['talk']],
    ])
    expect(consent.category('essential')).toMatchObject({ id: 'essential', services: [{ id: 'biscotte' }, { id: 'session' }] })
  })

  it('says in a word where things stand', () => {
    const { consent, choose } = visit(shop)
    expect(consent.verdict()).toBe('undecided')
    choose(everything)
    expect(consent.verdict()).toBe('accepted')
    choose({ mails: false })
    expect(consent.verdict()).toBe('custom')
    choose(nothing)
    expect(consent.verdict()).toBe('refused')
    expect(consent.decided()).toBe(true)
  })
})

describe('who listens', () => {
  it('hears exactly what an answer granted and revoked', () => {
    const { consent, choose } = visit(shop)
    const heard: Change[] = []
    consent.on('change', (change) => void heard.push(change))
    choose({ analytics: true })
    choose({ analytics: true, replay: false, mails: true })
    consent.adopt(undefined)
    expect(heard.map(({ granted, revoked }) => [granted, revoked])).toEqual([
      [['analytics', 'measure', 'replay'], []],
      [['mails'], ['replay']],
      [[], ['analytics', 'measure', 'mails']],
    ])
    expect(heard.map(({ record }) => record?.choices.mails)).toEqual([false, true, undefined])
  })

  it('is told of a withdrawal even when another listener throws', () => {
    const { consent, choose, onError } = visit(shop)
    choose(everything)
    const error = new Error('broken')
    consent.on('change', () => {
      throw error
    })
    const after = vi.fn()
    consent.on('change', after)
    choose(nothing)
    expect(after).toHaveBeenCalledWith(expect.objectContaining({ granted: [], revoked: all }))
    expect(onError).toHaveBeenCalledWith(error)
    expect(all.filter(consent.allows)).toEqual([])
  })
})

/** A whole life of visits, answers, waits and moved clocks, and beside it what a plain ledger of the visitor's acts allows. */
describe('over any sequence of visits, answers and waits', () => {
  const days = 30
  const versions = ['V1', 'V2']
  const pool = shopServices.filter(({ category }) => category !== 'essential')
  const categoryOf = (id: string) => pool.find((item) => item.id === id)?.category

  interface Page {
    readonly policyVersion: string
    readonly services: readonly Service[]
  }
  type Step = { visit: Page } | { answer: Choices } | { wait: number } | 'forget'

  const page = fc.record({ policyVersion: fc.constantFrom(...versions), services: fc.subarray(pool) })
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: page.map((visit) => ({ visit })) },
    { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...all), fc.boolean(), { maxKeys: 6 }).map((answer) => ({ answer })) },
    { weight: 3, arbitrary: fc.integer({ min: -20 * day, max: 40 * day }).map((wait) => ({ wait })) },
    { weight: 1, arbitrary: fc.constant('forget' as const) },
  )

  /** What the visitor last said about each id, and when. */
  type Ledger = Map<string, { readonly yes: boolean; readonly time: number; readonly policy: string }>

  const standsIn = (ledger: Ledger, id: string, policy: string, now: number): boolean | undefined => {
    const act = ledger.get(id)
    if (act && now <= act.time + days * day && (!act.yes || (act.policy === policy && act.time <= now + day))) return act.yes
    const category = categoryOf(id)
    return !act && category && standsIn(ledger, category, policy, now) === false ? false : undefined
  }

  function act(ledger: Ledger, { policyVersion: policy, services }: Page, answer: Choices, now: number): void {
    const before = new Map(ledger)
    const asked = new Set(services.flatMap(({ id, category }) => [category, id]))
    const time = Math.floor(now / 1000) * 1000
    ledger.clear()
    for (const id of new Set([...before.keys(), ...asked])) {
      const named = [id, categoryOf(id) ?? id].find((name) => asked.has(id) && name in answer)
      const stands = standsIn(before, id, policy, now)
      const own = before.get(id)
      // A refused category takes every yes along that may belong to it: this page cannot know.
      const elsewhere = categoryOf(id) !== undefined && !services.some((item) => item.id === id)
      const taken = elsewhere && Object.keys(answer).some((name) => answer[name] === false && categoryOf(name) === undefined)
      if (named !== undefined) ledger.set(id, { yes: answer[named] === true, time, policy })
      // What is asked and stays without an answer is refused; what has one keeps it, and its age.
      else if (asked.has(id) && stands === undefined) ledger.set(id, { yes: false, time, policy })
      else if (own && (!own.yes || (stands && !taken))) ledger.set(id, own)
    }
  }

  function live(steps: readonly Step[], check: (page: Page, ledger: Ledger, visitor: ReturnType<typeof visit>) => void): void {
    const ledger: Ledger = new Map()
    let here: Page = { policyVersion: 'V1', services: pool }
    let visitor = visit({ ...here, days })
    for (const next of steps) {
      if (next === 'forget') {
        visitor.consent.adopt(undefined)
        ledger.clear()
      } else if ('wait' in next) visitor.clock.now += next.wait
      else if ('answer' in next) {
        const known = Object.fromEntries(Object.entries(next.answer).filter(([id]) => here.services.some((item) => item.id === id || item.category === id)))
        visitor.choose(known)
        act(ledger, here, known, visitor.clock.now)
      } else {
        here = next.visit
        const now = visitor.clock.now
        const record = visitor.consent.record()
        visitor = visit({ ...here, days }, record && decodeRecord(encodeRecord(record)))
        visitor.clock.now = now
      }
      check(here, ledger, visitor)
    }
  }

  const lives = fc.array(step, { minLength: 1, maxLength: 12 })

  it('nothing runs but by a yes that stands: newer than the last no, under this policy, neither lapsed nor from the future', () => {
    fc.assert(
      fc.property(lives, (steps) =>
        live(steps, ({ policyVersion }, ledger, { consent, clock }) => {
          for (const id of all.filter(consent.allows)) {
            const given = ledger.get(id)
            expect(given).toMatchObject({ yes: true, policy: policyVersion })
            expect(clock.now - (given?.time ?? 0)).toBeLessThanOrEqual(days * day)
            expect(clock.now - (given?.time ?? 0)).toBeGreaterThanOrEqual(-day)
          }
        }),
      ),
      { numRuns: 300 },
    )
  })

  it('every answer is exactly the visitor’s, and no page asks for what has one', () => {
    fc.assert(
      fc.property(lives, (steps) =>
        live(steps, ({ policyVersion, services }, ledger, { consent, clock }) => {
          const asked = [...new Set(services.flatMap(({ id, category }) => [category, id]))]
          const answers = asked.map((id) => standsIn(ledger, id, policyVersion, clock.now))
          expect(asked.map((id) => [id, consent.answer(id)])).toEqual(asked.map((id, index) => [id, answers[index]]))
          expect(asked.filter(consent.allows)).toEqual(asked.filter((_, index) => answers[index] === true))
          expect(consent.decided()).toBe(answers.every((answer) => answer !== undefined))
        }),
      ),
      { numRuns: 300 },
    )
  })

  it('a change tells exactly what it granted and revoked, and essential runs throughout', () => {
    fc.assert(
      fc.property(lives, page, fc.dictionary(fc.constantFrom(...all), fc.boolean()), (steps, last, answer) =>
        live([...steps, { visit: last }], (here, _, { consent, draft, adopt }) => {
          expect(consent.allows('essential')).toBe(true)
          if (here !== last) return
          const asked = consent.asked().flatMap((category) => [category.id, ...category.services.map(({ id }) => id)])
          const before = asked.filter(consent.allows)
          const { granted, revoked } = adopt(draft(answer))
          const after = asked.filter(consent.allows)
          expect([...granted].sort()).toEqual(after.filter((id) => !before.includes(id)).sort())
          expect([...revoked].sort()).toEqual(before.filter((id) => !after.includes(id)).sort())
        }),
      ),
      { numRuns: 100 },
    )
  })
})

describe('a no that goes further than the page it is given on', () => {
  const shop = () => visit({ services: [service('measure', 'analytics'), service('adverts', 'marketing')] })
  const acceptedInShop = () => {
    const { consent, draft } = shop()
    consent.adopt(draft('accept-all'))
    return consent.record()
  }
  const afterwards = (wanted: Wanted) => {
    const blog = visit({ services: [service('measure', 'analytics')] }, acceptedInShop())
    blog.consent.adopt(blog.draft(wanted, 'preferences'))
    return visit({ services: [service('adverts', 'marketing')] }, blog.consent.record()).consent
  }

  it('refuses everything that other pages were granted', () => {
    expect(afterwards('refuse-all').answer('adverts')).toBe(false)
  })

  it('refuses a category that this page does not use', () => {
    expect(afterwards({ marketing: false }).allows('marketing')).toBe(false)
  })

  it('drops a yes to what may belong to the refused category, and keeps the others', () => {
    expect(afterwards({ analytics: false }).answer('adverts')).toBeUndefined()
    expect(afterwards({ analytics: false }).answer('marketing')).toBe(true)
    expect(afterwards({ measure: false }).answer('adverts')).toBe(true)
  })

  it('is not lost on choices that are none', () => {
    const { draft } = shop()
    expect(draft(null as never, 'api').choices).toEqual({ analytics: false, measure: false, marketing: false, adverts: false })
  })
})
