import fc from 'fast-check'
import { expect, head, type Site, test } from './support/site.js'

interface Script {
  readonly kind: 'inline' | 'blocking' | 'async' | 'defer' | 'module' | 'external module' | 'throwing' | 'missing'
  readonly delay: number
}

const scripts = fc.array(
  fc.record({
    kind: fc.constantFrom<Script['kind'][]>('inline', 'inline', 'blocking', 'blocking', 'async', 'defer', 'module', 'external module', 'throwing', 'missing'),
    delay: fc.constantFrom(0, 0, 40, 120),
  }),
  {
    minLength: 3,
    maxLength: 12,
  },
)

/** The same script as HTML has it, or held. */
function write({ kind, delay }: Script, index: number, held: boolean): string {
  const module = kind.endsWith('module')
  const type = held ? `type="text/plain" data-consent="analytics" ${module ? 'data-type="module"' : ''}` : module ? 'type="module"' : ''
  const order = kind === 'async' || kind === 'defer' ? kind : ''
  if (kind === 'inline' || kind === 'module') return `<script ${type}>(window.ran ||= []).push('${index}.js?delay=${delay}')</script>`
  if (kind === 'throwing') return `<script ${type}>(window.ran ||= []).push('${index}.js?delay=${delay}'); throw new Error('mine')</script>`
  return `<script ${type} ${order} src="{tracker}/${index}.js?delay=${delay}${kind === 'missing' ? '&status=404' : ''}"></script>`
}

const page = (list: readonly Script[], held: boolean) =>
  list.map((script, index) => write(script, index, held) + (index % 3 === 1 ? '<p>between</p>' : '')).join('\n')

/** What ran, async scripts apart: when they run is nobody's promise. */
async function order(site: Site, list: readonly Script[]): Promise<{ inOrder: string[]; all: string[] }> {
  const expected = list.filter(({ kind }) => kind !== 'missing').length
  await expect.poll(async () => (await site.ran()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(expected)
  const all = await site.ran()
  return { inOrder: all.filter((name) => list[Number.parseInt(name, 10)]?.kind !== 'async'), all: [...all].sort() }
}

test('any page of scripts runs in the order HTML gives it: unheld, held until a yes, and for a visitor who agreed', async ({ site }) => {
  test.setTimeout(120_000)
  await fc.assert(
    fc.asyncProperty(scripts, async (list) => {
      await site.open(head('data-services="stripe"') + page(list, false), { path: '/plain' })
      const plain = await order(site, list)
      const before = site.world.hits.length
      await site.open(head() + page(list, true), { path: '/held' })
      await expect(site.banner()).toBeVisible()
      expect(site.world.hits.length).toBe(before)
      await site.button('accept-all').click()
      expect(await order(site, list)).toEqual(plain)
      await site.page.reload()
      expect(await order(site, list)).toEqual(plain)
      await site.forgetVisitor()
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

test('consents that come one by one, while scripts still load, keep the order of each and run every script once', async ({ site }) => {
  test.setTimeout(120_000)
  const mixed = fc.array(
    fc.record({
      kind: fc.constantFrom<Script['kind'][]>('inline', 'blocking', 'defer', 'throwing', 'missing'),
      delay: fc.constantFrom(0, 40, 120),
      marketing: fc.boolean(),
    }),
    { minLength: 3, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(mixed, fc.boolean(), fc.constantFrom(0, 1, 2), async (list, marketingFirst, arrived) => {
      const html = list.map((script, index) => write(script, index, true).replace('"analytics"', script.marketing ? '"marketing"' : '"analytics"')).join('\n')
      await site.open(head('data-services="google-analytics hotjar" data-reload="false"') + html, { path: '/mixed' })
      const before = site.world.hits.length
      const choose = (choices: object) =>
        site.page.evaluate((wanted) => (window as unknown as { biscotte: { choose(choices: object): void } }).biscotte.choose(wanted), choices)
      const external = list.filter(({ kind, marketing }) => kind !== 'inline' && kind !== 'throwing' && marketing === marketingFirst).length
      await choose(marketingFirst ? { marketing: true } : { analytics: true })
      // Some of the first have been requested, none need have answered, when the second consent comes.
      await site.world.reached(before + Math.min(arrived, external > 0 ? 1 : 0))
      await choose(marketingFirst ? { analytics: true } : { marketing: true })
      const { inOrder } = await order(site, list)
      expect(new Set(inOrder).size).toBe(inOrder.length)
      for (const marketing of [true, false]) {
        const own = inOrder.map((name) => Number.parseInt(name, 10)).filter((index) => list[index]?.marketing === marketing)
        const first = own.filter((index) => list[index]?.kind !== 'defer')
        const last = own.filter((index) => list[index]?.kind === 'defer')
        expect(first).toEqual([...first].sort((a, b) => a - b))
        expect(last).toEqual([...last].sort((a, b) => a - b))
      }
      expect(new Set(site.world.hits.slice(before)).size).toBe(site.world.hits.length - before)
      await site.forgetVisitor()
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
