import type { Page } from 'playwright/test'
import { expect, type Site, test } from './support/site.js'

// What a page pays is counted, not timed: for so many elements and for ten times as many.

/** How often what costs was asked for, and what is left of it. */
interface Costs {
  readonly calls: Readonly<Record<string, number>>
  readonly timers: number
  readonly listeners: number
}

/** Counts every call by which scripts look at elements, properties, cookies and storage, and what they leave waiting. */
function countEverything(): void {
  const calls: Record<string, number> = {}
  const timers = new Set<string>()
  const listeners = new Map<EventTarget, Set<string>>()
  const count = (name: string) => {
    calls[name] = (calls[name] ?? 0) + 1
  }
  const wrap = (target: object, name: string, act: (run: () => unknown, self: unknown, args: unknown[]) => unknown, key: 'value' | 'get' | 'set' = 'value') => {
    const found = Reflect.getOwnPropertyDescriptor(target, name)
    const run = found?.[key] as ((...args: unknown[]) => unknown) | undefined
    if (!found || !run) return
    const counted = function (this: unknown, ...args: unknown[]) {
      return act(() => Reflect.apply(run, this, args), this, args)
    }
    Reflect.defineProperty(target, name, { ...found, [key]: counted })
  }
  const counting = (name: string) => (run: () => unknown) => {
    count(name)
    return run()
  }
  for (const name of ['hasAttribute', 'getAttribute', 'setAttribute', 'removeAttribute', 'matches', 'closest', 'querySelector', 'querySelectorAll'])
    wrap(Element.prototype, name, counting(name))
  for (const name of ['querySelector', 'querySelectorAll']) wrap(Document.prototype, name, counting(name))
  wrap(Node.prototype, 'cloneNode', counting('cloneNode'))
  for (const name of ['getOwnPropertyDescriptor', 'getOwnPropertyDescriptors', 'defineProperty']) {
    wrap(Object, name, counting('descriptors'))
    wrap(Reflect, name, counting('descriptors'))
  }
  wrap(Document.prototype, 'cookie', counting('cookie reads'), 'get')
  wrap(Document.prototype, 'cookie', counting('cookie writes'), 'set')
  wrap(Storage.prototype, 'getItem', counting('storage reads'))
  wrap(Storage.prototype, 'setItem', counting('storage writes'))
  wrap(EventTarget.prototype, 'dispatchEvent', counting('events'))

  // Each kind has numbers of its own.
  for (const [start, stop, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    wrap(window, start, (run, _, args) => {
      const [act] = args
      if (typeof act === 'function' && !repeats) {
        args[0] = (...given: unknown[]) => {
          timers.delete(`${start} ${id}`)
          act(...given)
        }
      }
      const id = run()
      timers.add(`${start} ${id}`)
      return id
    })
    wrap(window, stop, (run, _, args) => {
      timers.delete(`${start} ${args[0]}`)
      return run()
    })
  }
  let own = 0
  const ids = new WeakMap<object, number>()
  const keyOf = ([type, listener, options]: unknown[]) => {
    const id = ids.get(listener as object) ?? ++own
    ids.set(listener as object, id)
    return `${type} ${id} ${typeof options === 'object' ? !!(options as AddEventListenerOptions)?.capture : !!options}`
  }
  /** Not what drives the browser. */
  const isOurs = () => /:\d+\/[\w./-]+\.js:/.test(new Error().stack ?? '')
  const isPage = (self: unknown): self is EventTarget => self === undefined || self === window || self === document || self === document.documentElement
  wrap(EventTarget.prototype, 'addEventListener', (run, self, args) => {
    if (isPage(self) && args[1] && isOurs()) {
      const on = self ?? window
      const key = keyOf(args)
      listeners.set(on, (listeners.get(on) ?? new Set()).add(key))
      const [, listener, options] = args
      // The browser takes it out by itself.
      if ((options as AddEventListenerOptions | undefined)?.once)
        args[1] = (event: Event) => {
          listeners.get(on)?.delete(key)
          return (listener as (event: Event) => void)(event)
        }
    }
    return run()
  })
  wrap(EventTarget.prototype, 'removeEventListener', (run, self, args) => {
    if (isPage(self) && args[1]) listeners.get(self ?? window)?.delete(keyOf(args))
    return run()
  })
  Object.assign(window, {
    costs: (): Costs => ({ calls: { ...calls }, timers: timers.size, listeners: [...listeners.values()].reduce((sum, { size }) => sum + size, 0) }),
  })
}

const costs = (page: Page) => page.evaluate(() => (window as unknown as { costs: () => Costs }).costs())

/** What `act` costs, by name. */
async function costOf(page: Page, act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = (await costs(page)).calls
  await act()
  const after = (await costs(page)).calls
  return Object.fromEntries(Object.entries(after).flatMap(([name, count]) => (count > (before[name] ?? 0) ? [[name, count - (before[name] ?? 0)]] : [])))
}

const own = `data-services='[{ "id": "acme", "category": "marketing" }]'`
const page = (file: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/${file}" ${own}></script></head><body><h1>Site</h1>${body}`
const inline = (count: number) => '<script type="text/plain" data-consent="acme">window.count = (window.count ?? 0) + 1</script>'.repeat(count)

test.beforeEach(({ site }) => site.page.addInitScript(countEverything))

/** On a secure origin, where the browser tells of changed cookies. */
const open = (site: Site, html: string) => site.open(html, { host: 'localhost' })

/** When it has done all it does by itself. */
const untilIdle = (page: Page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))))

/** When all is there that looks a page over for who makes it, the last of it `lint.js`. */
const untilChecked = (page: Page) => page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/lint.js')))

async function asked(site: Site, file: string, count: number): Promise<Costs> {
  await open(site, page(file, inline(count)))
  await expect(site.banner()).toBeVisible()
  await untilChecked(site.page)
  await untilIdle(site.page)
  return costs(site.page)
}

for (const file of ['biscotte.core.js', 'biscotte.js']) {
  test.describe(file, () => {
    test('cookies and storage are read as often for ten held elements as for a hundred, and nothing is written', async ({ site }) => {
      const few = await asked(site, file, 10)
      const many = await asked(site, file, 100)
      for (const name of ['cookie reads', 'storage reads']) expect(many.calls[name]).toBe(few.calls[name])
      expect(many.calls['cookie reads']).toBeLessThanOrEqual(2)
      expect(many.calls['storage reads']).toBe(1)
      expect(many.calls['cookie writes']).toBeUndefined()
      expect(many.calls['storage writes']).toBeUndefined()
    })

    for (const action of ['accept-all', 'refuse-all'] as const)
      test(`R-P6: after ${action}, the next page fetches the script and nothing else of ours`, async ({ site }) => {
        await asked(site, file, 1)
        await site.button(action).click()
        await expect(site.page.locator('html')).not.toHaveAttribute('data-biscotte', 'undecided')
        await site.page.reload()
        await expect(site.page.locator('biscotte-ui [part="launcher"]')).toBeVisible()
        await untilIdle(site.page)
        const fetched = await site.page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => /[^/]+\.js$/.exec(name) ?? []))
        expect(fetched).toEqual([file])
      })

    test('listeners on the page are as many for ten held elements as for a hundred, and none are left when it is destroyed', async ({ site }) => {
      const few = await asked(site, file, 10)
      const many = await asked(site, file, 100)
      expect(many.listeners).toBe(few.listeners)
      expect(few.listeners).toBeGreaterThan(0)
      expect(few.listeners).toBeLessThanOrEqual(12)
      await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
      await expect.poll(async () => (await costs(site.page)).listeners).toBe(0)
    })

    test('nothing waits for time to pass: while the banner is open, and once the visitor has answered', async ({ site }) => {
      await asked(site, file, 10)
      await expect.poll(async () => (await costs(site.page)).timers).toBe(0)
      await site.button('accept-all').click()
      await expect.poll(() => site.page.evaluate('window.count')).toBe(10)
      await expect.poll(async () => (await costs(site.page)).timers).toBe(0)
    })

    test('the frame after an answer shows the banner gone, and no more: the launcher comes after it', async ({ site }) => {
      await asked(site, file, 1)
      const frame = await site.page.evaluateHandle(() => ({
        drawn: new Promise((resolve) =>
          addEventListener(
            'click',
            () =>
              requestAnimationFrame(() => {
                const { shadowRoot } = document.querySelector('biscotte-ui') as HTMLElement
                resolve(['banner', 'launcher'].map((part) => !!shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`)?.checkVisibility()))
              }),
            { capture: true, once: true },
          ),
        ),
      }))
      await site.button('accept-all').click()
      expect(await frame.evaluate(({ drawn }) => drawn)).toEqual([false, false])
      await expect(site.page.locator('biscotte-ui [part="launcher"]')).toBeVisible()
    })

    test('an inserted tree is looked through by the browser, once, however many nodes it has', async ({ site }) => {
      await asked(site, file, 1)
      const insert = (trees: number, nodes: number) =>
        costOf(site.page, () =>
          site.page.evaluate(
            async ([trees = 0, nodes = 0]) => {
              const made = Array.from({ length: trees }, () => {
                const tree = document.createElement('div')
                for (let index = 0; index < nodes; index++) tree.append(document.createElement('p'))
                return tree
              })
              document.body.append(...made)
              await new Promise((resolve) => queueMicrotask(() => resolve(undefined)))
            },
            [trees, nodes],
          ),
        )
      const small = await insert(10, 10)
      const deep = await insert(10, 100)
      const wide = await insert(100, 10)
      for (const [costs, trees] of [
        [small, 10],
        [deep, 10],
        [wide, 100],
      ] as const) {
        // Each tree itself at most, and whether the banner is still on top, once for all of them.
        const { matches = 0, ...each } = costs
        expect(matches).toBeLessThanOrEqual(trees + 1)
        expect(each).toEqual({ querySelector: trees })
      }
    })

    test('what is released costs the same for each element, and the page is searched once', async ({ site }) => {
      const release = async (count: number) => {
        await site.forgetVisitor().catch(() => undefined)
        await asked(site, file, count)
        return costOf(site.page, async () => {
          await site.button('accept-all').click()
          await expect.poll(() => site.page.evaluate('window.count')).toBe(count)
        })
      }
      const one = await release(10)
      const few = await release(110)
      const many = await release(1110)
      for (const name of new Set([...Object.keys(few), ...Object.keys(many)])) {
        // A thousand more cost ten times what a hundred more cost.
        const [first = 0, second = 0, third = 0] = [one[name], few[name], many[name]]
        expect([name, third - second]).toEqual([name, (second - first) * 10])
      }
      expect(many.querySelectorAll).toBe(one.querySelectorAll)
      expect([one['cookie writes'], one['storage writes']]).toEqual([1, 1])
    })
  })
}

test('what page code makes is told apart without a look at descriptors, element after element', async ({ site }) => {
  await asked(site, 'biscotte.js', 1)
  const make = (count: number) =>
    costOf(site.page, () =>
      site.page.evaluate((count) => {
        for (let index = 0; index < count; index++) {
          const image = document.createElement('img')
          image.src = `/picture.gif?${index}`
          image.className = 'picture'
        }
      }, count),
    )
  expect(await make(10)).toEqual({})
  expect(await make(100)).toEqual({})
})
