import { readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { locales } from '../../src/locales/index.js'
import { type Language, languages } from '../../src/locales/languages.js'
import type { Formats, Locale } from '../../src/locales/locale.js'
import { en, textsIn } from '../texts.js'

const all = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await textsIn(language)]))) as Record<Language, Locale>

/** Every text with the path of its key, but for what stands in for `Intl`, which English has no need of. */
const textsOf = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'formats' ? [] : textsOf(inner, `${path}.${key}`)))
    : [[path, value]]
const placeholders = (text: unknown) => (String(text).match(/\{\w*\}/g) ?? []).sort()
const english = new Map(textsOf(en))

it('the languages offered are those there are files for', () => {
  const files = readdirSync(new URL('../../src/locales', import.meta.url))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['index', 'languages', 'locale'].includes(name))
  expect([...languages, ...languages.map((language) => `${language}.more`)].sort()).toEqual(files.sort())
  expect(Object.keys(locales).sort()).toEqual([...languages].sort())
})

/** Regulation No 1 of 1958, article 1, as last amended in 2013. */
const ofTheUnion = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'

it.each([...ofTheUnion.split(' '), ...'nb nn is uk tr ar he zh-Hans zh-Hant ja ko pt-BR ca'.split(' ')])('%s is among them', (language) => {
  expect(languages).toContain(language)
})

/** What a language is written in, beside Latin letters in names. Latin where nothing is said. */
const scripts: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
}
/** Letters of which every longer text in the language has some, so that no file holds another's texts. */
const letters: Readonly<Partial<Record<Language, RegExp>>> = {
  bg: /[ъщ]/,
  cs: /[ěřů]/,
  da: /[æø]/,
  de: /[äöüß]/,
  et: /[õäü]/,
  fi: /ä/,
  ga: /[áéíóú]/,
  hr: /[čćđ]/,
  hu: /[áőű]/,
  is: /[ðþ]/,
  ja: /\p{Script=Hiragana}/u,
  lt: /[ėįų]/,
  lv: /[āēī]/,
  mt: /[ħġż]/,
  pl: /[ąęł]/,
  ro: /[ășț]/,
  sk: /[ľôť]/,
  sl: /[čšž]/,
  sv: /å/,
  tr: /[ışğ]/,
  uk: /[іїє]/,
  'zh-Hans': /[选择问网页显关设]/,
  'zh-Hant': /[選擇問網頁顯關設]/,
}

/** What other languages say in the same words as English, for want of others. */
const shared = ['Cookies', 'Cookie', 'Cache', 'Service worker', 'Database', 'Marketing', 'Name', 'Type', 'Service', 'Services ({count})']

describe.each(languages)('in %s', (language) => {
  const locale = all[language]
  const texts = textsOf(locale)

  it('every text is there, none is empty, none is superfluous', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
    expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '' || text !== text.trim())).toEqual([])
    expect([locale.language, Intl.getCanonicalLocales(language)]).toEqual([language, [language]])
    expect(locale.direction).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr')
  })

  it('what is filled in has its place in the same texts', () => {
    for (const [key, text] of texts) expect(placeholders(text), key).toEqual(placeholders(english.get(key)))
    expect([...english.values()].flatMap(placeholders)).toEqual(expect.arrayContaining(['{date}', '{count}', '{name}', '{kind}']))
  })

  it('it is written in its own script, and with its own letters', () => {
    const script = scripts[language] ?? /\p{Script=Latin}/u
    // Names that travel as they are.
    const foreign = (text: unknown) => !script.test(String(text)) && !/^(Cookies?|Service Worker)$/i.test(String(text))
    expect(texts.filter(([key, text]) => !/^\.(language|direction)$/.test(key) && foreign(text))).toEqual([])
    const others = Object.entries(scripts).filter(([other, letters]) => !['ja', 'zh-Hans', 'zh-Hant'].includes(other) && String(letters) !== String(script))
    for (const [, other] of others) expect(texts.filter(([, text]) => other.test(String(text)))).toEqual([])
    const long = texts.map(([, text]) => String(text)).filter((text) => widthOf(text) > 50)
    const own = letters[language]
    if (own) expect(long.filter((text) => own.test(text)).length / long.length).toBeGreaterThan(0.5)
  })

  it('R-E3: no and yes are equally easy to read, and nothing presses', () => {
    const [no, yes] = [widthOf(locale.refuseAll), widthOf(locale.acceptAll)]
    expect(Math.max(no / yes, yes / no)).toBeLessThanOrEqual(1.5)
    for (const [key, text] of texts) {
      expect(text, key).not.toMatch(/[!！¡]/)
      expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u)
    }
    expect(texts.filter(([, text]) => pressing.test(String(text)))).toEqual([])
  })

  it('the texts keep to the room there is: buttons on two lines of a narrow screen, sentences on few', () => {
    for (const key of ['acceptAll', 'refuseAll', 'choose', 'save', 'loadOnce', 'changeChoices'] as const)
      expect(widthOf(locale[key]), key).toBeLessThanOrEqual(30)
    for (const [key, text] of texts) {
      const room = Math.max(28, widthOf(String(english.get(key))) * (widthOf(String(english.get(key))) > 60 ? 1.6 : 2.5))
      expect(widthOf(String(text)), key).toBeLessThanOrEqual(room)
    }
  })
})

it.each(languages.filter((language) => language !== 'en'))('in %s nothing was left in English', (language) => {
  const same = textsOf(all[language]).filter(([key, text]) => text === english.get(key) && !/^\.(language|direction)$/.test(key))
  expect(same.filter(([, text]) => !shared.includes(String(text)))).toEqual([])
  expect(same.length).toBeLessThan(8)
})

it.each(languages.filter((language) => all[language].formats))('in %s what Intl has no words for is complete', (language) => {
  const { months, units, countries, date } = all[language].formats as Formats
  expect([new Set(months).size, placeholders(date)]).toEqual([12, ['{day}', '{month}', '{year}']])
  for (const forms of Object.values(units))
    for (const [rule, form] of Object.entries(forms)) {
      expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories).toContain(rule)
      expect(placeholders(form)).toEqual(['{n}'])
    }
  // Those of the Union, and where most vendors are; the browser's English names stand in for others.
  for (const code of 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CA CH GB JP US'.split(' '))
    expect(Object.hasOwn(countries, code), code).toBe(true)
})

/** Letters as wide as Latin ones; a Chinese, Japanese or Korean one is as wide as two. */
const widthOf = (text: string) => text.replaceAll(/[\u1100-\uffef]/g, '××').length

/** Flattery and threats, in the languages whose banners are known for them. */
const pressing =
  /value your privacy|best experience|legitimate interest|Privatsphäre ist uns wichtig|bestmöglich|vie privée est importante|meilleure expérience|privacidad es importante|mejor experiencia|migliore esperienza|privacy belangrijk|beste ervaring|melhor experiência|bästa upplevelse/i

test('no language says the same as another, but for those that are close', () => {
  const close = [
    ['nb', 'nn'],
    ['pt', 'pt-BR'],
    ['da', 'nb'],
    ['cs', 'sk'],
    ['zh-Hans', 'zh-Hant'],
  ]
  for (const one of languages)
    for (const other of languages) {
      if (one >= other || close.some((pair) => pair.includes(one) && pair.includes(other))) continue
      const theirs = new Map(textsOf(all[other]))
      expect(
        textsOf(all[one]).filter(([key, text]) => String(text).length > 20 && theirs.get(key) === text),
        `${one} ${other}`,
      ).toEqual([])
    }
})
