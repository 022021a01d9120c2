import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, head, keepBack, type Site, test } from './support/site.js'

const require = createRequire(import.meta.url)
const css = (path: string) => `<style>${readFileSync(require.resolve(path), 'utf8')}</style>`

/** Style sheets of the kind that break what others put into a page. */
const sheets: Readonly<Record<string, string>> = {
  'a reset of everything, important': '<style>*, *::before, *::after { all: unset !important } biscotte-ui { all: unset !important }</style>',
  Bootstrap: css('bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': css('tailwindcss/preflight.css'),
  'a root of 62.5 %': '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
  'a transformed body': '<style>body { transform: translateX(40px) scale(.5); filter: blur(0); contain: paint; overflow: hidden }</style>',
  'rules for every button, dialog and section':
    '<style>button, dialog, section, header, footer, [role=dialog], [popover] { display: none !important; position: static !important; font: 8px fantasy !important; background: red !important }</style>',
}

const looks = (site: Site) =>
  site.banner().evaluate((banner) =>
    [banner, ...banner.querySelectorAll('h2, p, li, button')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { font, color, backgroundColor, letterSpacing, textTransform, padding } = getComputedStyle(element)
      return { x, y, width, height, font, color, backgroundColor, letterSpacing, textTransform, padding }
    }),
  )

for (const [name, sheet] of Object.entries(sheets)) {
  test(`${name} changes nothing in the banner, which is asked and answered all the same`, async ({ site }) => {
    await site.open(head(), { path: '/plain' })
    await site.banner().waitFor()
    const plain = await looks(site)
    await site.open(head(undefined, sheet))
    await site.banner().waitFor()
    expect(await looks(site)).toEqual(plain)
    await site.button('refuse-all').click()
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  })
}

test('nothing of the page lies above the banner, whatever its z-index, and whatever is in the top layer already', async ({ site }) => {
  const cover = 'position:fixed;inset:0;z-index:2147483647;background:teal'
  await site.open(`${head()}<div style="${cover}"></div><div popover="manual" id="toast" style="inset:0;width:100%;height:100%">Toast</div>
    <script>document.querySelector('#toast').showPopover()</script>`)
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('in quirks mode it is what it is in standards mode', async ({ site }) => {
  await site.open(head(), { path: '/plain' })
  await site.banner().waitFor()
  const plain = await looks(site)
  await site.open(head().replace('<!doctype html>', ''))
  await site.banner().waitFor()
  expect(await site.page.evaluate(() => document.compatMode)).toBe('BackCompat')
  expect(await looks(site)).toEqual(plain)
  await site.button('preferences').click()
  await expect(site.page.locator('biscotte-ui dialog h2')).toBeFocused()
  await site.button('save').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('in an XHTML page everything works', async ({ site }) => {
  await site.open(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Site</title>
    <script src="/biscotte.js" data-services="google-analytics"></script></head><body><h1>Site</h1>
    <script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script><div data-biscotte="declaration"></div></body></html>`,
    { headers: { 'content-type': 'application/xhtml+xml' } },
  )
  await expect(site.page.locator('[data-biscotte="declaration"] table')).toHaveCount(2)
  await site.button('preferences').click()
  await expect(site.page.locator('biscotte-ui dialog h2')).toBeFocused()
  await site.page.locator('biscotte-ui input[name="analytics"]').click()
  await site.button('save').click()
  await site.world.reached(1)
  await expect.poll(() => site.ran()).toEqual(['ga.js'])
})

for (const [how, stub] of [
  ['are never told of', 'window.requestAnimationFrame = () => 0'],
  ['cannot be asked for', 'window.requestAnimationFrame = undefined'],
  ['are told of at once', 'window.requestAnimationFrame = (act) => (act(performance.now()), 1)'],
] as const)
  test(`where frames ${how}, the banner is seen all the same, and a yes lets live`, async ({ site }) => {
    await site.open(`<!doctype html><html lang="en"><body><h1>Site</h1><script>${stub}</script><script src="/biscotte.js" data-services="hotjar"></script>
      <script type="text/plain" data-consent="hotjar" src="{tracker}/h.js"></script><div data-biscotte="declaration"></div>`)
    await expect.poll(() => site.banner().evaluate((banner) => getComputedStyle(banner).opacity)).toBe('1')
    await site.button('accept-all').click()
    await expect.poll(() => site.ran()).toEqual(['h.js'])
    // A router empties the page's own parts, more than once.
    for (let times = 0; times < 2; times++) {
      await expect(site.page.locator('[data-biscotte="declaration"] table')).toHaveCount(2)
      await site.page.evaluate(() => document.querySelector('[data-biscotte="declaration"]')?.replaceChildren())
    }
    await expect(site.page.locator('[data-biscotte="declaration"] table')).toHaveCount(2)
    expect(site.console.filter((line) => line.startsWith('uncaught'))).toEqual([])
  })

test('taken out by the page it comes back once, above everything, then stays away; nothing is granted', async ({ site }) => {
  await site.open(
    `${head()}<div style="position:fixed;inset:0;z-index:2147483647"></div><script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script>`,
  )
  await site.happened('show')
  const remove = () => site.page.evaluate(() => document.querySelector('biscotte-ui')?.remove())
  await remove()
  await expect(site.page.locator('biscotte-ui')).toHaveCount(1)
  await expect.poll(() => site.banner().evaluate((banner) => banner.matches(':popover-open'))).toBe(true)
  await site.button('refuse-all').hover()
  await remove()
  await site.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await expect(site.page.locator('biscotte-ui')).toHaveCount(0)
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'undecided')
  expect(site.world.hits).toEqual([])
  expect(await site.page.evaluate(() => document.cookie)).toBe('')
})

test('R-C6: hidden by a content blocker it leaves a page that works, with nothing granted', async ({ site }) => {
  for (const layout of ['bar', 'wall']) {
    await site.open(`${head(`data-services="google-analytics" data-layout="${layout}"`, '<style>biscotte-ui { display: none !important }</style>')}
      <button onclick="this.textContent = 'Pressed'">Press</button><script type="text/plain" data-consent="google-analytics" src="{tracker}/ga.js"></script>`)
    await site.happened('show')
    await site.page.getByRole('button', { name: 'Press' }).click()
    await expect(site.page.getByRole('button', { name: 'Pressed' })).toBeFocused()
    await site.page.evaluate(() => (window as unknown as { biscotte: { open(): void } }).biscotte.open())
    await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'banner')
    await site.page.getByRole('button', { name: 'Pressed' }).click()
    expect(site.world.hits).toEqual([])
    expect(await site.page.evaluate(() => document.cookie)).toBe('')
  }
})

test('on a page that comes in parts, the banner is there before the last, and stands behind it in the end', async ({ site }) => {
  site.world.put('/pause.js', { html: '' })
  const come = await keepBack(site.page, '**/pause.js')
  const opened = site.open(
    `${head('data-services="google-analytics"')}<main>First</main><script src="/pause.js"></script><footer><button>Last</button></footer>`,
  )
  await expect(site.banner()).toBeVisible()
  await expect(site.page.locator('footer')).toHaveCount(0)
  come()
  await opened
  expect(await site.page.evaluate(() => document.body.lastElementChild?.localName)).toBe('biscotte-ui')
  await expect(site.banner()).toBeVisible()
  expect(await site.banner().evaluate((banner) => banner.matches(':popover-open'))).toBe(true)
  await site.page.keyboard.press('Tab')
  await expect(site.page.getByRole('button', { name: 'Last' })).toBeFocused()
})
