import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../src/core/encode.js'
import type { ConsentRecord } from '../../src/core/record.js'
import { readConsent } from '../../src/server.js'

const now = Date.UTC(2026, 10, 24)
const day = 864e5
const given: ConsentRecord = {
  version: 1,
  id: 'x',
  time: now - day,
  policy: 'V1',
  means: 'banner',
  language: 'en',
  choices: { analytics: true, 'google-analytics': true, marketing: false, hotjar: false },
}
const header = (record: ConsentRecord = given, name = 'biscotte') => `${name}=${encodeURIComponent(encodeRecord(record))}`
const options = { policyVersion: 'V1', now }

describe('a server reads', () => {
  it('what the visitor answered, from among other cookies', () => {
    const consent = readConsent(`_ga=1; ${header()}; theme=dark`, options)
    expect(['analytics', 'google-analytics', 'marketing', 'hotjar', 'functional'].map(consent.allows)).toEqual([true, true, false, false, false])
    expect(consent.record).toEqual(given)
    expect(consent.decided).toBe(true)
  })

  it.each([[undefined], [null], [''], ['_ga=1'], ['biscotte'], ['biscotte='], ['xbiscotte=1'], [7 as never]])('no consent from %j', (text) => {
    const consent = readConsent(text, options)
    expect([consent.record, consent.decided, consent.cookie, consent.allows('analytics'), consent.allows('essential')]).toEqual([
      undefined,
      false,
      undefined,
      false,
      true,
    ])
  })

  it('no yes from what has lapsed, is of another policy, or stands beside another cookie of its name', () => {
    for (const [text, more] of [
      [header(), { now: now + 182 * day }],
      [header(), { policyVersion: 'V2' }],
      [`${header()}; biscotte=%7B`, {}],
      [`${header()}; ${header({ ...given, time: now, choices: { marketing: true } })}`, {}],
      [header().slice(0, -4), {}],
    ] as const) {
      const consent = readConsent(text, { ...options, ...more })
      expect(['analytics', 'google-analytics', 'marketing', 'hotjar'].filter(consent.allows)).toEqual([])
    }
  })

  it('which services need an answer still, when it is told of them', () => {
    const consent = readConsent(header(), { ...options, services: [{ id: 'clarity', category: 'analytics' }] })
    expect([consent.decided, consent.allows('clarity')]).toEqual([false, false])
  })

  it('the signal that the request carries: a yes from before it does not count', () => {
    const yes = { ...given, choices: { marketing: true, analytics: true, hotjar: true } }
    expect(['marketing', 'analytics', 'hotjar'].filter(readConsent(header(yes), { ...options, gpc: true }).allows)).toEqual(['analytics'])
    expect(readConsent(header({ ...yes, signals: ['gpc'] }), { ...options, gpc: true }).allows('marketing')).toBe(true)
  })

  it('the cookie that no subdomain can plant, and then no other', () => {
    expect(readConsent(header(), { ...options, hostOnly: true }).record).toBeUndefined()
    expect(readConsent(header(given, '__Host-biscotte'), { ...options, hostOnly: true }).allows('analytics')).toBe(true)
  })

  it('the cookie’s own text, to set it again', () => {
    expect(`biscotte=${readConsent(header(), options).cookie}`).toBe(header())
  })

  it('whatever stands there without throwing, and without a grant', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(encodeURIComponent), fc.string()), (text) => {
        const consent = readConsent(`a=1; biscotte=${text}`, options)
        return !consent.allows('analytics') && !consent.allows('marketing')
      }),
      { numRuns: 500 },
    )
  })
})
