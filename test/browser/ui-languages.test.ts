import axe from 'axe-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type Language, languages } from '../../src/locales/languages.js'
import type { Locale } from '../../src/locales/locale.js'
import { textsIn } from '../texts.js'
import { prefer, settled, shop, visit } from './support/ui-page.js'

const texts = new Map<Language, Locale>()

beforeAll(async () => {
  for (const language of languages) texts.set(language, await textsIn(language))
})

/** Names that leave little room beside them. */
const tagged = {
  id: 'acme',
  category: 'marketing',
  cookies: [
    { name: '_dc_gtm_UA-12345678-1', lifetime: 31536000 * 2 },
    { name: '__acme_visitor_identity_token', lifetime: 0 },
  ],
}

/** A visitor who answered before, meets something new and a new switch half on: nearly every text there is. */
const scene = (locale: Locale, layer: 'banner' | 'preferences') =>
  visit({
    layer,
    locale,
    config: { ...shop, services: [...(shop.services ?? []), tagged] },
    chosen: { marketing: true, hotjar: false },
    record: { without: ['analytics', 'google-analytics'] },
  })

/** Elements whose content does not fit in them, by more than a rounding. */
const overflowing = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.root *')]
    .filter((element) => !element.closest('output') && getComputedStyle(element).display !== 'inline')
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 ||
        (element.localName === 'button' && element.scrollHeight > element.clientHeight + 1) ||
        element.getBoundingClientRect().left < 0 ||
        element.getBoundingClientRect().right > innerWidth + 1,
    )
    .map((element) => element.outerHTML.slice(0, 120))

/** Words that stand on two lines: in buttons and headings those of usual length, in the narrow cells of tables short ones. */
const broken = (root: ShadowRoot) => [...wordsOn(root, '.foot button, h2, h3, h4, li strong, summary', 16), ...wordsOn(root, 'th, td:not(:has(code))', 7)]

function wordsOn(root: ShadowRoot, selector: string, length: number): string[] {
  return [...root.querySelectorAll(selector)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = new Range()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (word.length <= length && lines.size > 1) found.push(word)
      }
    return found
  })
}

const rectOf = (root: ShadowRoot, selector: string) => (root.querySelector(selector) as HTMLElement).getBoundingClientRect()

describe.each(languages)('in %s on 320 pixels', (language) => {
  for (const layer of ['banner', 'preferences'] as const) {
    test(`the ${layer} says it all, in its own direction, and nothing overflows`, async () => {
      await page.viewport(320, 640)
      await prefer({ 'prefers-reduced-motion': 'reduce' })
      const locale = texts.get(language) as Locale
      const { root, inside, reports } = await scene(locale, layer)
      for (const details of root.querySelectorAll('details')) details.open = true
      await settled(root)

      const inner = root.querySelector('.root') as HTMLElement
      expect([inner.lang, getComputedStyle(inner).direction]).toEqual([language, locale.direction])
      const buttons = [...root.querySelectorAll<HTMLElement>('.foot button')]
      expect(buttons.map(({ textContent }) => textContent)).toEqual([locale.refuseAll, locale.acceptAll, layer === 'banner' ? locale.choose : locale.save])
      inside.getByRole('dialog', { name: layer === 'banner' ? locale.title : locale.preferences })
      inside.getByText(locale.categories.analytics.description)
      expect(inner.textContent).not.toMatch(/undefined|\bnull\b|NaN|Invalid Date|\{\w*\}/)
      expect(overflowing(root)).toEqual([])
      // Chinese and Japanese break between any two signs.
      if (!/^(ja|zh)/.test(language)) expect(broken(root)).toEqual([])

      const [refuse, accept] = [rectOf(root, '[data-action="refuse-all"]'), rectOf(root, '[data-action="accept-all"]')]
      expect([refuse.width, refuse.height, refuse.top]).toEqual([accept.width, accept.height, accept.top])
      // The first of the two is where reading begins.
      expect(refuse.left < accept.left).toBe(locale.direction === 'ltr')
      if (layer === 'preferences') {
        const [heading, turn] = [rectOf(root, '[part="category"] h3'), rectOf(root, 'input[role="switch"]')]
        expect(heading.left < turn.left).toBe(locale.direction === 'ltr')
        expect(rectOf(root, '[data-action="close"]').left > innerWidth / 2).toBe(locale.direction === 'ltr')
      }
      expect(reports).toEqual([])
    })
  }
})

test.each(['ar', 'de', 'el', 'ja'] as const)('axe finds nothing in %s', async (language) => {
  await page.viewport(320, 6000)
  document.title = 'Page'
  document.documentElement.lang = 'en'
  for (const layer of ['banner', 'preferences'] as const) {
    const { root, host, ui } = await scene(texts.get(language) as Locale, layer)
    for (const details of root.querySelectorAll('details')) details.open = true
    await settled(root)
    const { violations, passes } = await axe.run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('valid-lang')
    ui.show('closed')
  }
})
