import { expect, test } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { lint } from '../../src/ui/lint/index.js'
import { en } from '../texts.js'
import { settled, shop, visit } from './support/ui-page.js'

async function faults(config: Config, layer: 'banner' | 'preferences' = 'banner', texts: { refuseAll?: string; acceptAll?: string } = {}): Promise<string[]> {
  const { root } = await visit({ layer, locale: { ...en, ...texts }, config: { ...shop, ...config } })
  await settled(root)
  const said: string[] = []
  lint(root, (code, text) => void said.push(`${code}: ${text}`))
  return said
}

test.each(['bar', 'bar-top', 'box', 'center', 'wall'] as const)('finds nothing in the %s as it is', async (layout) => {
  expect(await faults({ layout })).toEqual([])
})

test.each(['quiet', 'contrast', 'playful'] as const)('finds nothing in the %s preferences', async (theme) => {
  expect(await faults({ theme }, 'preferences')).toEqual([])
})

const refuse = '[part="refuse-all"]'
test.each([
  [`${refuse} { inline-size: 30% }`, 'is smaller'],
  [`${refuse} { font-size: 12px }`, 'has smaller type'],
  [`${refuse} { font-weight: 400 }`, 'has lighter type'],
  [`${refuse} { color: #888 }`, 'is harder to read'],
  [`${refuse} { background: none; color: inherit; border-color: transparent }`, 'is fainter'],
  [`${refuse} { opacity: .6 }`, 'is fainter'],
  ['[part="accept-all"] { order: -1 }', 'comes later'],
  [`${refuse} { visibility: hidden }`, 'cannot be seen'],
  [`${refuse} { display: none }`, 'cannot be seen'],
])('%s: the refusal %s', async (css, fault) => {
  const [said = ''] = await faults({ css, layout: 'box' })
  expect(said).toContain('unequal-choice: Beside "Accept all", "Refuse all" ')
  expect(said).toContain(fault)
})

test.each([
  [{ refuseAll: 'No thanks, I hate saving money' }, 'shames who refuses'],
  [{ refuseAll: 'Continue without the optional cookies of this site' }, 'is said in more than twice as many words'],
  [{ refuseAll: 'OK', acceptAll: 'OK' }, 'says the same'],
])('%j: the refusal %s', async (texts, fault) => {
  expect((await faults({}, 'banner', texts))[0]).toContain(fault)
})

test('the opposite, a louder refusal, is nobody’s trouble', async () => {
  expect(await faults({ css: '[part="accept-all"] { opacity: .6; font-weight: 400 }' })).toEqual([])
})
