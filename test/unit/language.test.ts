import { describe, expect, test, vi } from 'vitest'
import { findLanguage, matchLanguage } from '../../src/core/language.js'
import { withSiteTexts } from '../../src/core/texts.js'
import { languages } from '../../src/locales/languages.js'
import pt from '../../src/locales/pt.js'
import ptBR from '../../src/locales/pt-BR.js'
import zhHant from '../../src/locales/zh-Hant.js'
import { en } from '../texts.js'

test.each([
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt-AO', 'pt'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['PT_BR', 'pt-BR'],
  ['pt-Latn-BR', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-hant', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['cmn-Hant', 'zh-Hant'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['nn', 'nn'],
  ['nn-NO', 'nn'],
  ['iw', 'he'],
  ['he-IL', 'he'],
  ['mo', 'ro'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['es-419', 'es'],
  ['en-GB-oxendict', 'en'],
  ['ar-EG', 'ar'],
  ['el-CY', 'el'],
  ['ca-ES-valencia', 'ca'],
  ['sr-Latn', undefined],
  ['ru', undefined],
  ['', undefined],
  ['x', undefined],
  ['français', undefined],
  ['../../evil', undefined],
  ['constructor', undefined],
])('who wants %s reads %s', (wanted, found) => {
  expect(findLanguage(wanted, languages)).toBe(found)
  expect(matchLanguage(wanted, languages)).toBe(found)
})

test('every language finds its own texts, in any case', () => {
  for (const language of languages) {
    expect(findLanguage(language, languages)).toBe(language)
    expect(findLanguage(language.toUpperCase(), languages)).toBe(language)
  }
})

test.each([
  ['zh-Hant', ['en', 'zh-CN', 'zh-TW'], 'zh-TW'],
  ['zh-Hans', ['en', 'zh-CN', 'zh-TW'], 'zh-CN'],
  ['nb', ['en', 'no'], 'no'],
  ['he', ['en', 'iw'], 'iw'],
  ['pt-BR', ['en', 'pt'], 'pt'],
  ['pt', ['en', 'pt-PT'], 'pt-PT'],
  ['de', ['en', 'de-AT'], 'de-AT'],
  ['de', ['en', 'fr'], undefined],
])('of texts that a site keeps under its own tags, %s finds in %s those under %s', (language, keys, found) => {
  expect(findLanguage(language, keys)).toBe(found)
})

describe("a site's own words", () => {
  test('replace ours, at any depth, and leave the others', () => {
    const texts = { en: { title: 'Biscuits?', categories: { marketing: { title: 'Adverts' } }, purposes: { chat: 'Talk to us.' } } }
    const locale = withSiteTexts(en, texts)
    expect(locale).toEqual({
      ...en,
      title: 'Biscuits?',
      categories: { ...en.categories, marketing: { ...en.categories.marketing, title: 'Adverts' } },
      purposes: { ...en.purposes, chat: 'Talk to us.' },
    })
    expect(en.title).not.toBe('Biscuits?')
  })

  test('are those for the exact language, else for its base, under any spelling of its tag', () => {
    const texts = { pt: { title: 'Pt' }, 'zh-TW': { title: 'Tw' }, 'PT-br': { title: 'Br' } }
    expect(withSiteTexts(pt, texts).title).toBe('Pt')
    expect(withSiteTexts(ptBR, { pt: { title: 'Pt' } }).title).toBe('Pt')
    expect(withSiteTexts(ptBR, { en: { title: 'En' }, 'PT-br': { title: 'Br' } }).title).toBe('Br')
    expect(withSiteTexts(zhHant, texts).title).toBe('Tw')
    expect(withSiteTexts(en, texts)).toEqual(en)
  })

  test('that are no texts, or have no place, change nothing', () => {
    const texts = JSON.parse(
      '{ "en": { "title": 5, "categories": "none", "purposes": null, "save": {}, "other": "x", "constructor": "y", "__proto__": { "title": "z" } } }',
    )
    expect(withSiteTexts(en, texts)).toEqual(en)
  })
})

test('a page whose language is named as ours is asks nothing of Intl, whose first use costs milliseconds', () => {
  const { Locale } = Intl
  const asked: string[] = []
  class Watched extends Locale {
    constructor(tag: string) {
      super(tag)
      asked.push(tag)
    }
  }
  vi.stubGlobal('Intl', { Locale: Watched })
  try {
    expect(findLanguage('en', languages)).toBe('en')
    expect(asked).toEqual([])
    expect(findLanguage('en-GB', languages)).toBe('en')
    expect(asked).toContain('en-GB')
  } finally {
    vi.unstubAllGlobals()
  }
})
