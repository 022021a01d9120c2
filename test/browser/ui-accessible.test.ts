import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { en, fr } from '../texts.js'
import { prefer, settled, shop, visit } from './support/ui-page.js'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const scheme of ['light', 'dark']) {
  for (const locale of [en, fr]) {
    for (const layer of ['banner', 'preferences'] as const) {
      test(`axe finds nothing against WCAG 2.2 AA in the ${layer}, ${scheme}, ${locale.language}`, async () => {
        // Tall enough that nothing is scrolled half out of sight, which axe takes for a small target.
        await page.viewport(1000, 2400)
        await prefer({ 'prefers-color-scheme': scheme })
        document.title = 'Page'
        document.documentElement.lang = locale.language
        const { root, host } = await visit({
          layer,
          locale,
          config: { ...shop, policyChanges: 'New.' },
          chosen: { marketing: true, hotjar: false },
          record: { without: ['analytics', 'google-analytics'] },
        })
        for (const details of root.querySelectorAll('details')) details.open = true
        await settled(root)
        const { violations, passes } = await axe.run(host, { runOnly: rules })
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
        const background = getComputedStyle(root.querySelector('[part=banner], dialog') as Element).backgroundColor
        expect(background).toBe(scheme === 'dark' ? 'rgb(33, 28, 24)' : 'rgb(255, 253, 249)')
      })
    }
  }
}
