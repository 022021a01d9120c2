import { expect, test } from 'vitest'
import { countryText, lifetimeText } from '../../src/ui/facts.js'
import { categoryTexts, dateText, fill, textIn } from '../../src/ui/text.js'
import { en, fr, textsIn } from '../texts.js'

const [ga, is, mt, nn] = await Promise.all([textsIn('ga'), textsIn('is'), textsIn('mt'), textsIn('nn')])

const day = 86400

test('a text is read in the exact language, else its base, else English, else the first', () => {
  const text = { de: 'Hallo', en: 'Hello', fr: 'Bonjour', 'fr-CA': 'Allô' }
  expect(textIn(text, 'fr-CA')).toBe('Allô')
  expect(textIn(text, 'fr-BE')).toBe('Bonjour')
  expect(textIn(text, 'it')).toBe('Hello')
  expect(textIn({ de: 'Hallo', nl: 'Hoi' }, 'it')).toBe('Hallo')
  expect(textIn('Hello', 'it')).toBe('Hello')
})

test('only known names are filled in, and nothing inside what is filled in', () => {
  expect(fill('{date}, {other}, {constructor}', { date: '{other}' })).toBe('{other}, {other}, {constructor}')
})

test.each([
  [0, 'Until the browser closes'],
  [undefined, 'Not stated'],
  [1800, '30 minutes'],
  [day, '1 day'],
  [182 * day, '182 days'],
  [390 * day, '13 months'],
  [(395 + 1 / 3) * day, '395 days'],
  [730 * day, '2 years'],
  [400 * day, '400 days'],
])('%s seconds read as %s', (seconds, text) => {
  expect(lifetimeText(seconds, en)).toBe(text)
})

test('lifetimes and countries are said in the language of the visitor', () => {
  expect(lifetimeText(390 * day, fr)).toMatch(/^13\smois$/)
  expect(countryText('DE', fr)).toBe('Allemagne')
  expect(countryText('not a code', fr)).toBe('not a code')
})

test("a category without words of the site's own has the locale's, else its id", () => {
  expect(categoryTexts({ id: 'analytics' }, fr).title).toBe('Mesure d’audience')
  expect(categoryTexts({ id: 'analytics', title: { fr: 'Statistiques' } }, fr)).toEqual({
    title: 'Statistiques',
    description: fr.categories.analytics.description,
  })
  expect(categoryTexts({ id: 'constructor' }, en)).toEqual({ title: 'constructor', description: '' })
})

test('where the browser has no words in a language, its own are said, in the right number', () => {
  const time = new Date(2026, 4, 3, 12).getTime()
  expect([ga, is, mt, nn].map((locale) => dateText(time, locale))).toEqual(['3 Bealtaine 2026', '3. maí 2026', '3 ta’ Mejju 2026', '3. mai 2026'])
  expect([1, 2, 3, 7, 11].map((years) => lifetimeText(years * 365 * day, ga))).toEqual(['1 bhliain', '2 bhliain', '3 bliana', '7 mbliana', '11 bliain'])
  expect([1, 2, 21].map((hours) => lifetimeText(hours * 3600, is))).toEqual(['1 klukkustund', '2 klukkustundir', '21 klukkustund'])
  expect([30, 11].map((days) => lifetimeText(days * 60, mt))).toEqual(['30 minuta', '11-il minuta'])
  expect(lifetimeText(390 * day, nn)).toBe('13 månadar')
  expect(['DE', 'US', 'not a code'].map((code) => countryText(code, is))).toEqual(['Þýskaland', 'Bandaríkin', 'not a code'])
})
