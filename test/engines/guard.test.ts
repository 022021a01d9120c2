import { connections, routes, writes } from '../e2e/support/routes.js'
import { accept, expect, refuse, test, type Visit } from './visit.js'

const config = { services: [{ id: 'tracker', category: 'marketing', urls: ['tracker.localhost'] }] }
const biscotte = `<script type="application/json" data-biscotte-config>${JSON.stringify(config)}</script><script src="/biscotte.js"></script>`
const slug = (name: string) => name.replace(/\W+/g, '-')
const all = { ...routes, ...connections }

/** What page code asks for while the page is parsed, and what it asks for by `run()`. A route that an engine lacks throws, with and without us. */
const page = (head: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><div id="place" style="height: 50px">x</div>
  <script>function run(rows) {
    for (const [name, code] of rows) {
      const place = document.createElement('div')
      document.querySelector('#place').append(place)
      try { new Function('url', 'place', code)('{tracker}/' + name, place) } catch {}
    }
    return Promise.all(window.workers ?? [])
  }</script>
  ${Object.entries(writes)
    .map(([name, code]) => `<script>{ const url = '{tracker}/${slug(name)}'; ${code} }</script>`)
    .join('')}`

const run = async (visit: Visit, rows: Readonly<Record<string, string>>) => {
  await visit.evaluate(`void run(${JSON.stringify(Object.entries(rows).map(([name, code]) => [slug(name), code]))}).then(() => { window.ended = true })`)
  await expect.poll(() => visit.evaluate('window.ended')).toBe(true)
}

/** Films are asked for as often as the player likes. */
const arrived = async (visit: Visit) => [...new Set((await visit.hits('elsewhere.localhost')).map((hit) => hit.replace('tracker.localhost/', '')))].sort()

test('what page code asks for, by every route the engine has, waits for a yes and is dropped after a no', async ({ visit }) => {
  await visit.open(page(''))
  await run(visit, all)
  await expect.poll(async () => (await arrived(visit)).length).toBeGreaterThan(Object.keys(all).length - 5)
  const open = await arrived(visit)

  await visit.becomeAnother()
  visit.forgetHits()
  await visit.open(page(biscotte))
  await run(visit, all)
  await visit.shows('banner')
  expect(await arrived(visit)).toEqual([])
  await visit.click(refuse)
  await visit.verdict('refused')
  await run(visit, all)
  expect(await arrived(visit)).toEqual([])

  await visit.becomeAnother()
  await visit.open(page(biscotte))
  await run(visit, routes)
  await visit.click(accept)
  const connecting = Object.keys(connections).map(slug)
  await expect.poll(() => arrived(visit)).toEqual(open.filter((name) => !connecting.includes(name)))
  await run(visit, connections)
  await expect.poll(() => arrived(visit)).toEqual(open)
})
