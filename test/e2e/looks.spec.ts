import { expect, head, type Site, test } from './support/site.js'

const layouts = ['bar', 'bar-top', 'box', 'center', 'wall'] as const
const services = 'data-services="google-analytics hotjar"'
const with_ = (layout: string, more = '') => head(`${services} data-layout="${layout}" ${more}`, '<meta name="viewport" content="width=device-width">')
/** More page than fits the window, with something to reach by Tab in each line. */
const long = `<main>${Array.from({ length: 40 }, (_, line) => `<p>Line ${line} <button>Button ${line}</button></p>`).join('')}</main>`

/** Where the banner stands. */
const place = (site: Site) =>
  site.banner().evaluate((banner) => {
    const { top, bottom, left, right, width, height } = banner.getBoundingClientRect()
    return { top, bottom: innerHeight - bottom, left, right: document.documentElement.clientWidth - right, width, height }
  })

const observe = `<script>
  window.shifts = []; window.largest = []
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(entry.value))).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => largest.push(entry.element?.localName ?? 'none'))).observe({ type: 'largest-contentful-paint', buffered: true })
</script>`

for (const layout of layouts) {
  test(`R-P3: the ${layout} and what follows it shift nothing of the page`, async ({ site }) => {
    await site.open(`${with_(layout).replace('<body>', `<body>${observe}`)}${long}`)
    await place(site)
    await site.button('preferences').click()
    await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'preferences')
    await site.button('close').click()
    await site.button('accept-all').click()
    await expect(site.page.locator('biscotte-ui [part="launcher"]')).toBeVisible()
    await site.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await site.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })

  for (const [width, height, reducedMotion, motion] of [
    [360, 640, 'reduce', ', with less motion'],
    [1350, 940, 'reduce', ', with less motion'],
    [360, 640, 'no-preference', ''],
  ] as const) {
    test(`R-P4: the ${layout} is never the largest paint at ${width} by ${height}${motion}`, async ({ site }) => {
      await site.page.setViewportSize({ width, height })
      await site.page.emulateMedia({ reducedMotion })
      // Whatever else comes is larger than that.
      await site.open(`${with_(layout).replace('<body>', `<body>${observe}`)}<p>A page of one line.</p>`)
      await place(site)
      await site.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      const largest = await site.page.evaluate(() => (window as unknown as { largest: string[] }).largest)
      expect(largest.at(-1)).toBe('p')
    })
  }

  test(`the ${layout} lets the page be used behind it: clicks, Tab and scrolling`, async ({ site }) => {
    await site.open(`${with_(layout)}${long}<a href="#x" style="position:fixed;inset-block-start:45%;inset-inline-start:2px">Beside</a>`)
    await place(site)
    await site.page.getByRole('link', { name: 'Beside' }).click()
    await expect(site.page.getByRole('link', { name: 'Beside' })).toBeFocused()
    await site.page.mouse.move(4, 4)
    await site.page.mouse.wheel(0, 300)
    await expect.poll(() => site.page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test(`A6: Tab through the page, and the ${layout} covers nothing that has the focus`, async ({ site }) => {
    for (const [width, height] of [
      [320, 480],
      [768, 1024],
      [1280, 720],
    ] as const) {
      await site.page.setViewportSize({ width, height })
      await site.open(`${with_(layout)}${long}`)
      await place(site)
      for (let line = 0; line < 40; line++) {
        await site.page.keyboard.press('Tab')
        await expect(site.page.getByRole('button', { name: `Button ${line}`, exact: true })).toBeFocused()
        await expect
          .poll(() =>
            site.banner().evaluate((banner) => {
              const over = banner.getBoundingClientRect()
              const { top, bottom, left, right } = document.activeElement?.getBoundingClientRect() ?? over
              return Math.min(bottom, over.bottom) > Math.max(top, over.top) && Math.min(right, over.right) > Math.max(left, over.left)
            }),
          )
          .toBe(false)
      }
    }
  })
}

test('each layout stands where its name says', async ({ site }) => {
  const stands = async (options: string) => {
    await site.open(`${head(`${services} ${options}`)}${long}`)
    return place(site)
  }
  const bar = await stands('')
  expect(bar.bottom).toBeLessThan(30)
  expect(bar.width).toBeGreaterThan(1000)
  expect(bar.height).toBeLessThan(300)
  expect((await stands('data-layout="bar-top"')).top).toBeLessThan(30)
  for (const [corner, edges] of [
    ['bottom-end', ['bottom', 'right']],
    ['bottom-start', ['bottom', 'left']],
    ['top-end', ['top', 'right']],
    ['top-start', ['top', 'left']],
  ] as const) {
    const box = await stands(`data-layout="box" data-corner="${corner}"`)
    for (const edge of edges) expect(box[edge], `${corner} ${edge}`).toBeLessThan(30)
    expect(box.width).toBeLessThan(500)
  }
  for (const layout of ['center', 'wall']) {
    const card = await stands(`data-layout="${layout}"`)
    expect(Math.abs(card.top - card.bottom)).toBeLessThan(2)
    expect(Math.abs(card.left - card.right)).toBeLessThan(2)
  }
})

test('asked before the page is whole, the visitor sees the banner come in once; in the end it stands behind all of the page', async ({ site }) => {
  await site.page.addInitScript(() => {
    const { showPopover } = HTMLElement.prototype
    HTMLElement.prototype.showPopover = function (...options) {
      Object.assign(window, { raised: ((window as unknown as { raised?: number }).raised ?? 0) + 1 })
      showPopover.apply(this, options)
    }
  })
  site.world.put('/', { html: `${with_('bar')}<p>First</p><script src="${site.tracker('slow.js?wait=rest')}"></script><p>Rest</p>` })
  await site.page.goto(site.url(), { waitUntil: 'commit' })
  await expect(site.button('refuse-all')).toBeVisible()
  site.world.letGo('rest')
  await site.page.waitForLoadState()
  await expect(site.page.locator('p + biscotte-ui:last-child')).toHaveCount(1)
  expect(await site.page.evaluate(() => (window as unknown as { raised: number }).raised)).toBe(1)
  await expect.poll(() => site.banner().evaluate((banner) => banner.matches(':popover-open'))).toBe(true)
})

test('the wall dims the page, and a click beside it is a click in the page', async ({ site }) => {
  await site.open(`${with_('wall')}<button onclick="this.textContent = 'Pressed'">Press</button>`)
  await place(site)
  expect(await site.banner().evaluate((banner) => getComputedStyle(banner, '::backdrop').backgroundColor)).toMatch(/rgba\(15, 10, 6, 0\.[67]/)
  await site.page.getByRole('button', { name: 'Press' }).click()
  await expect(site.page.getByRole('button', { name: 'Pressed' })).toBeVisible()
  expect(await site.page.evaluate(() => document.cookie)).toBe('')
})

test('a modal dialog of the page leaves the banner in reach, whether it comes before or after, and takes nothing with it', async ({ site }) => {
  const dialog = '<dialog id="news"><p>News</p><button onclick="this.closest(\'dialog\').close()">Later</button></dialog>'
  const open = '<script>document.querySelector("#news").showModal()</script>'
  const refuse = async () => {
    await expect.poll(() => site.banner().evaluate((banner) => banner.matches(':popover-open'))).toBe(true)
    await site.button('refuse-all').click()
    await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  }
  await site.open(`${head()}${dialog}${open}`)
  await refuse()
  await expect(site.page.locator('body > biscotte-ui')).toHaveCount(1)
  await site.forgetVisitor()

  await site.open(`${head()}${dialog}`)
  await place(site)
  await site.page.evaluate(() => document.querySelector<HTMLDialogElement>('#news')?.showModal())
  await refuse()
  await site.forgetVisitor()

  await site.open(`${head()}${dialog}${open}`)
  await expect(site.page.locator('dialog biscotte-ui')).toHaveCount(1)
  await site.page.getByRole('button', { name: 'Later' }).click()
  await expect(site.page.locator('body > biscotte-ui')).toHaveCount(1)
  await refuse()
  await site.forgetVisitor()

  await site.open(`${head()}${dialog}${open}`)
  await expect(site.page.locator('dialog biscotte-ui')).toHaveCount(1)
  await site.page.evaluate(() => document.querySelector('#news')?.remove())
  await expect(site.page.locator('body > biscotte-ui')).toHaveCount(1)
  await refuse()
})

test('light and dark: the option, else the page’s color-scheme, else the visitor’s system; an attribute changes it at any time', async ({ site }) => {
  const light = 'rgb(255, 253, 249)'
  const dark = 'rgb(33, 28, 24)'
  const ground = async (system: 'light' | 'dark', attributes = '', page = '') => {
    await site.page.emulateMedia({ colorScheme: system })
    await site.open(head(`${services} ${attributes}`, `<style>html { ${page} }</style>`))
    return expect(site.banner())
  }
  await (await ground('light')).toHaveCSS('background-color', light)
  await (await ground('dark')).toHaveCSS('background-color', dark)
  await (await ground('dark', '', 'color-scheme: light')).toHaveCSS('background-color', light)
  await (await ground('light', '', 'color-scheme: dark')).toHaveCSS('background-color', dark)
  await (await ground('dark', '', 'color-scheme: light dark')).toHaveCSS('background-color', dark)
  await (await ground('dark', 'data-scheme="light"')).toHaveCSS('background-color', light)
  await (await ground('light', 'data-scheme="dark"', 'color-scheme: light')).toHaveCSS('background-color', dark)
  await site.page.evaluate(() => document.querySelector('biscotte-ui')?.setAttribute('data-scheme', 'light'))
  await expect(site.banner()).toHaveCSS('background-color', light)
})

test('a theme is fetched when it is named, and is there before the banner is', async ({ site }) => {
  const fetched = () => site.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
  await site.open(head(services))
  await place(site)
  expect(await fetched()).not.toContain('/themes.js')
  await site.open(head(`${services} data-theme="contrast"`))
  await expect(site.banner()).toHaveCSS('border-top-width', '3px')
  await expect(site.banner()).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await site.open(head(`${services} data-theme="playful"`))
  await expect(site.button('refuse-all')).toHaveCSS('background-color', 'rgb(176, 18, 71)')
})

test('without its theme’s file the banner is there all the same', async ({ site }) => {
  site.world.withhold('themes.js')
  await site.open(head(`${services} data-theme="contrast"`))
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect.poll(() => site.console.some((text) => text.includes('ui-missing: The theme could not be loaded.'))).toBe(true)
})

test('the site’s own sheet, properties and parts win', async ({ site }) => {
  await site.open(
    head(
      `${services} data-theme="playful" data-css="[part=banner] { padding: 13px } dialog { padding: 14px }"`,
      '<style>biscotte-ui { --biscotte-accent: rgb(1, 2, 3) } biscotte-ui::part(accept-all) { text-transform: uppercase }</style>',
    ),
  )
  await expect(site.banner()).toHaveCSS('padding', '13px')
  await expect(site.button('refuse-all')).toHaveCSS('background-color', 'rgb(1, 2, 3)')
  await expect(site.button('accept-all')).toHaveCSS('text-transform', 'uppercase')
  await site.button('preferences').click()
  await expect(site.page.locator('biscotte-ui dialog')).toHaveCSS('padding', '14px')
})

test('a logo comes from the site itself; one from elsewhere is never asked for', async ({ site }) => {
  site.world.put('/logo.svg', { html: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', headers: { 'content-type': 'image/svg+xml' } })
  await site.open(head(`${services} data-logo="/logo.svg"`))
  await expect(site.page.locator('biscotte-ui img')).toBeVisible()
  await site.open(head(`${services} data-logo="{tracker}/logo.svg"`))
  await place(site)
  await expect(site.page.locator('biscotte-ui img')).toHaveCount(0)
  expect(site.world.hits).toEqual([])
})

test('R-E6: the cross, where a site wants one, says that it refuses, and does', async ({ site }) => {
  await site.open(head(services))
  await place(site)
  await expect(site.page.locator('biscotte-ui .cross')).toHaveCount(0)
  await site.open(head(`${services} data-close-button="true"`))
  await site.page.getByRole('button', { name: 'Refuse all and close' }).click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('the preferences are fetched when the visitor is about to ask for them, and not before', async ({ site }) => {
  const fetched = () => site.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
  await site.open(head(services))
  await place(site)
  await site.button('accept-all').hover()
  expect(await fetched()).not.toContain('/preferences.js')
  await site.button('preferences').hover()
  await expect.poll(fetched).toContain('/preferences.js')
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'banner')
})

test('without the file of the preferences the visitor still refuses or accepts all', async ({ site }) => {
  site.world.withhold('preferences.js')
  await site.open(head(services))
  await site.button('preferences').click()
  await expect.poll(() => site.console.some((text) => text.includes('ui-missing: The preferences could not be loaded.'))).toBe(true)
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'banner')
  await site.button('refuse-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
})

test('who develops a page is told when its style sheet weakens the refusal; visitors’ browsers fetch nothing for that', async ({ site }) => {
  const sheet = '<style>biscotte-ui::part(refuse-all) { background: none; border-color: transparent; color: gray }</style>'
  await site.open(head(`${services} data-debug="true"`, sheet))
  await expect.poll(() => site.console.find((text) => text.includes('unequal-choice'))).toMatch(/"Refuse all" .*is fainter/)
  await site.open(head(services, sheet))
  await place(site)
  expect(await site.page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/lint.js')))).toBe(false)
})

test('R-P4: nor is it where the options have a fault, and are read once more when it stands', async ({ site }) => {
  await site.open(`${with_('bar', 'data-colour="red"').replace('<body>', `<body>${observe}`)}<p>A page of one line.</p>`)
  await place(site)
  await expect.poll(() => site.console.filter((text) => text.includes('unknown-option')).length).toBe(1)
  await site.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await site.page.evaluate(() => (window as unknown as { largest: string[] }).largest.at(-1))).toBe('p')
})

test('printed, nothing of it is on the paper', async ({ site }) => {
  await site.open(head(services))
  await place(site)
  await site.page.emulateMedia({ media: 'print' })
  await expect(site.banner()).toBeHidden()
  await site.page.emulateMedia({ media: 'screen' })
  await site.button('refuse-all').click()
  await expect(site.page.locator('biscotte-ui [part="launcher"]')).toBeVisible()
  await site.page.emulateMedia({ media: 'print' })
  await expect(site.page.locator('biscotte-ui [part="launcher"]')).toBeHidden()
})

for (const viewport of [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
]) {
  test(`A20: at ${viewport.width} by ${viewport.height} a press answers as it ends, and can be taken back by ending it elsewhere`, async ({ site }) => {
    await site.page.setViewportSize(viewport)
    await site.open(head())
    const centre = async (button: ReturnType<typeof site.button>) => {
      const box = await button.boundingBox()
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const
    }
    const root = site.page.locator('html')
    await expect(site.banner()).toBeInViewport()
    await site.page.mouse.move(...(await centre(site.button('accept-all'))))
    await site.page.mouse.down()
    await expect(root).toHaveAttribute('data-biscotte', 'undecided')
    await site.page.mouse.move(1, 1)
    await site.page.mouse.up()
    await expect(root).toHaveAttribute('data-biscotte', 'undecided')
    await site.page.mouse.move(...(await centre(site.button('refuse-all'))))
    await site.page.mouse.down()
    await expect(root).toHaveAttribute('data-biscotte', 'undecided')
    await site.page.mouse.up()
    await expect(root).toHaveAttribute('data-biscotte', 'refused')
  })
}

test('A21: the launcher has its name in words, in the same place on every page, and leaves a small screen to the page', async ({ site }) => {
  await site.page.setViewportSize({ width: 320, height: 640 })
  const launcher = site.page.getByRole('button', { name: 'Cookies', exact: true })
  await site.open(head())
  await site.button('refuse-all').click()
  await expect(launcher).toBeInViewport({ ratio: 1 })
  const first = await launcher.boundingBox()
  await site.open(`${head()}${'<p>Text</p>'.repeat(200)}`, { path: '/other' })
  await site.page.evaluate(() => scrollTo(0, 1000))
  await expect(launcher).toBeInViewport({ ratio: 1 })
  expect(await launcher.boundingBox()).toEqual(first)
  expect((first?.width ?? 0) * (first?.height ?? 0)).toBeLessThan((320 * 640) / 40)
  expect((first?.height ?? 0) >= 24 && (first?.width ?? 0) >= 24).toBe(true)
})

test('R-P5: an answer is painted before anything that it releases runs', async ({ site }) => {
  await site.open(
    `${head('data-services="google-analytics"')}<script>
      window.painted = 0; const count = () => { painted++; requestAnimationFrame(count) }; requestAnimationFrame(count)
      addEventListener('click', () => { window.clicked = painted }, true)</script>
    <script type="text/plain" data-consent="google-analytics">window.ranAt = painted; window.state = document.querySelector('biscotte-ui').dataset.state</script>`,
  )
  await site.button('accept-all').click()
  await site.page.waitForFunction('window.ranAt !== undefined')
  const { ranAt, clicked, state } = await site.page.evaluate(() => {
    const { ranAt, clicked, state } = window as unknown as { ranAt: number; clicked: number; state: string }
    return { ranAt, clicked, state }
  })
  expect(ranAt).toBeGreaterThan(clicked)
  expect(state).toBe('closed')
})
