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
