import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Config } from '../../src/core/config.js'
import { contrast, createColourReader, over } from '../../src/ui/lint/colour.js'
import { focused, pageStyle, prefer, type Scene, settled, shop, visit } from './support/ui-page.js'

const themes = ['quiet', 'contrast', 'playful'] as const
const layouts = ['bar', 'bar-top', 'box', 'center', 'wall'] as const
const layers = ['banner', 'preferences'] as const

/** Thirteen services and more: enough to search in. */
const crowd: Config = {
  ...shop,
  services: [
    ...(shop.services ?? []),
    ...Array.from({ length: 10 }, (_, place) => ({ id: `acme${place}`, name: `Acmé ${place}`, category: 'marketing', cookies: [{ name: `_a${place}` }] })),
  ],
}

const open = async (scene: Promise<Scene>) => {
  const { root } = await scene
  for (const details of root.querySelectorAll('details')) details.open = true
  return scene
}

for (const theme of themes) {
  for (const layer of layers) {
    test(`axe finds nothing, best practices included, in the ${theme} ${layer}, in any layout, light or dark`, async () => {
      await page.viewport(1000, 2400)
      document.title = 'Page'
      document.documentElement.lang = 'en'
      for (const layout of layer === 'banner' ? layouts : (['bar'] as const)) {
        for (const scheme of ['light', 'dark'] as const) {
          const scene = await open(visit({ layer, config: { ...crowd, theme, layout, scheme, closeButton: true }, chosen: { marketing: true, hotjar: false } }))
          scene.host.dataset.scheme = scheme
          await settled(scene.root)
          const { violations } = await axe.run(scene.host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          expect(violations.map(({ id, nodes }) => [layout, scheme, id, nodes.map(({ html }) => html)])).toEqual([])
          scene.ui.destroy()
          scene.host.remove()
        }
      }
    })
  }
}

test('A1: the banner is a dialog that is not modal, named by a heading that is seen', async () => {
  const { inside } = await visit()
  const banner = inside.getByRole('dialog', { name: 'Cookies: your choice' })
  expect(banner.hasAttribute('aria-modal')).toBe(false)
  expect(inside.getByRole('heading', { level: 2, name: 'Cookies: your choice' })).toBeVisible()
})

test('A4: the preferences are a modal dialog, named by their heading, with no description that would be read in one go', async () => {
  const { inside } = await visit({ layer: 'preferences' })
  const dialog = inside.getByRole('dialog', { name: 'Cookie preferences' })
  expect(dialog.matches(':modal')).toBe(true)
  expect(dialog.hasAttribute('aria-describedby')).toBe(false)
})

for (const theme of themes) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`A10: switches, borders and the focus ring stand out by 3:1 in ${theme}, ${scheme}`, async () => {
      const { root, host, inside } = await open(visit({ layer: 'preferences', config: { ...shop, theme }, chosen: { marketing: true } }))
      host.dataset.scheme = scheme
      await settled(root)
      const read = createColourReader()
      const surface = over(read(getComputedStyle(inside.getByRole('dialog')).backgroundColor), [1, 1, 1, 1])
      const seen = (css: string) => contrast(over(read(css), surface), surface)
      for (const name of ['analytics', 'marketing']) {
        const input = root.querySelector<HTMLInputElement>(`input[name="${name}"]`) as HTMLInputElement
        expect(seen(getComputedStyle(input).borderTopColor), name).toBeGreaterThanOrEqual(3)
        const thumb = getComputedStyle(input, '::before').borderTopColor
        const track = over(read(getComputedStyle(input).backgroundColor), surface)
        expect(contrast(over(read(thumb), track), track), `${name}'s thumb`).toBeGreaterThanOrEqual(3)
      }
      for (const button of inside.getAllByRole('button').filter((button) => !button.matches('.cross')))
        expect(
          Math.max(seen(getComputedStyle(button).borderTopColor), seen(getComputedStyle(button).backgroundColor)),
          button.textContent ?? '',
        ).toBeGreaterThanOrEqual(3)
      await userEvent.tab()
      expect(seen(getComputedStyle(focused() as Element).outlineColor)).toBeGreaterThanOrEqual(3)
    })
  }
}

test('A11: on, off and between differ by more than colour', async () => {
  const { root } = await visit({ layer: 'preferences', chosen: { marketing: true, hubspot: false, analytics: true } })
  const thumb = (name: string) => {
    const { justifySelf, blockSize, backgroundColor } = getComputedStyle(root.querySelector(`input[name="${name}"]`) as Element, '::before')
    return { justifySelf, flat: blockSize, solid: backgroundColor !== 'rgba(0, 0, 0, 0)' }
  }
  const [on, between, off] = [thumb('analytics'), thumb('marketing'), thumb('hubspot')]
  expect(on).toMatchObject({ justifySelf: 'end', solid: true })
  expect(between.justifySelf).toBe('center')
  expect(off.solid).toBe(false)
  expect(new Set([on.justifySelf, between.justifySelf, off.justifySelf]).size).toBe(3)
})

test('A12: whatever Tab reaches shows that it has the focus, though the page takes outlines away', async () => {
  pageStyle('* { outline: 0 !important } *:focus { outline: none !important; box-shadow: none !important }')
  for (const layer of layers) {
    const { inside, root, ui, host } = await open(visit({ layer }))
    const reached = new Set<Element>()
    for (let step = 0; step < 40; step++) {
      await userEvent.tab()
      const active = focused()
      if (!active || !root.contains(active) || reached.has(active)) break
      reached.add(active)
      expect(Number.parseFloat(getComputedStyle(active).outlineWidth), active.outerHTML).toBeGreaterThanOrEqual(3)
    }
    expect(reached.size).toBeGreaterThanOrEqual(inside.getAllByRole('button').length)
    ui.destroy()
    host.remove()
  }
})

test('A13: a switch is a native checkbox in a named group; Space turns it, and its label stays', async () => {
  const { inside } = await visit({ layer: 'preferences' })
  const marketing = inside.getByRole<HTMLInputElement>('switch', { name: 'Marketing' })
  expect(marketing).toMatchObject({ type: 'checkbox', checked: false })
  expect(marketing.hasAttribute('aria-checked')).toBe(false)
  expect(marketing.closest('fieldset')).toBe(inside.getByRole('group', { name: 'Marketing' }))
  marketing.focus()
  await userEvent.keyboard(' ')
  expect(marketing.checked).toBe(true)
  expect(inside.getByRole('switch', { name: 'Marketing' })).toBe(marketing)
})

test('A15: names begin with what is seen, and no two links are called the same', async () => {
  const { root } = await open(visit({ layer: 'preferences' }))
  const names = [...root.querySelectorAll('a')].map((link) => {
    const name = link.getAttribute('aria-label') ?? link.textContent ?? ''
    expect(name.startsWith(link.textContent ?? '')).toBe(true)
    return name
  })
  expect(names.length).toBeGreaterThan(3)
  expect(new Set(names).size).toBe(names.length)
})

test('A18: the banner stays for as long as it takes', async () => {
  vi.useFakeTimers()
  try {
    const { inside, answers } = await visit()
    vi.advanceTimersByTime(864e5)
    expect(inside.getByRole('dialog')).toBeVisible()
    expect(answers).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('A22: no link opens a window of its own', async () => {
  for (const layer of layers) {
    const { root } = await open(visit({ layer }))
    expect(root.querySelectorAll('a').length).toBeGreaterThan(0)
    expect(root.querySelectorAll('[target]')).toHaveLength(0)
  }
})

test('more than twelve services can be searched by name, company and cookie, whatever the accents', async () => {
  const scene = await visit({ layer: 'preferences', config: crowd })
  const field = scene.inside.getByRole('searchbox', { name: 'Search the services' })
  const found = () => [...scene.root.querySelectorAll('[part="service"] h4')].map((heading) => heading.textContent?.trim())
  await userEvent.type(field, 'acme 3')
  expect(found()).toEqual(['Acmé 3'])
  expect(scene.inside.getByRole('switch', { name: 'Acmé 3' })).toBeVisible()
  expect(scene.inside.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Services (1)')
  await userEvent.fill(field, 'HUBSPOTUTK')
  expect(found()).toEqual(['HubSpot'])
  await userEvent.fill(field, 'malta-limited')
  expect(found()).toEqual([])
  expect(scene.inside.getByText('No service found.')).toBeVisible()
  await userEvent.clear(field)
  expect(found().length).toBeGreaterThan(12)
  expect((await visit({ layer: 'preferences' })).inside.queryByRole('searchbox')).toBeNull()
})

test('what was switched before a search is saved with what is found by it', async () => {
  const scene = await open(visit({ layer: 'preferences', config: crowd }))
  await userEvent.click(scene.inside.getByRole('switch', { name: 'Hotjar' }))
  await userEvent.type(scene.inside.getByRole('searchbox'), 'acme 3')
  await userEvent.click(scene.inside.getByRole('switch', { name: 'Acmé 3' }))
  await userEvent.click(scene.inside.getByRole('button', { name: 'Save my choices' }))
  expect(scene.answers[0]?.choices).toMatchObject({ hotjar: true, acme3: true, acme4: false, hubspot: false })
})

test.each([
  [{ analytics: true, marketing: true }, 'You accepted everything on March 1, 2026.'],
  [{}, 'You refused everything on March 1, 2026.'],
  [{ analytics: true }, 'You made your own selection on March 1, 2026.'],
])('the record of %j is told in a sentence, with its end, its reference and the policy it was given under', async (chosen, sentence) => {
  const { inside } = await visit({ layer: 'preferences', config: { ...shop, days: 730 }, chosen, record: { time: Date.UTC(2026, 2, 1, 12) } })
  const record = inside.getByRole('region', { name: 'Your last choice' })
  expect(record.textContent).toContain(`${sentence} It counts until February 29, 2028. Then you will be asked again.`)
  expect(record.textContent).toMatch(/Policy version V202406.*Reference of your choice id/)
})

test('who has not answered is told so, and finds nothing to download', async () => {
  const { inside } = await visit({ layer: 'preferences' })
  expect(inside.getByRole('region', { name: 'Your last choice' }).textContent).toContain('You have not answered yet. Whatever needs your permission is off.')
  expect(inside.queryByRole('button', { name: /Download/ })).toBeNull()
})

test('the record can be downloaded: a file made in the page, with all that is stored', async () => {
  const { inside } = await visit({ layer: 'preferences', chosen: { analytics: true }, record: { time: Date.UTC(2026, 2, 1, 12) } })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const made = vi.spyOn(URL, 'createObjectURL')
  try {
    await userEvent.click(inside.getByRole('button', { name: 'Download the record of your choice' }))
    const link = clicked.mock.contexts[0] as HTMLAnchorElement
    expect(link.download).toMatch(/-cookies-2026-03-01\.json$/)
    const [[blob] = []] = made.mock.calls
    const file = JSON.parse(await (blob as Blob).text())
    expect(file).toMatchObject({
      site: location.origin,
      time: '2026-03-01T12:00:00.000Z',
      policy: 'V202406',
      means: 'banner',
      choices: { analytics: true, hotjar: false },
    })
  } finally {
    clicked.mockRestore()
    made.mockRestore()
  }
})

test('an answer that the browser does not keep is said to be none, to eyes and to screen readers', async () => {
  const { inside, consent, root } = await visit()
  const real = consent.adopt
  // As when nothing can be stored: the grants are left out of what stands.
  consent.adopt = (record) => real(record && { ...record, choices: {} })
  await userEvent.click(inside.getByRole('button', { name: 'Accept all' }))
  const words = 'Your browser does not keep choices for this site. Nothing has been switched on.'
  await expect.poll(() => root.querySelector('output')?.textContent).toBe(words)
})

test('whom to complain to is named, with a link', async () => {
  const config = { ...shop, authority: { name: 'CNIL', contact: 'https://www.cnil.fr/plaintes' } }
  const { inside } = await visit({ layer: 'preferences', config })
  expect(inside.getByText('Supervisory authority')).toBeVisible()
  expect(inside.getByRole('link', { name: 'https://www.cnil.fr/plaintes' })).toBeVisible()
})

test('reduced transparency draws no shadow, and dims nothing by halves', async () => {
  await prefer({ 'prefers-reduced-transparency': 'reduce' })
  const { inside } = await visit({ config: { ...shop, layout: 'wall' } })
  const banner = inside.getByRole('dialog')
  expect(getComputedStyle(banner).boxShadow).toBe('none')
  expect(getComputedStyle(banner, '::backdrop').backgroundColor).toBe('rgb(15, 10, 6)')
})

test('more contrast makes secondary text as strong as the rest', async () => {
  const { inside, root } = await visit()
  const secondary = root.querySelector('li p') as Element
  const strong = getComputedStyle(inside.getByRole('dialog')).color
  expect(getComputedStyle(secondary).color).not.toBe(strong)
  await prefer({ 'prefers-contrast': 'more' })
  expect(getComputedStyle(secondary).color).toBe(strong)
})

test('forced colours leave switches, buttons and borders to be seen', async () => {
  await prefer({ 'forced-colors': 'active' })
  const { inside, root } = await visit({ layer: 'preferences', chosen: { analytics: true } })
  const [off, on] = ['marketing', 'analytics'].map((name) => getComputedStyle(root.querySelector(`input[name="${name}"]`) as Element))
  expect(on?.backgroundColor).not.toBe(off?.backgroundColor)
  for (const button of inside.getAllByRole('button')) expect(getComputedStyle(button).borderTopStyle).toBe('solid')
})
