import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { catalogue } from '../../src/catalogue/all.js'
import type { Config } from '../../src/core/config.js'
import { createConsent } from '../../src/core/consent.js'
import { draftRecord, type Wanted } from '../../src/core/draft.js'
import { createReceipt, library, shownText } from '../../src/core/receipt.js'
import { readSettings } from '../../src/core/settings.js'
import { allTexts } from '../../src/core/texts.js'
import * as en from '../../src/locales/en.js'
import * as fr from '../../src/locales/fr.js'
import type { LocaleFile } from '../../src/locales/locale.js'
import { sha256 } from '../../src/receipts/hash.js'
import { shownHash } from '../../src/server.js'

const noon = Date.UTC(2026, 10, 1, 12)
const config: Config = {
  services: ['hotjar', { id: 'acme', category: 'analytics', name: 'Acme' }],
  policyVersion: 'V1',
  policyUrl: '/privacy',
  controller: 'Example SAS',
  texts: { en: { title: 'Biscuits?' } },
}

async function answered(wanted: Wanted, given: Config = config, locale: LocaleFile = en, used: readonly string[] = []) {
  const report = () => {}
  const settings = readSettings(given, catalogue, report)
  const consent = createConsent({ settings, catalogue, now: () => noon, onError() {} })
  consent.use(used)
  const record = draftRecord({ consent, settings, language: locale.default.language, report, now: () => noon, newId: () => 'random' }, wanted, 'banner')
  consent.adopt(record)
  const shown = await sha256(shownText({ consent, settings }, await allTexts(locale, settings.texts)))
  return createReceipt({ consent, settings }, record, 'https://site.test/shop', consent.regime(), shown)
}

describe('a receipt', () => {
  it('R-L14: says who answered what, when, how, and of which question', async () => {
    expect(await answered({ analytics: true })).toEqual({
      schema: 1,
      id: 'random',
      time: '2026-11-01T12:00:00.000Z',
      event: 'chose',
      means: 'banner',
      language: 'en',
      page: 'https://site.test/shop',
      choices: { analytics: true, acme: true, marketing: false, hotjar: false },
      until: { analytics: '2027-05-02T12:00:00.000Z', acme: '2027-05-02T12:00:00.000Z' },
      regime: { rule: 'opt-in' },
      signals: [],
      policy: { version: 'V1', url: '/privacy' },
      controller: { name: 'Example SAS' },
      categories: ['analytics', 'marketing'],
      services: [expect.objectContaining({ id: 'acme', category: 'analytics' }), expect.objectContaining({ id: 'hotjar', category: 'marketing' })],
      shown: expect.stringMatching(/^sha256:[\da-f]{64}$/),
      library,
    })
    expect((await answered('accept-all')).event).toBe('accepted')
    expect((await answered('refuse-all')).event).toBe('refused')
  })

  it('names the library’s own version', () => {
    expect(library).toBe(`biscotte ${packageJson.version}`)
  })

  it('can be checked against what was archived: configuration, texts, and what the page’s markup named', async () => {
    const receipt = await answered('accept-all', config, en, ['youtube', 'functional'])
    expect(await shownHash({ config, locale: en, catalogue, receipt })).toBe(receipt.shown)
  })

  it.each<[string, Config, typeof en]>([
    ['another text', { ...config, texts: { en: { title: 'Cookies?' } } }, en],
    ['another language', config, fr as unknown as typeof en],
    ['another policy', { ...config, policyVersion: 'V2' }, en],
    ['another service', { ...config, services: ['hotjar'] }, en],
    [
      'the same service for something else',
      { ...config, services: ['hotjar', { id: 'acme', category: 'analytics', name: 'Acme', purpose: 'recordings' }] },
      en,
    ],
    ['another lifetime', { ...config, days: 90 }, en],
  ])('does not fit %s', async (_, archived, locale) => {
    const receipt = await answered('accept-all')
    expect(await shownHash({ config: archived, locale, catalogue, receipt })).not.toBe(receipt.shown)
  })

  it('fits the same configuration written in another order', async () => {
    const receipt = await answered('accept-all')
    const archived = Object.fromEntries(Object.entries({ ...config, services: [...(config.services ?? [])].reverse() }).reverse())
    expect(await shownHash({ config: archived, locale: en, catalogue, receipt })).toBe(receipt.shown)
  })
})
