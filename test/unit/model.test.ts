import { describe, expect, it, vi } from 'vitest'
import { createAnswer, type RecordStore } from '../../src/core/answers.js'
import { createConsent } from '../../src/core/consent.js'
import type { Wanted } from '../../src/core/draft.js'
import { follow } from '../../src/core/follow.js'
import { markOf } from '../../src/core/purposes.js'
import { decodeRecord } from '../../src/core/record.js'
import { asks, type Regime } from '../../src/core/regime.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'
import { answerTo, type Question, runs } from '../../src/core/states.js'

vi.setConfig({ testTimeout: 240_000 })

const day = 864e5
const noon = Date.UTC(2026, 10, 1, 12)
const days = 182

/** All that decides what runs, and what the visitor really did. Plain data: two worlds of the same text are the same world. */
interface World {
  readonly cookie: string
  readonly mirror: string
  /** A cookie of the same name that a sibling subdomain has set. */
  readonly planted: string
  readonly works: 'both' | 'cookie' | 'mirror' | 'neither'
  /** Days since the first of them. */
  readonly today: number
  readonly policy: string
  readonly services: 'first' | 'joined' | 'grown'
  readonly gpc: boolean
  readonly regime: keyof typeof regimes
  readonly seen: boolean
  /** The last act for each id: by whatever tab, stored or not. */
  readonly acts: Readonly<
    Record<string, { readonly yes: boolean; readonly day: number; readonly policy: string; readonly services: string; readonly gpc: boolean }>
  >
}

const regimes = {
  'opt-in': { rule: 'opt-in' },
  exempt: { rule: 'opt-in', exempt: ['statistics'] },
  'opt-out': { rule: 'opt-out' },
  notice: { rule: 'notice' },
} as const satisfies Record<string, Regime>
const measure: Service = { id: 'measure', category: 'analytics', purpose: 'audience', exempt: 'statistics' }
const sets: Readonly<Record<World['services'], readonly Service[]>> = {
  first: [measure, { id: 'ads', category: 'marketing' }],
  joined: [measure, { id: 'ads', category: 'marketing' }, { id: 'replay', category: 'analytics' }],
  grown: [
    { ...measure, cookies: [{ name: 'm', purpose: 'recordings' }] },
    { id: 'ads', category: 'marketing' },
  ],
}
const all = ['analytics', 'measure', 'replay', 'marketing', 'ads']
const idsOf = (world: World) => [...new Set(sets[world.services].flatMap(({ id, category }) => [category, id]))]
const categoryOf = (id: string) => ({ measure: 'analytics', replay: 'analytics', ads: 'marketing' })[id]

const beginning: World = {
  cookie: '',
  mirror: '',
  planted: '',
  works: 'both',
  today: 0,
  policy: 'V1',
  services: 'first',
  gpc: false,
  regime: 'opt-in',
  seen: true,
  acts: {},
}

/** One page load in a world: the real thing, on a store in memory. */
function load(world: World) {
  const stored = { cookie: world.cookie, mirror: world.mirror, planted: world.planted }
  const can = (slot: 'cookie' | 'mirror') => world.works === 'both' || world.works === slot
  const slots = ['cookie', 'mirror'] as const
  const store: RecordStore = {
    read: () => ({
      copies: [...slots.filter(can).flatMap((slot) => stored[slot] || []), ...(can('cookie') && stored.planted ? [stored.planted] : [])],
      readable: world.works !== 'neither',
    }),
    write(text = '') {
      for (const slot of slots) if (can(slot)) stored[slot] = text
      if (can('cookie')) stored.planted = ''
      return store.read().copies
    },
  }
  const settings = readSettings({ services: sets[world.services], policyVersion: world.policy, days, regime: regimes[world.regime] }, [], () => {})
  const now = () => noon + world.today * day
  const consent = createConsent({
    settings,
    catalogue: [],
    signals: [{ name: 'gpc', on: () => world.gpc }],
    now,
    isSeen: () => world.seen,
    onError: (error) => {
      throw error
    },
  })
  follow(consent, store.read())
  const answer = createAnswer({ consent, store, read: () => follow(consent, store.read()), settings, language: 'en', report() {}, now, newId: () => 'x' })
  return { consent, answer, store, stored }
}

/** The visitor answers, in this tab or another: the acts are kept whether or not the browser keeps the record. */
function answer(world: World, wanted: Wanted): World {
  // Nothing is recorded while the page is drawn ahead of the visit.
  if (!world.seen) return world
  const { answer, stored, consent } = load(world)
  const asked = idsOf(world)
  const pending = consent.pending()
  const again = consent.record() !== undefined
  answer(wanted, 'banner', { isTrusted: true })
  // On this very page a no holds, kept by the browser or not, and no yes does that is not kept.
  const isKept = world.works !== 'neither'
  if (wanted === 'refuse-all' || (!isKept && world.regime === 'opt-in')) expect(all.filter(consent.allows)).toEqual([])
  if (!isKept) return world
  const acts = { ...world.acts }
  const act = (id: string, yes: boolean) => {
    acts[id] = { yes, day: world.today, policy: world.policy, services: world.services, gpc: world.gpc }
  }
  for (const id of asked) {
    const named = typeof wanted === 'string' ? id : [id, categoryOf(id) ?? id].find((name) => name in wanted)
    if (wanted === 'accept-all') {
      // The banner that comes back asks for what is new alone.
      if (!again || pending.includes(id)) act(id, true)
    } else if (wanted === 'refuse-all') act(id, false)
    else if (named !== undefined) act(id, wanted[named] === true)
    else if (pending.includes(id) && !consent.allows(id)) act(id, false)
  }
  if (wanted === 'refuse-all') for (const id of Object.keys(acts)) act(id, false)
  return { ...world, ...stored, acts }
}

const planted = (world: World, y: string, n: string) =>
  JSON.stringify({ v: 1, i: 'planted', t: (noon + world.today * day) / 1000, p: world.policy, m: 'banner', l: 'en', y, n })

/**
 * What nothing in a page can tell: a planted cookie from an answer, when the answer is gone (`hostOnly` keeps planted ones
 * out), and an older answer from the last, when a store that hid it from the visitor's no outlives the one that kept the no.
 */
function lose(world: World, slot: 'cookie' | 'mirror'): World {
  const left = { ...world, [slot]: '' }
  if (world.cookie && world.mirror && world.cookie !== world.mirror) return world
  return left.cookie || left.mirror ? left : { ...left, planted: '' }
}

const events: Readonly<Record<string, (world: World) => World>> = {
  'accepts all': (world) => answer(world, 'accept-all'),
  'refuses all': (world) => answer(world, 'refuse-all'),
  'agrees to analytics': (world) => answer(world, { analytics: true }),
  'refuses marketing': (world) => answer(world, { marketing: false }),
  'forgets (by the API)': (world) => {
    if (!world.seen || world.works !== 'both') return world
    const { answer, stored } = load(world)
    answer(undefined, 'api')
    return { ...world, ...stored, acts: {} }
  },
  'clears the browser': (world) => ({ ...world, cookie: '', mirror: '', planted: '', acts: {} }),
  'loses the cookie': (world) => lose(world, 'cookie'),
  'loses the mirror': (world) => lose(world, 'mirror'),
  'has the cookie cut off': (world) => ({ ...world, cookie: world.cookie.slice(0, 40) }),
  'has the mirror replaced by nonsense': (world) => ({ ...world, mirror: world.mirror && 'null' }),
  'is planted a yes': (world) => (world.cookie || world.mirror ? { ...world, planted: planted(world, 'analytics.measure.marketing.ads', '') } : world),
  'is planted a no': (world) => (world.cookie || world.mirror ? { ...world, planted: planted(world, '', 'marketing') } : world),
  'has only cookies that work': (world) => ({ ...world, works: 'cookie' }),
  'has only storage that works': (world) => ({ ...world, works: 'mirror' }),
  'has nothing that works': (world) => ({ ...world, works: 'neither' }),
  'has both that work': (world) => ({ ...world, works: 'both' }),
  'comes back on the first day': (world) => ({ ...world, today: 0 }),
  'comes back after 100 days': (world) => ({ ...world, today: 100 }),
  'comes back after 200 days': (world) => ({ ...world, today: 200 }),
  'meets another policy': (world) => ({ ...world, policy: world.policy === 'V1' ? 'V2' : 'V1' }),
  'meets the first services': (world) => ({ ...world, services: 'first' }),
  'meets one service more': (world) => ({ ...world, services: 'joined' }),
  'meets a service that does more': (world) => ({ ...world, services: 'grown' }),
  'turns the signal': (world) => ({ ...world, gpc: !world.gpc }),
  'is drawn ahead': (world) => ({ ...world, seen: false }),
  'is seen': (world) => ({ ...world, seen: true }),
  'travels where all is opt-in': (world) => ({ ...world, regime: 'opt-in' }),
  'travels where statistics are exempt': (world) => ({ ...world, regime: 'exempt' }),
  'travels where all is opt-out': (world) => ({ ...world, regime: 'opt-out' }),
  'travels where a notice does': (world) => ({ ...world, regime: 'notice' }),
}

/** What no world may show. */
function check(world: World): void {
  const { consent, store } = load(world)
  const { copies } = store.read()
  const records = copies.map(decodeRecord)
  const rule = regimes[world.regime].rule
  expect(consent.allows('essential')).toBe(true)
  for (const id of all) {
    const act = world.acts[id]
    const allowed = consent.allows(id)
    if (!idsOf(world).includes(id) && categoryOf(id)) expect(allowed).toBe(false)
    if (!world.seen) expect(allowed).toBe(false)
    // Granted only by the visitor's last act, a yes that is stored, in its time, under this policy, to all the service does.
    const isImplied = rule !== 'opt-in' || (world.regime === 'exempt' && id === 'measure')
    // What stands in a store that cannot be looked into just now is out of anybody's reach.
    const isHidden = (world.works === 'mirror' && world.cookie !== '') || (world.works === 'cookie' && world.mirror !== '')
    if (allowed && !isImplied && !isHidden) {
      expect(act, 'a yes').toMatchObject({ yes: true, policy: world.policy })
      expect(world.today - (act?.day ?? 0)).toBeLessThanOrEqual(days)
      expect(world.today - (act?.day ?? 0)).toBeGreaterThanOrEqual(-1)
      if (id === 'measure' && world.services === 'grown') expect(act?.services).toBe('grown')
      expect(records.length).toBeGreaterThan(0)
    }
    // What may be the last no, and cannot be read, is one.
    if (records.includes(undefined) || (records.length === 0 && world.works === 'neither')) expect(allowed).toBe(false)
    // A no is never a yes, under any rule, as long as one copy of it is left.
    if (act && !act.yes && records.some((record) => record?.choices[id] === false)) {
      expect(allowed).toBe(false)
      const kept = rule === 'opt-in' ? days : 365
      if (world.today - act.day <= kept && !records.includes(undefined)) expect(consent.pending()).not.toContain(id)
    }
    // A signal refuses what is sold, except by a yes that was given while it was on.
    if (world.gpc && allowed && (id === 'marketing' || id === 'ads')) expect(act).toMatchObject({ yes: true, gpc: true })
  }
  expect(rule === 'opt-out' && records.every(Boolean) && world.works !== 'neither' ? consent.pending() : []).toEqual([])
}

describe('every world that a visitor can come to', () => {
  /** Walks from the beginning by these events until nothing new is found. */
  function walk(names: readonly string[], limit = Number.POSITIVE_INFINITY) {
    const seen = new Set([JSON.stringify(beginning)])
    const queue = [beginning]
    let steps = 0
    for (const world of queue) {
      try {
        check(world)
      } catch (error) {
        throw new Error(`In ${JSON.stringify(world)}`, { cause: error })
      }
      for (const name of names) {
        const next = events[name]?.(world) ?? world
        steps += 1
        const text = JSON.stringify(next)
        if (seen.has(text) || queue.length >= limit) continue
        seen.add(text)
        queue.push(next)
      }
    }
    return { worlds: queue.length, steps }
  }

  const acts = ['accepts all', 'refuses all', 'agrees to analytics', 'refuses marketing', 'forgets (by the API)']
  const storage = Object.keys(events).filter((name) => /loses|cut off|nonsense|planted|work|drawn|seen|clears/.test(name))
  const time = Object.keys(events).filter((name) => /comes back|meets/.test(name))
  const places = Object.keys(events).filter((name) => /travels|signal/.test(name))
  it.each([
    ['storage that fails, is lost, cut off and planted', [...acts, ...storage.filter((name) => !/drawn|seen/.test(name))]],
    ['storage and pages that are drawn ahead', ['accepts all', 'refuses all', ...storage]],
    ['clocks that go on and back', [...acts, ...time.filter((name) => /days|first day/.test(name))]],
    ['policies', [...acts, 'meets another policy', 'comes back after 200 days', 'comes back on the first day']],
    ['services that join and do more', [...acts, ...time.filter((name) => /service/.test(name)), 'comes back after 200 days']],
    ['services and policies', [...acts.slice(0, 3), ...time.filter((name) => /service|policy/.test(name))]],
    ['regimes and signals', [...acts, ...places]],
    [
      'regimes, signals, time and damage',
      ['accepts all', 'refuses all', 'agrees to analytics', ...places, 'comes back after 200 days', 'has the cookie cut off'],
    ],
  ])('%s', (name, list) => {
    const { worlds, steps } = walk(list)
    console.log(`${name}: ${worlds} worlds, ${steps} steps`)
    expect(worlds).toBeGreaterThan(100)
  })

  it('nor any that eight hundred of the first worlds lead to by any event at all', () => {
    const { worlds, steps } = walk(Object.keys(events), 800)
    console.log(`all events: ${worlds} worlds, ${steps} steps`)
    expect(worlds).toBe(800)
  })
})

describe('where a question stands', () => {
  const now = noon
  const ages = { current: now - day, over: now - 1001 * day, ahead: now + 2 * day, untold: Number.NaN }
  const kept = 1000 * day
  const values = {
    isImplied: [false, true],
    choice: [undefined, true, false],
    time: Object.values(ages),
    grants: [false, true],
  }
  const every = Object.entries(values).reduce<Record<string, unknown>[]>(
    (found, [name, each]) => found.flatMap((facts) => each.map((value) => ({ ...facts, [name]: value }))),
    [{ kept }],
  ) as unknown as Question[]
  const answers = (questions: readonly Question[]) => new Set(questions.map((question) => answerTo(question, now)))

  it('is told of all facts there can be', () => {
    expect(every).toHaveLength(2 * 3 * 4 * 2)
    expect(answers(every)).toEqual(new Set([undefined, true, false]))
  })

  it('has no answer without a choice, and never another', () => {
    for (const question of every) expect([undefined, question.choice]).toContain(answerTo(question, now))
  })

  it('is granted only by a current yes, under the same policy, to the same purposes, in copies that agree', () => {
    const granted = every.filter((question) => answerTo(question, now))
    expect(granted).toEqual(values.isImplied.map((isImplied) => ({ kept, isImplied, choice: true, time: ages.current, grants: true })))
    const services = [{ id: 'measure', category: 'analytics', purpose: 'audience' }] as const
    const given = { version: 1, id: 'x', time: now, policy: 'V1', means: 'banner', language: 'en', choices: { measure: true } } as const
    const state = (policyVersion: string, agreed: string, doubtful: boolean) => {
      const consent = createConsent({ settings: readSettings({ services, policyVersion }, [], () => {}), now: () => now, onError() {} })
      consent.adopt({ ...given, agreed: { measure: agreed } }, doubtful)
      return { answer: consent.answer('measure'), isNew: consent.isNew('measure') }
    }
    const marks = markOf('audience')
    expect(state('V1', marks, false)).toEqual({ answer: true, isNew: false })
    for (const [policy, doubtful] of [
      ['V2', false],
      ['V1', true],
      ['V2', true],
    ] as const) {
      expect(state(policy, marks, doubtful)).toEqual({ answer: undefined, isNew: false })
    }
    for (const policy of ['V1', 'V2']) expect(state(policy, markOf('video'), false)).toEqual({ answer: undefined, isNew: true })
  })

  it('is a no whatever else is so, which runs under no rule and is not asked about before its time', () => {
    const refused = every.filter(({ choice }) => choice === false)
    expect(answers(refused)).toEqual(new Set([false, undefined]))
    expect(refused.filter((question) => runs(question, now))).toEqual([])
    const isInTime = ({ time }: Question) => time === ages.current || time === ages.ahead
    for (const question of refused) expect(answerTo(question, now)).toBe(isInTime(question) ? false : undefined)
  })

  it('runs when it is granted, or implied and not refused; opt-in and notice ask', () => {
    for (const question of every) {
      expect(runs(question, now)).toBe(answerTo(question, now) === true || (question.isImplied && question.choice !== false))
    }
    const rules = ['opt-in', 'opt-out', 'notice', 'none'] as const
    expect(rules.filter((rule) => asks({ rule }))).toEqual(['opt-in', 'notice'])
    const free = rules.filter((rule) => {
      const consent = createConsent({ settings: readSettings({ services: sets.first, regime: rule }, [], () => {}), now: () => now, onError() {} })
      const before = all.filter(consent.allows).length
      consent.adopt(undefined, true)
      expect(all.filter(consent.allows), 'in doubt').toEqual([])
      return before > 0
    })
    expect(free).toEqual(['opt-out', 'notice', 'none'])
  })
})

describe('however many services there are', () => {
  /** How often the state looks into the services it was given, at a start and at a hundred looks by the page. */
  function countLooks(count: number): { start: number; looks: number } {
    let seen = 0
    const services = Array.from({ length: count }, (_, index): Service => {
      const service: Service = { id: `service-${index}`, category: ['analytics', 'marketing'][index % 2] ?? '' }
      return Object.defineProperty(service, 'exempt', {
        get() {
          seen += 1
          return undefined
        },
      })
    })
    const settings = { ...readSettings({}, [], () => {}), services }
    const consent = createConsent({ settings, signals: [{ name: 'gpc', on: () => false }], now: () => noon, onError() {} })
    follow(consent, { copies: [], readable: true })
    const start = seen
    for (let times = 0; times < 100; times++) {
      consent.use(['analytics', 'service-1'])
      expect([consent.asked().length, consent.pending().length, consent.decided(), consent.verdict()]).toEqual([2, count + 2, false, 'undecided'])
      expect(consent.allows('service-1')).toBe(false)
    }
    return { start, looks: seen - start }
  }

  it('each is judged once for a change, and then no more', () => {
    const few = countLooks(10)
    const many = countLooks(100)
    expect(many.start).toBeLessThanOrEqual(10 * few.start)
    // The first mention of a category is a change.
    expect(few.looks).toBeLessThanOrEqual(2 * 10)
    expect(many.looks).toBeLessThanOrEqual(2 * 100)
  })
})
