import { GVL, TCString, type Vector, type VendorList } from '@iabtechlabtcf/core'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { createConsent } from '../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../src/core/draft.js'
import type { Service } from '../../src/core/service.js'
import { readSettings } from '../../src/core/settings.js'
import { tcString } from '../../src/integrations/parts/tcf-api.js'
import type { TcfOptions } from '../../src/integrations/tcf.js'
import { vendorList } from '../support/vendor-list.js'

const noon = Date.UTC(2026, 10, 1, 12)
const ads: Service = { id: 'ads', category: 'marketing' }
const counter: Service = { id: 'counter', category: 'analytics' }
const options: TcfOptions = {
  cmpId: 92,
  cmpVersion: 7,
  vendorList: '/vendor-list.json',
  purposes: { 1: 'marketing', 2: 'marketing', 3: 'ads', 8: 'analytics' },
  specialFeatures: { 1: 'ads' },
  vendors: { 10: 'ads', 20: 'counter', 30: 'ads', 99: 'ads' },
  publisherCountry: 'FR',
}

/** What the string of a visitor who answers so says, as the IAB's library reads it. */
function told(wanted: Wanted | undefined, more: Partial<TcfOptions> = {}, config: Config = {}, later: { gpc?: boolean; days?: number } = {}) {
  const world = { gpc: false, now: noon }
  const settings = readSettings({ services: [ads, counter], ...config }, [], () => {})
  const signals = [{ name: 'gpc', on: () => world.gpc }]
  const consent = createConsent({ settings, catalogue: [], signals, now: () => world.now, onError() {} })
  if (wanted) consent.adopt(draftRecord({ consent, settings, language: 'en', report: () => {}, now: () => noon, newId: () => 'x' }, wanted, 'preferences'))
  world.gpc = later.gpc ?? false
  world.now += (later.days ?? 0) * 864e5
  const text = tcString(consent, { ...options, ...more }, new GVL(vendorList() as unknown as VendorList))
  const model = TCString.decode(text)
  const ids = (vector: Vector) => [...vector].flatMap(([id, has]) => (has ? [id] : []))
  return {
    text,
    model,
    purposes: ids(model.purposeConsents),
    interests: ids(model.purposeLegitimateInterests),
    features: ids(model.specialFeatureOptins),
    vendors: ids(model.vendorConsents),
    vendorInterests: ids(model.vendorLegitimateInterests),
    disclosed: ids(model.vendorsDisclosed),
  }
}

const nothing = { purposes: [], interests: [], features: [], vendors: [], vendorInterests: [] }

describe('the TC string', () => {
  it('is version 2 with the operator’s id, the list’s version and policy, and the day of the answer', () => {
    const { model } = told('accept-all')
    expect(model).toMatchObject({
      version: 2,
      cmpId: 92,
      cmpVersion: 7,
      vendorListVersion: 142,
      policyVersion: 5,
      consentScreen: 2,
      publisherCountryCode: 'FR',
    })
    expect(model).toMatchObject({ isServiceSpecific: true, useNonStandardTexts: true, purposeOneTreatment: false })
    expect([model.created, model.lastUpdated].map((date) => date.toISOString().slice(0, 10))).toEqual(['2026-11-01', '2026-11-01'])
  })

  it('says yes only to what is mapped and was agreed to, and to vendors that are on the list', () => {
    expect(told('accept-all')).toMatchObject({ purposes: [1, 2, 3, 8], features: [1], vendors: [10, 20], interests: [], vendorInterests: [] })
    expect(told({ analytics: true })).toMatchObject({ purposes: [8], features: [], vendors: [20] })
    expect(told({ marketing: true, ads: false })).toMatchObject({ purposes: [1, 2], features: [], vendors: [] })
  })

  it.each(['refuse-all', undefined] as const)('says yes to nothing after %s', (wanted) => {
    expect(told(wanted, { legitimateInterests: { 7: 'ads', 10: 'counter' } })).toMatchObject(nothing)
  })

  it('says yes to nothing where nothing is mapped, or to what nobody knows', () => {
    expect(told('accept-all', { purposes: undefined, specialFeatures: undefined, vendors: undefined })).toMatchObject(nothing)
    expect(told('accept-all', { purposes: { 1: 'adverts' }, specialFeatures: { 1: 'adverts' }, vendors: { 10: 'adverts' } })).toMatchObject({
      ...nothing,
      disclosed: [],
    })
    expect(told('accept-all', { purposes: { 1: 'essential' }, vendors: { 10: 'essential' } })).toMatchObject({ purposes: [], vendors: [] })
  })

  it('takes what runs under other rules for no consent', () => {
    expect(told(undefined, { legitimateInterests: { 10: 'counter' } }, { regime: 'opt-out' })).toMatchObject(nothing)
    expect(told(undefined, {}, { regime: 'none' })).toMatchObject(nothing)
  })

  it('discloses the vendors that are asked for in the segment of their own, whatever was answered', () => {
    for (const wanted of ['accept-all', 'refuse-all', undefined] as const) {
      const { text, disclosed } = told(wanted)
      expect(disclosed).toEqual([10, 20])
      // Segment type 1 stands in the first three bits: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework, "Disclosed Vendors".
      expect(text.split('.').map((segment) => (Buffer.from(segment.slice(0, 4), 'base64url')[0] as number) >> 5)).toEqual([0, 1, 3])
    }
  })

  it('claims legitimate interest only where the site says so, after the visitor was asked, and not against an objection', () => {
    const legitimateInterests = { 7: 'ads', 10: 'counter' }
    expect(told('accept-all')).toMatchObject({ interests: [], vendorInterests: [] })
    expect(told('accept-all', { legitimateInterests })).toMatchObject({ interests: [7, 10], vendorInterests: [10, 20] })
    expect(told({ analytics: true, marketing: false }, { legitimateInterests })).toMatchObject({ interests: [10], vendorInterests: [20] })
    expect(told('accept-all', { legitimateInterests: { 1: 'ads', 3: 'ads', 4: 'ads', 5: 'ads', 6: 'ads' } })).toMatchObject({ interests: [] })
    expect(told('accept-all', { legitimateInterests: { 10: 'essential' } })).toMatchObject({ interests: [] })
  })

  it('takes a yes back when an opt-out signal is turned on, and when its time is over', () => {
    const legitimateInterests = { 7: 'ads' }
    expect(told('accept-all', { legitimateInterests }, {}, { gpc: true })).toMatchObject({ purposes: [8], features: [], vendors: [20], interests: [] })
    expect(told('accept-all', { legitimateInterests }, {}, { days: 181 })).toMatchObject({ purposes: [1, 2, 3, 8], interests: [7] })
    expect(told('accept-all', { legitimateInterests }, {}, { days: 183 })).toMatchObject(nothing)
  })
})
