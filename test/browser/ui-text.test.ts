import { expect, test } from 'vitest'
import en from '../../src/locales/en.js'
import fr from '../../src/locales/fr.js'
import { categoryTexts, countryText, fill, lifetimeText, textIn } from '../../src/ui/text.js'

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
