import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { top } from '../../src/catalogue/top.js'
import { encodeRecord, withoutGrants } from '../../src/core/encode.js'
import { type ConsentRecord, choiceIn, decodeRecord, type Means, mergeRecords } from '../../src/core/record.js'

// Hundreds of runs each, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 })

const id = fc.stringMatching(/^[a-zA-Z][\w-]{0,63}$/)
// Whole text, controls, quotes and halves of surrogate pairs.
const label = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 64 }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\udf6a', '"', '\\', '\0', '%'), maxLength: 64 }),
)
const choices = (keys: fc.Arbitrary<string>) => fc.dictionary(keys, fc.boolean(), { maxKeys: 24 })
const record = (keys = id): fc.Arbitrary<ConsentRecord> =>
  fc.record({
    version: fc.constant(1 as const),
    id: label,
    time: fc.nat(4e9).map((seconds) => seconds * 1000),
    policy: label,
    means: fc.constantFrom<Means>('banner', 'preferences', 'markup', 'placeholder', 'api'),
    language: fc.constantFrom('en', 'fr', 'zh-Hant-TW'),
    choices: choices(keys),
  })

const yesterday: ConsentRecord = {
  version: 1,
  id: '1x2b3c4d5e6f7g1x2b3c4d5e6f7g',
  time: 1_790_000_000_000,
  policy: '2026-11-01',
  means: 'preferences',
  language: 'fr',
  choices: { analytics: true, 'google-analytics': true, marketing: false, hotjar: false },
}
const stored = encodeRecord(yesterday)
const parts = JSON.parse(stored) as Record<string, unknown>
const withPart = (name: string, value: unknown) => JSON.stringify({ ...parts, [name]: value })
const cookieSize = (text: string) => encodeURIComponent(text).length
const withServices = (ids: readonly string[]): ConsentRecord => ({
  ...yesterday,
  choices: Object.fromEntries(ids.map((name, index) => [name, index % 3 === 0])),
})
const manyServices = (count: number) => ['functional', 'analytics', 'marketing', ...Array.from({ length: count }, (_, index) => `service-number-${index}`)]

describe('an answer that was stored', () => {
  it('is read back as the visitor gave it', () => {
    fc.assert(
      fc.property(record(), (given) => {
        const read = decodeRecord(encodeRecord(given))
        expect({ ...read, choices: undefined }).toEqual({ ...given, choices: undefined })
        for (const [name, choice] of Object.entries(given.choices)) expect(read && choiceIn(read, name)).toBe(choice)
      }),
    )
  })

  it('is still the same answer when it has been read and stored again, however many services it names', () => {
    for (const count of [5, 40, 90]) {
      const text = encodeRecord(withServices(manyServices(count)))
      const read = decodeRecord(text)
      expect(read && encodeRecord(read)).toBe(text)
    }
  })

  it('is JSON that a server can read', () => {
    expect(JSON.parse(decodeURIComponent(encodeURIComponent(stored)))).toEqual({
      v: 1,
      i: yesterday.id,
      t: 1_790_000_000,
      p: '2026-11-01',
      m: 'preferences',
      l: 'fr',
      y: 'analytics.google-analytics',
      n: 'marketing.hotjar',
    })
  })

  it('takes under 600 bytes with every third service of the script tag named in full', () => {
    const ids = top.filter((_, index) => index % 3 === 0)
    const text = encodeRecord(withServices(['functional', 'analytics', 'marketing', ...ids]))
    expect(cookieSize(text)).toBeLessThan(600)
    for (const id of ids) expect(text).toContain(id)
  })

  it('names services by short marks when they are many, fits 45 of them, and each is found by its own id', () => {
    const given = withServices(manyServices(45))
    const text = encodeRecord(given)
    expect(cookieSize(text)).toBeLessThan(600)
    expect(text).not.toContain('service-number')
    for (let count = 0; count < 45; count++) expect(cookieSize(encodeRecord(withServices(manyServices(count))))).toBeLessThan(600)
    const { y, n } = JSON.parse(text) as Record<string, string>
    expect([y, n].join('.').split('.')).toEqual(expect.arrayContaining(['functional', 'analytics', 'marketing']))
    const read = decodeRecord(text)
    for (const [name, choice] of Object.entries(given.choices)) expect(read && choiceIn(read, name)).toBe(choice)
    expect(read && choiceIn(read, 'service-number-45')).toBeUndefined()
  })

  it('cannot be changed by page code', () => {
    const read = decodeRecord(stored)
    expect(Object.isFrozen(read) && Object.isFrozen(read?.choices)).toBe(true)
  })
})

describe('what is not exactly an answer is none', () => {
  it('whatever text or value stands in its place, and it never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.anything()), (garbage) => decodeRecord(garbage) === undefined))
  })

  it('cut off at any length', () => {
    for (let length = 0; length < stored.length; length++) expect(decodeRecord(stored.slice(0, length))).toBeUndefined()
  })

  it('with a part missing, or of another type', () => {
    for (const name of Object.keys(parts)) {
      expect(decodeRecord(stored), 'the whole one is read').toBeDefined()
      for (const wrong of [undefined, null, true, -1, 1.5, [], {}, ['analytics'], { analytics: true }]) {
        expect(decodeRecord(withPart(name, wrong)), `${name}: ${JSON.stringify(wrong)}`).toBeUndefined()
      }
    }
  })

  it.each([
    ['of an older schema', withPart('v', 0)],
    ['of a newer schema', withPart('v', 2)],
    ['with its schema as text', withPart('v', '1')],
    ['without a time that can be', withPart('t', 2 ** 60)],
    ['given by means nobody has', withPart('m', 'scroll')],
    ['with __proto__ among the ids', withPart('y', 'analytics.__proto__')],
    ['with markup among the ids', withPart('y', '<img>')],
    ['with an empty id', withPart('n', 'marketing..hotjar')],
    ['with an id that is too long', withPart('y', 'a'.repeat(65))],
    ['of a hundred kilobytes', withPart('y', Array.from({ length: 12_000 }, (_, index) => `a${index}`).join('.'))],
    ['a list of answers', `[${stored}]`],
    ['an answer in quotes', JSON.stringify(stored)],
    ['two answers', stored + stored],
  ])('%s', (_, text) => {
    expect(decodeRecord(text)).toBeUndefined()
  })

  it('and a __proto__ beside its parts changes nothing for anyone', () => {
    const read = decodeRecord(stored.replace('{', '{"__proto__":{"hubspot":true,"y":"hubspot"},'))
    expect(read && choiceIn(read, 'hubspot')).toBeUndefined()
    expect('hubspot' in {}).toBe(false)
  })
})

describe('a stored no', () => {
  it('holds when the same id is also granted', () => {
    for (const [y, n] of [
      ['analytics.hotjar', 'hotjar'],
      ['hotjar.analytics.hotjar', 'hotjar.marketing'],
    ]) {
      const read = decodeRecord(JSON.stringify({ ...parts, y, n }))
      expect(read?.choices).toEqual(expect.objectContaining({ analytics: true, hotjar: false }))
    }
  })

  it('is not answered for by the built-in properties of objects', () => {
    const read = decodeRecord(stored)
    for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) expect(read && choiceIn(read, name)).toBeUndefined()
  })

  it('is what remains of every yes that could not be kept', () => {
    fc.assert(
      fc.property(record(), (given) => {
        const rest = withoutGrants(given)
        expect(Object.keys(rest.choices).sort()).toEqual(Object.keys(given.choices).sort())
        expect(Object.values(rest.choices)).not.toContain(true)
        expect({ ...rest, choices: {} }).toEqual({ ...given, choices: {} })
      }),
    )
  })
})

describe('several copies of an answer', () => {
  const few = fc.constantFrom('analytics', 'marketing', 'hotjar', 'hubspot')
  const copy = fc.tuple(record(few), fc.constantFrom('', 'V2')).map(([given, policy]) => ({ ...given, policy }))
  // Times differ, so that one copy is the newest whatever the order they are found in.
  const copies = fc.uniqueArray(copy, { minLength: 1, maxLength: 4, selector: (given) => given.time })

  it('are one answer when they are the same; else every no in them holds and no yes, and the newest says the rest', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const newest = all.reduce((a, b) => (b.time > a.time ? b : a))
        expect(mergeRecords([newest, newest])).toEqual(newest)
        const merged = mergeRecords(all)
        const refused = all.flatMap((given) => Object.keys(given.choices).filter((name) => given.choices[name] === false))
        expect(merged).toMatchObject({ ...newest, choices: all.length === 1 ? newest.choices : {} })
        if (all.length > 1) expect(merged?.choices).toEqual(Object.fromEntries(refused.map((name) => [name, false])))
      }),
    )
  })

  it('say the same in whatever order they are found', () => {
    fc.assert(
      fc.property(copies, (all) => {
        expect(mergeRecords([...all].reverse())).toEqual(mergeRecords(all))
      }),
    )
  })

  it('are no answer when there are none', () => {
    expect(mergeRecords([])).toBeUndefined()
  })
})
