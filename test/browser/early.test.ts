import { afterEach, expect, test, vi } from 'vitest'
import { googleAnalytics } from '../../src/catalogue/services/google-analytics.js'
import { hotjar } from '../../src/catalogue/services/hotjar.js'
import { hubspot } from '../../src/catalogue/services/hubspot.js'
import { youtube } from '../../src/catalogue/services/youtube.js'
import type { Config } from '../../src/core/config.js'
import { readSettings } from '../../src/core/settings.js'
import { startVendors } from '../../src/early.js'
import type { Load, TagFiles } from '../../src/files.js'
import type { VendorsNeeds } from '../../src/vendors.js'
import { globals, reporter, visitor } from './support/consent.js'

const { page, restore } = globals()
const started: { stop(): void }[] = []
afterEach(() => {
  for (const each of started.splice(0)) each.stop()
  restore()
})

/** What the script tag's own file tells on a page; `files` are those it fetches, and `others` the integrations that it leaves to them. */
function tell(consent: VendorsNeeds['consent'], integrations?: Config['integrations']) {
  const said = reporter()
  const files: string[] = []
  const others: unknown[] = []
  const released = vi.fn()
  const load = async (file: string) => {
    files.push(file)
    return {
      startVendors({ settings }: VendorsNeeds) {
        others.push(settings.integrations)
        return { off: (id: string) => id === 'hotjar', passes: () => false, replaces: () => false, released, stop() {} }
      },
    }
  }
  const vendors = startVendors({
    settings: readSettings({ integrations }, [], said.report),
    consent,
    report: said.report,
    load: load as unknown as Load<TagFiles>,
  })
  started.push(vendors)
  return { vendors, files, others, released, ...said }
}

const layer = () => (page.dataLayer as { [index: number]: unknown }[] | undefined)?.map((entry) => entry[0])

test('Consent Mode starts by itself as soon as a service of Google’s is in use, and asks for no file', () => {
  const { consent } = visitor([hotjar], [googleAnalytics])
  const { files } = tell(consent)
  expect(layer()).toBeUndefined()
  consent.use(['google-analytics'])
  expect(layer()).toEqual(['consent', 'set'])
  consent.use(['analytics'])
  expect(layer()).toEqual(['consent', 'set'])
  expect(files).toEqual([])
})

test('… at once where it is named, with its options, and never where there are to be none', () => {
  tell(visitor([googleAnalytics]).consent, false)
  expect(layer()).toBeUndefined()
  const { vendors, files, codes } = tell(visitor([]).consent, [{ name: 'google-consent-mode', mode: 'advanced', dataLayer: 'otherLayer' }])
  expect(page.otherLayer).toHaveLength(2)
  expect([vendors.passes('google-analytics'), vendors.passes('hotjar')]).toEqual([true, false])
  expect(codes).toEqual(['consent-mode-advanced'])
  expect(files).toEqual([])
})

test('one that fails is reported, and stops nothing', () => {
  Object.defineProperty(page, 'dataLayer', {
    configurable: true,
    get() {
      throw new Error('no')
    },
  })
  const { codes, vendors } = tell(visitor([googleAnalytics, hubspot]).consent)
  expect(codes).toEqual(['integration-failed'])
  expect(page.disableHubSpotCookieBanner).toBe(true)
  expect(() => vendors.stop()).not.toThrow()
})

test('what a vendor’s script looks at when it starts is there before it, whatever the answer', () => {
  tell(visitor([hubspot]).consent)
  expect(page.disableHubSpotCookieBanner).toBe(true)
})

test('what tells all others is fetched with the first answer that there is to tell, once', async () => {
  const { consent, answer } = visitor([hubspot, hotjar])
  const { files, others, vendors, released } = tell(consent)
  expect(files).toEqual([])
  answer('accept-all')
  answer('refuse-all')
  expect(files).toEqual(['telling.js'])
  await vi.waitFor(() => expect(others).toEqual([[]]))
  expect([vendors.off('hotjar'), vendors.off('hubspot')]).toEqual([true, false])
  const script = document.createElement('script')
  vendors.released(script, ['hubspot'])
  expect(released).toHaveBeenCalledWith(script, ['hubspot'])
})

test('… at once where the site names other integrations, which are left to it', async () => {
  const { files, others } = tell(visitor([hotjar]).consent, ['google-consent-mode', 'shopify'])
  expect(files).toEqual(['telling.js'])
  await vi.waitFor(() => expect(others).toEqual([['shopify']]))
})

test('no file is fetched for services that have no switch, whatever is answered', () => {
  const { consent, answer } = visitor([hotjar, youtube])
  const { files } = tell(consent)
  answer('accept-all')
  expect(files).toEqual([])
})

test('a file that cannot be had is said to be missing', async () => {
  const { consent, answer } = visitor([hubspot])
  const { report, codes } = reporter()
  started.push(startVendors({ settings: readSettings({}, [], report), consent, report, load: () => Promise.reject(new Error('404')) }))
  answer('accept-all')
  await vi.waitFor(() => expect(codes).toEqual(['ui-missing']))
})
