import { CmpApi, CmpApiModel } from '@iabtechlabtcf/cmpapi'
import { GVL, TCModel, TCString, type Vector, type VendorList } from '@iabtechlabtcf/core'
import type { IntegrationConsent } from '../../core/integration.js'
import type { TcfDeciders, TcfOptions } from '../tcf.js'

export interface TcfApi {
  /** Tells vendors what stands, and whether the visitor is being asked; nothing where both are known. */
  tell(consent: IntegrationConsent, isShown: boolean): void
  hasTold(): boolean
  /** From now on every command but `ping` fails. */
  stop(): void
}

/** The CMP itself, in the place of the stub. Throws when the list is none. */
export function startTcfApi(options: TcfOptions, list: unknown): TcfApi {
  const { cmpId, cmpVersion = 1, gdprApplies = true } = options
  const vendors = new GVL(list as VendorList)
  if (!vendors.isReady || !vendors.vendors) throw new TypeError('it is no vendor list')
  CmpApiModel.reset()
  // The list is the page's own; the library would look for it elsewhere.
  const api = new CmpApi(cmpId, cmpVersion, true, { getVendorList: (answer: (list: unknown, success: boolean) => void) => answer(list, true) })
  let last: string | undefined
  return {
    hasTold: () => last !== undefined,
    tell(consent, isShown) {
      const text = gdprApplies ? tcString(consent, options, vendors) : null
      if (last === `${text} ${isShown}`) return
      last = `${text} ${isShown}`
      api.update(text, isShown)
    },
    stop: () => api.disable(),
  }
}

/** The TC string of what stands: version 2.3, with the segments of disclosed vendors and of the publisher. */
export function tcString(consent: IntegrationConsent, options: TcfOptions, vendors: GVL): string {
  const { cmpId, cmpVersion = 1, publisherCountry = 'AA' } = options
  const record = consent.record()
  const asked = new Set(consent.asked().flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]))
  const agrees = (id: string) => consent.allows(id) && consent.answer(id) === true
  // Nobody can object to what they have not been told of, nor to what they are not asked about.
  const stands = (id: string) => record !== undefined && asked.has(id) && consent.allows(id) && consent.answer(id) !== false
  const of = (deciders: TcfDeciders | undefined, test: (id: string) => boolean) =>
    Object.entries(deciders ?? {}).flatMap(([number, id]) => (test(id) ? Number(number) : []))

  const model = new TCModel(vendors)
  Object.assign(model, {
    cmpId,
    cmpVersion,
    publisherCountryCode: publisherCountry,
    isServiceSpecific: true,
    consentScreen: record?.means === 'preferences' ? 2 : 1,
  })
  // The words that visitors read are the site's and ours, not the framework's.
  model.useNonStandardTexts = true
  if (record) model.created = model.lastUpdated = new Date(record.time)
  const known = (numbers: readonly number[]) => numbers.filter((number) => vendors.vendors[number] && !vendors.vendors[number]?.deletedDate)
  const set = (vector: Vector, numbers: readonly number[]) => vector.set([...numbers])
  set(model.purposeConsents, of(options.purposes, agrees))
  set(model.specialFeatureOptins, of(options.specialFeatures, agrees))
  set(model.vendorConsents, known(of(options.vendors, agrees)))
  set(model.purposeLegitimateInterests, of(options.legitimateInterests, stands))
  set(model.vendorLegitimateInterests, options.legitimateInterests ? known(of(options.vendors, stands)) : [])
  set(model.vendorsDisclosed, known(of(options.vendors, (id) => asked.has(id))))
  return TCString.encode(model)
}
