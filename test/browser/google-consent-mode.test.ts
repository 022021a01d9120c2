import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { googleAds } from '../../src/catalogue/services/google-ads.js'
import { googleAnalytics } from '../../src/catalogue/services/google-analytics.js'
import { hotjar } from '../../src/catalogue/services/hotjar.js'
import { type ConsentModeOptions, googleConsentMode } from '../../src/integrations/google-consent-mode.js'
import { reporter, visitor } from './support/consent.js'

const page = window as unknown as Record<string, unknown>
const stops: (() => void)[] = []
let codes: string[]

beforeEach(() => {
  delete page.dataLayer
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const element of document.querySelectorAll('#dataLayer, #layer')) element.remove()
  delete page.dataLayer
  delete page.layer
  vi.restoreAllMocks()
})

function start(options?: ConsentModeOptions, { consent } = visitor([googleAnalytics, googleAds, hotjar])) {
  const said = reporter()
  codes = said.codes
  stops.push(googleConsentMode(options).start(consent, said.report))
}

/** Commands as lists, messages as they are; what is no real `arguments` object stays apart. */
const queue = (name = 'dataLayer') =>
  (page[name] as unknown[]).map((entry) => (Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as IArguments)] : { message: entry }))
const commands = (name?: string) => queue(name).filter(Array.isArray)

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const ads = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }
const redaction = ['set', 'ads_data_redaction', true]

test('before any answer: every type denied, in one default, as a real arguments object', () => {
  start()
  expect(queue()).toEqual([['consent', 'default', denied], redaction])
  expect(codes).toEqual([])
})

test('it stands before what the page has pushed already and no tag has read', () => {
  page.dataLayer = [{ page: 'home' }]
  start()
  expect(queue()).toEqual([['consent', 'default', denied], redaction, { message: { page: 'home' } }])
})

test('an answer that stands is told in the same task, after the default and before all else', () => {
  const back = visitor([googleAnalytics, googleAds])
  back.answer({ analytics: true, marketing: false })
  page.dataLayer = [{ page: 'home' }]
  start({}, back)
  expect(queue()).toEqual([
    ['consent', 'default', denied],
    redaction,
    ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    { message: { event: 'biscotte_consent', biscotte: { analytics: true, 'google-analytics': true, marketing: false, 'google-ads': false } } },
    { message: { page: 'home' } },
  ])
})

test('each answer is one update, at once; a container hears an event after it', () => {
  const someone = visitor([googleAnalytics, googleAds])
  start({}, someone)
  someone.answer('accept-all')
  expect(queue().slice(2)).toEqual([
    ['consent', 'update', { ...denied, ...ads, analytics_storage: 'granted' }],
    { message: { event: 'biscotte_consent', biscotte: { analytics: true, 'google-analytics': true, marketing: true, 'google-ads': true } } },
  ])
  someone.answer('accept-all')
  expect(commands().slice(2)).toHaveLength(1)
  someone.answer({ marketing: false })
  someone.consent.adopt(undefined)
  expect(commands().slice(3)).toEqual([
    ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ['consent', 'update', denied],
  ])
})

test('a first refusal is an update too', () => {
  const someone = visitor([googleAnalytics])
  start({}, someone)
  someone.answer('refuse-all')
  expect(commands().at(-1)).toEqual(['consent', 'update', denied])
})

test("a service's own answer decides, whatever its category is; without Google's services the category does", () => {
  const moved = visitor([{ ...googleAnalytics, category: 'marketing' }, googleAds])
  start({ event: false }, moved)
  moved.answer({ 'google-analytics': true, 'google-ads': false })
  expect(commands().at(-1)).toEqual(['consent', 'update', { ...denied, analytics_storage: 'granted' }])
  const others = visitor([hotjar, { id: 'chat', category: 'functional' }])
  delete page.dataLayer
  start({ event: false }, others)
  others.answer('accept-all')
  expect(commands().at(-1)).toEqual(['consent', 'update', { ...denied, ...ads, functionality_storage: 'granted', personalization_storage: 'granted' }])
})

test('a site says itself who decides a type; who does not exist decides nothing, and that is said', () => {
  const someone = visitor([googleAnalytics, hotjar])
  start({ types: { ad_personalization: 'hotjar', ad_user_data: 'nobody' } }, someone)
  someone.answer({ analytics: true, hotjar: true, marketing: false })
  expect(commands().at(-1)).toEqual(['consent', 'update', { ...denied, analytics_storage: 'granted', ad_personalization: 'granted' }])
  expect(codes).toEqual(['unknown-id'])
})

test('options: regions, waiting, redaction, pass-through and the event', () => {
  const someone = visitor([googleAnalytics])
  start(
    {
      regions: [{ region: ['US-CA', 'BR'], ad_storage: 'granted' }],
      waitForUpdate: 500,
      adsDataRedaction: false,
      urlPassthrough: true,
      event: 'consent_given',
    },
    someone,
  )
  someone.answer('refuse-all')
  expect(queue()).toEqual([
    ['consent', 'default', { ...denied, wait_for_update: 500 }],
    ['consent', 'default', { region: ['US-CA', 'BR'], ad_storage: 'granted' }],
    ['set', 'url_passthrough', true],
    ['consent', 'update', denied],
    { message: { event: 'consent_given', biscotte: { analytics: false, 'google-analytics': false } } },
  ])
})

test('another name of the queue', () => {
  start({ dataLayer: 'layer' })
  expect(commands('layer')).toEqual([['consent', 'default', denied], redaction])
  expect(page.dataLayer).toBeUndefined()
})

test('an element by that name makes place for the queue, and is named', () => {
  document.body.insertAdjacentHTML('beforeend', '<a id="dataLayer"></a>')
  start()
  expect(commands()).toEqual([['consent', 'default', denied], redaction])
  expect(codes).toEqual(['clobbered'])
  page.dataLayer = page.dataLayer || []
  expect(commands()).toHaveLength(2)
})

test('a page that makes the queue anew takes along what was said, in front', () => {
  const back = visitor([googleAnalytics])
  back.answer('accept-all')
  start({ event: false }, back)
  page.dataLayer = [{ page: 'home' }]
  expect(queue()).toEqual([
    ['consent', 'default', denied],
    redaction,
    ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    { message: { page: 'home' } },
  ])
  page.dataLayer = document.createElement('a')
  page.dataLayer = undefined
  expect(commands()).toHaveLength(3)
})

test('a queue that Google has taken over is told, not rewritten', () => {
  const heard: unknown[] = []
  page.dataLayer = Object.assign([{ gtm: 1 }], { push: (...entries: unknown[]) => heard.push(...entries) })
  start()
  expect([...(page.dataLayer as object[])]).toEqual([{ gtm: 1 }])
  expect(heard).toHaveLength(2)
})

test('a queue that a script of the page has declared with var is used as it is', () => {
  const declared: unknown[] = []
  Object.defineProperty(window, 'declaredLayer', { value: declared, writable: true, enumerable: true, configurable: false })
  start({ dataLayer: 'declaredLayer' })
  expect(page.declaredLayer).toBe(declared)
  expect(commands('declaredLayer')).toHaveLength(2)
})

test('nothing is told where it is off, nor after it was stopped', () => {
  const someone = visitor([googleAnalytics])
  start({ mode: 'off' }, someone)
  expect(page.dataLayer).toBeUndefined()
  start({}, someone)
  for (const stop of stops.splice(0)) stop()
  const own = [{ page: 'home' }]
  page.dataLayer = own
  someone.answer('accept-all')
  expect(page.dataLayer).toEqual([{ page: 'home' }])
})

test("basic lets nothing pass; advanced lets Google's own tags pass, and says what that means", () => {
  expect(googleConsentMode().passes?.('google-analytics')).toBe(false)
  const advanced = googleConsentMode({ mode: 'advanced' })
  expect(['google-analytics', 'google-ads', 'google-tag-manager', 'hotjar'].map((id) => advanced.passes?.(id))).toEqual([true, true, true, false])
  start({ mode: 'advanced' })
  expect(codes).toEqual(['consent-mode-advanced'])
})
