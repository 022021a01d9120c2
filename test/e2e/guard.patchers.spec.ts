import { build } from 'esbuild'
import { connections, routes } from './support/routes.js'
import { expect, type Site, test } from './support/site.js'

/** Libraries that replace the same functions as the guard does, as they come from npm. */
const patchers: Readonly<Record<string, { readonly code: string; readonly works: string }>> = {
  'zone.js': {
    code: `import 'zone.js'`,
    // A task that is scheduled in a zone runs in that zone.
    works: `Zone.current.fork({ name: 'mine' }).run(() => fetch(own).then(() => Zone.current.name === 'mine'))`,
  },
  '@sentry/browser': {
    code: `import * as Sentry from '@sentry/browser'
      window.crumbs = []
      Sentry.init({ dsn: 'http://key@site.test/1', beforeBreadcrumb: (crumb) => (crumbs.push(crumb.data?.url), crumb), beforeSend: () => null, tracesSampleRate: 0 })`,
    // It notes every call that ends.
    works: `fetch(own).then(() => crumbs.some((url) => url?.endsWith(own)))`,
  },
}

const config = { services: [{ id: 'tracker', category: 'marketing', urls: ['tracker.test'] }] }
const biscotte = `<script type="application/json" data-biscotte-config>${JSON.stringify(config)}</script><script src="/biscotte.js"></script>`
const patcher = '<script src="/patcher.js"></script>'

const slug = (name: string) => name.replace(/\W+/g, '-')
const names = Object.keys(routes).map(slug).sort()
const arrived = (site: Site) => site.world.hits.flatMap((hit) => /^tracker\.test\/([^.?]+)$/.exec(hit)?.[1] ?? []).sort()

async function run(site: Site, rows: Readonly<Record<string, string>>, suffix = ''): Promise<void> {
  const list = Object.entries(rows).map(([name, code]) => ({ code, url: site.tracker(slug(name) + suffix) }))
  await site.page.evaluate(async (rows) => {
    for (const { code, url } of rows) {
      const place = document.createElement('div')
      document.querySelector('#place')?.append(place)
      new Function('url', 'place', code)(url, place)
    }
    await Promise.all((window as { workers?: Promise<unknown>[] }).workers ?? [])
    await fetch('/own')
  }, list)
}

for (const [name, { code, works }] of Object.entries(patchers)) {
  for (const [order, scripts] of [
    ['before', patcher + biscotte],
    ['after', biscotte + patcher],
  ] as const) {
    test(`${name}, loaded ${order} Biscotte: everything is held all the same, and goes on working, then and without us`, async ({ site }) => {
      const { outputFiles } = await build({ stdin: { contents: code, resolveDir: new URL('../..', import.meta.url).pathname }, bundle: true, write: false })
      site.world.put('/patcher.js', { html: outputFiles[0]?.text ?? '' })
      site.world.put('/own', { html: 'own' })
      await site.open(`<!doctype html><html lang="en"><head><meta charset="utf-8">${scripts}</head><body><div id="place" style="height: 50px">x</div>`)
      const check = () => site.page.evaluate(`((own) => ${works})('/own')`)
      expect(await check()).toBe(true)
      await run(site, { ...routes, ...connections })
      expect(arrived(site)).toEqual([])
      await site.button('accept-all').click()
      await expect.poll(() => arrived(site)).toEqual(names)
      expect(await check()).toBe(true)
      await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
      // Under other addresses: films are not asked for twice.
      await run(site, routes, '-again')
      await expect.poll(() => arrived(site)).toEqual(names.flatMap((name) => [name, `${name}-again`]).sort())
      expect(await check()).toBe(true)
      expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
    })
  }
}
