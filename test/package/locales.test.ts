import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '../../src/locales/en.js'
import { locales } from '../../src/locales/index.js'
import { languages } from '../../src/locales/languages.js'

/** Every text with the path of its key. */
const textsOf = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`)) : [[path, value]]
const placeholders = (text: unknown) => (String(text).match(/\{\w*\}/g) ?? []).sort()
const english = new Map(textsOf(en))

it('the languages offered are those there are files for', () => {
  const files = readdirSync(new URL('../../src/locales', import.meta.url))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['index', 'languages', 'locale'].includes(name))
  expect([...languages].sort()).toEqual(files.sort())
  expect(Object.keys(locales).sort()).toEqual(files.sort())
})

describe.each(languages)('in %s', (language) => {
  it('every text is there, none is empty, none is superfluous', async () => {
    const { default: locale } = await locales[language]()
    const texts = textsOf(locale)
    expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
    expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '' || text !== text.trim())).toEqual([])
    expect([locale.language, Intl.getCanonicalLocales(language)]).toEqual([language, [language]])
    expect(['ltr', 'rtl']).toContain(locale.direction)
  })

  it('what is filled in has its place in the same texts', async () => {
    const { default: locale } = await locales[language]()
    for (const [key, text] of textsOf(locale)) expect(placeholders(text), key).toEqual(placeholders(english.get(key)))
    expect([...english.values()].flatMap(placeholders)).toEqual(expect.arrayContaining(['{date}', '{count}', '{name}']))
  })
})
