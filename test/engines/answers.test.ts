import { accept, expect, head, held, refuse, test } from './visit.js'

const launcher = '[part="launcher"]'
const cookies = `[...new Set(document.cookie.split('; ').map((cookie) => cookie.split('=')[0]))].filter(Boolean).sort()`

test('withdrawing erases cookies of every domain and path and the storage, reloads, and nothing leaves any more', async ({ visit }) => {
  const leaving = `<script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script>
    <script type="text/plain" data-consent="google-analytics">
      for (const scope of ['', '; domain=shop.example.localhost', '; domain=example.localhost', '; path=/', '; path=/a', '; path=/a/', '; path=/a/b', '; domain=.example.localhost; path=/a']) document.cookie = '_ga=1; max-age=999' + scope
      document.cookie = '_ga_ABC123=1; path=/; domain=example.localhost'; document.cookie = '_gat_UA-1=1'; document.cookie = 'site=own; path=/'</script>
    <script type="text/plain" data-consent="hotjar">
      document.cookie = '_hjSession_1=1; path=/'; localStorage.hjViewportId = '1'; sessionStorage.hjViewportId = '1'; localStorage.own = '1'; (window.ran ||= []).push('hotjar')</script>`
  await visit.open(`${head('data-services="google-analytics hotjar"')}${leaving}`, { host: 'shop.example.localhost', path: '/a/b/page' })
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['ga.js', 'hotjar'])
  expect(await visit.evaluate(cookies)).toEqual(['_ga', '_ga_ABC123', '_gat_UA-1', '_hjSession_1', 'biscotte', 'site'])
  expect(await visit.evaluate(`document.cookie.match(/_ga=/g).length`)).toBeGreaterThan(4)
  await visit.click(launcher)
  await visit.shows('preferences')
  await visit.reloads(() => visit.click(refuse))
  await visit.verdict('refused')
  expect(await visit.evaluate(cookies)).toEqual(['biscotte', 'site'])
  expect(await visit.evaluate('[Object.keys(localStorage).sort(), Object.keys(sessionStorage)]')).toEqual([['biscotte', 'own'], []])
  expect(await visit.hits()).toEqual(['tracker.localhost/ga.js'])
})

test('the banner is seen, and refusing is offered as large as accepting', async ({ visit }) => {
  await visit.open(head())
  await visit.shows('banner')
  const rect = (selector: string) =>
    visit.evaluate<{ width: number; height: number; top: number; bottom: number }>(
      `document.querySelector('biscotte-ui').shadowRoot.querySelector('${selector}').getBoundingClientRect().toJSON()`,
    )
  const banner = await rect('[part="banner"]')
  expect(banner.width).toBeGreaterThan(200)
  expect(banner.height).toBeGreaterThan(80)
  expect(banner.top).toBeGreaterThanOrEqual(0)
  expect(banner.bottom).toBeLessThanOrEqual(await visit.evaluate<number>('innerHeight'))
  const [yes, no] = [await rect(accept), await rect(refuse)]
  expect(yes.height).toBeGreaterThan(20)
  expect(Math.abs(yes.width - no.width)).toBeLessThan(1)
  expect(Math.abs(yes.height - no.height)).toBeLessThan(1)
  const look = (selector: string) =>
    visit.evaluate(
      `(({ color, backgroundColor, fontSize, fontWeight, borderTopWidth }) => [color, backgroundColor, fontSize, fontWeight, borderTopWidth])(getComputedStyle(document.querySelector('biscotte-ui').shadowRoot.querySelector('${selector}')))`,
    )
  expect(await look(accept)).toEqual(await look(refuse))
})

test('Escape in the preferences decides nothing: the visitor is asked again', async ({ visit }) => {
  await visit.open(`${head()}${held('a.js')}`)
  await visit.shows('banner')
  await visit.click('button[data-action="preferences"]')
  await visit.shows('preferences')
  await expect.poll(() => visit.evaluate(`document.querySelector('biscotte-ui').shadowRoot.querySelector('dialog').matches(':modal')`)).toBe(true)
  await visit.escape()
  await visit.shows('banner')
  expect(await visit.evaluate('[document.documentElement.dataset.biscotte, document.cookie, localStorage.length]')).toEqual(['undecided', '', 0])
  expect(await visit.hits()).toEqual([])
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
})

test('a script that clicks on accept grants nothing', async ({ visit }) => {
  await visit.open(`${head()}${held('a.js')}`)
  await visit.shows('banner')
  await visit.evaluate(`document.querySelector('biscotte-ui').shadowRoot.querySelector('${accept}').click()`)
  expect(await visit.evaluate('[document.documentElement.dataset.biscotte, document.cookie]')).toEqual(['undecided', ''])
  expect(await visit.hits()).toEqual([])
})

test('the file with the banner in it asks, and fetches from beside itself what follows; what is fetched ahead changes nothing', async ({ visit }) => {
  const ahead = `<script>
    for (const href of /biscotte=/.test(document.cookie) ? ['/late.js'] : ['/preferences.js'])
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  </script>`
  const tag = `<script async src="/biscotte.bundle.js" data-services='[{"id":"acme","category":"analytics"}]'></script>`
  await visit.open(`<!doctype html><html lang="en"><head><meta charset="utf-8">${ahead}${tag}</head><body>${held('a.js')}`)
  const fetched = async (which: RegExp) =>
    (await visit.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`)).filter((path) => which.test(path))
  await visit.shows('banner')
  expect(await fetched(/ui|recording/)).toEqual([])
  expect(await visit.hits()).toEqual([])
  await visit.click('button[data-action="preferences"]')
  await visit.shows('preferences')
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
  await visit.reloads(() => visit.evaluate('void setTimeout(() => location.reload())'))
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
  expect(await fetched(/ui|recording|preferences/)).toEqual([])
})
