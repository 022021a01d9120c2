import AxeBuilder from 'axe-core'
import type { Locator, Page } from 'playwright/test'
import { expect, head, type Site, test } from './support/site.js'

const tag = 'data-services="youtube hotjar google-analytics"'
const film = '<iframe id="film" class="film" title="Film" width="480" height="270" data-consent="youtube" data-src="{tracker}/film.html"></iframe>'
const strict =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; img-src 'self'; frame-src http://tracker.test:*; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The placeholder within a frame. */
const inside = (site: Site, frame = '#film') => site.page.frameLocator(frame).locator('biscotte-placeholder')
const loadOnce = (placeholder: Locator) => placeholder.getByRole('button', { name: 'Load once' })
const always = (placeholder: Locator) => placeholder.getByRole('button', { name: /Always allow/ })
const stored = async (page: Page) => [
  (await page.context().cookies()).map(({ name }) => name),
  await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
]
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)
const choices = (page: Page) => page.evaluate(() => (window as unknown as { biscotte: { record?: { choices: object; means: string } } }).biscotte.record)

test('a film that is held shows whose it is, why, and two ways to see it; nothing leaves the page', async ({ site }) => {
  await site.open(head(tag) + film)
  const placeholder = inside(site)
  await expect(placeholder.getByRole('group', { name: 'YouTube' })).toContainText('waits for your permission')
  await expect(loadOnce(placeholder)).toBeVisible()
  await expect(always(placeholder)).toHaveText('Always allow YouTube')
  await site.button('refuse-all').click()
  await site.page.reload()
  await expect(loadOnce(placeholder)).toBeVisible()
  expect(site.world.hits).toEqual([])
})

test('A23: load once asks the third party once, keeps nothing, puts the focus into the frame, and holds again on the next visit', async ({ site }) => {
  await site.open(head(tag) + film)
  await loadOnce(inside(site)).click()
  await site.world.reached(1)
  expect(await focusedId(site.page)).toBe('film')
  await expect.poll(() => site.page.frame({ url: /film\.html/ })?.evaluate(() => document.hasFocus())).toBe(true)
  await expect(inside(site)).toHaveCount(0)
  expect(await stored(site.page)).toEqual([[], []])
  await site.page.reload()
  await expect(loadOnce(inside(site))).toBeVisible()
  expect(site.world.hits).toEqual(['tracker.test/film.html'])
})

test('always allow stores a yes to that service, releases all of its embeds and no others', async ({ site }) => {
  const page = `${head(tag)}${film}<iframe id="second" data-consent="youtube" data-src="{tracker}/second.html"></iframe><iframe id="other" data-consent="hotjar" data-src="{tracker}/other.html"></iframe>`
  await site.open(page)
  await site.button('refuse-all').click()
  await always(inside(site)).click()
  await site.world.reached(2)
  expect(await focusedId(site.page)).toBe('film')
  await expect(loadOnce(inside(site, '#other'))).toBeVisible()
  expect(await choices(site.page)).toMatchObject({ means: 'placeholder', choices: { youtube: true, hotjar: false, 'google-analytics': false } })
  await site.page.reload()
  await site.world.reached(4)
  await expect(loadOnce(inside(site, '#other'))).toBeVisible()
  expect([...new Set(site.world.hits)].sort()).toEqual(['tracker.test/film.html', 'tracker.test/second.html'])
})

test('an embed that names a category asks for that category', async ({ site }) => {
  await site.open(`${head(tag)}<iframe id="film" width="480" height="270" data-consent="analytics" data-src="{tracker}/film.html"></iframe>`)
  await expect(always(inside(site))).toHaveText('Always allow Audience measurement')
  await always(inside(site)).click()
  await site.world.reached(1)
  expect((await choices(site.page))?.choices).toEqual({ analytics: true, 'google-analytics': true })
  await expect(site.banner()).toBeVisible()
})

test('any other yes takes the placeholders away and leaves the focus where it was', async ({ site }) => {
  await site.open(`${head(tag)}${film}<video id="clip" data-consent="youtube" data-src="{tracker}/clip.mp4" controls preload="auto"></video>`)
  await expect(loadOnce(inside(site))).toBeVisible()
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(1)
  await site.button('accept-all').click()
  await expect.poll(() => [...new Set(site.world.hits)].sort()).toEqual(['tracker.test/clip.mp4', 'tracker.test/film.html'])
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
  expect(['film', 'clip']).not.toContain(await focusedId(site.page))
})

test('everything works by keyboard alone', async ({ site }) => {
  await site.open(`${head(tag)}<button id="before">Before</button>${film}`)
  await expect(loadOnce(inside(site))).toBeVisible()
  await site.page.locator('#before').focus()
  await site.page.keyboard.press('Tab')
  await expect(loadOnce(inside(site))).toBeFocused()
  await site.page.keyboard.press('Tab')
  await expect(always(inside(site))).toBeFocused()
  await site.page.keyboard.press('Shift+Tab')
  await site.page.keyboard.press('Enter')
  await site.world.reached(1)
  expect(await focusedId(site.page)).toBe('film')
})

test('a click that a script makes loads nothing and grants nothing', async ({ site }) => {
  await site.open(`${head(tag)}${film}<video data-consent="youtube" data-src="{tracker}/clip.mp4" preload="auto"></video>`)
  await expect(loadOnce(inside(site))).toBeVisible()
  await site.page.evaluate(() => {
    const hosts = [document, document.querySelector('iframe')?.contentDocument].map((page) => page?.querySelector('biscotte-placeholder'))
    for (const host of hosts) for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) button.click()
  })
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] untrusted')).length).toBeGreaterThan(2)
  await site.button('refuse-all').click()
  await expect(loadOnce(inside(site))).toBeVisible()
  expect(site.world.hits).toEqual([])
  expect(await choices(site.page)).toMatchObject({ choices: { youtube: false } })
})

test('an embed that is added later shows one too, and so does one that is moved', async ({ site }) => {
  await site.open(`${head(tag)}<div id="first"></div><div id="second"></div>`)
  await expect(site.banner()).toBeVisible()
  await site.page.evaluate(
    (html) => {
      const first = document.getElementById('first')
      if (first) first.innerHTML = html
    },
    film.replace('{tracker}', site.tracker('').slice(0, -1)),
  )
  await expect(loadOnce(inside(site))).toBeVisible()
  await site.page.evaluate(() => document.getElementById('second')?.append(document.getElementById('film') ?? ''))
  await expect(loadOnce(inside(site))).toBeVisible()
  await loadOnce(inside(site)).click()
  await site.world.reached(1)
  expect(site.world.hits).toEqual(['tracker.test/film.html'])
})

test('a placeholder leaves with the element that the page takes out', async ({ site }) => {
  await site.open(`${head(tag)}<video data-consent="youtube" data-src="{tracker}/clip.mp4"></video>`)
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(1)
  await site.page.evaluate(() => document.querySelector('video')?.remove())
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
})

test('a video is replaced in its place and comes back as it was', async ({ site }) => {
  await site.open(
    `${head(tag)}<style>video { width: 50%; height: auto; margin: 7px; border: 3px solid }</style><video id="clip" style="color: red" width="640" height="360" data-consent="youtube" data-src="{tracker}/clip.mp4" controls preload="auto"></video>`,
  )
  const placeholder = site.page.locator('biscotte-placeholder')
  await loadOnce(placeholder).click()
  await site.world.reached(1)
  await expect(placeholder).toHaveCount(0)
  await expect(site.page.locator('video')).toBeVisible()
  expect(await site.page.locator('video').getAttribute('style')).toBe('color: red;')
  expect(await focusedId(site.page)).toBe('clip')
})

test('a block shows one when it asks for it, and the focus goes to the first thing in it that takes it', async ({ site }) => {
  const block = (more: string, id: string) => `<template data-consent="hotjar" ${more}><p>Text</p><a id="${id}" href="#there">${id}</a></template>`
  await site.open(`${head(tag)}${block('data-placeholder', 'asked')}${block('', 'silent')}`)
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(1)
  await loadOnce(site.page.locator('biscotte-placeholder')).click()
  await expect(site.page.locator('#asked')).toBeFocused()
  await expect(site.page.locator('#silent')).toHaveCount(0)
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
})

test('a sandboxed frame that shuts us out has one in its place', async ({ site }) => {
  await site.open(
    `${head(tag)}<iframe id="film" sandbox="allow-forms" width="480" height="270" data-consent="youtube" data-src="{tracker}/film.html"></iframe>`,
  )
  const placeholder = site.page.locator('biscotte-placeholder')
  await expect(placeholder).toHaveCSS('width', '480px')
  await loadOnce(placeholder).click()
  await site.world.reached(1)
  expect(await focusedId(site.page)).toBe('film')
  expect(await site.page.locator('iframe').evaluate((frame) => ['style', 'sandbox', 'title'].map((name) => frame.getAttribute(name)))).toEqual([
    null,
    'allow-forms',
    null,
  ])
})

test('nothing moves when a placeholder comes or goes', async ({ site }) => {
  const box = '<style>.wide { inline-size: 60%; aspect-ratio: 16 / 9; border: 0 } video { max-width: 100%; height: auto }</style>'
  const embeds = [
    '<iframe class="wide" id="film" data-consent="youtube" data-src="{tracker}/film.html"></iframe>',
    '<video width="640" height="360" data-consent="youtube" data-src="{tracker}/clip.mp4"></video>',
    '<p>Text <video data-consent="youtube" data-src="{tracker}/clip.mp4"></video> text</p>',
    '<iframe sandbox data-consent="youtube" data-src="{tracker}/film.html"></iframe>',
    '<div style="display: flex"><video data-consent="youtube" data-src="{tracker}/clip.mp4" style="flex: 1; height: 99px"></video><p>Text</p></div>',
  ]
  await site.page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[])
        shifts.push(...sources.map(({ node }) => node?.nodeName ?? '?'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const marks = embeds.map((embed) => `${embed}<hr>`).join('')
  // The same page, and nobody that holds.
  await site.open(`<!doctype html><html lang="en"><body><h1>Site</h1><main>${box}${marks}</main>`, { path: '/bare' })
  const places = () => site.page.evaluate(() => [...document.querySelectorAll('hr')].map((line) => Math.round(line.getBoundingClientRect().top + scrollY)))
  const bare = await places()
  await site.open(`${head(tag)}<main>${box}${marks}</main>`)
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(4)
  await expect(loadOnce(inside(site))).toBeVisible()
  expect(await places()).toEqual(bare)
  await site.button('accept-all').click()
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
  expect(await places()).toEqual(bare)
  await site.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  expect(await site.page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
})

test('the strictest policy is kept with placeholders of every kind', async ({ site }) => {
  const more = `<video data-consent="youtube" data-src="{tracker}/clip.mp4"></video><template data-placeholder data-consent="hotjar"><b>Block</b></template><iframe sandbox data-consent="hotjar" data-src="{tracker}/other.html"></iframe>`
  await site.open(
    `<!doctype html><html lang="en"><head><script nonce="abc" src="/biscotte.js" ${tag}></script></head><body>${film.replace('>', ' data-placeholder="/own.gif">')}${more}`,
    { headers: { 'content-security-policy': strict } },
  )
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(3)
  await expect(site.page.locator('biscotte-placeholder').first().getByRole('group')).toHaveCSS('display', 'grid')
  await expect(inside(site).getByRole('group')).toHaveCSS('display', 'grid')
  await loadOnce(inside(site)).click()
  await site.world.reached(1)
  expect(await site.page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([])
})

test('the site’s own poster is shown, one from elsewhere never asked for', async ({ site }) => {
  const posters = [
    `${film.replace('>', ' data-placeholder="/poster.gif">')}`,
    `${film.replaceAll('film', 'other').replace('>', ' data-placeholder="{tracker}/thumbnail.gif">')}`,
  ]
  const asked = site.page.waitForRequest(/poster\.gif/)
  await site.open(head(tag) + posters.join(''))
  await asked
  await expect(loadOnce(inside(site, '#other'))).toBeVisible()
  await expect(inside(site, '#other').getByRole('group')).toHaveCSS('background-image', 'none')
  await expect.poll(() => site.console.filter((text) => text.includes('thumbnail')).length).toBe(1)
  expect(site.world.hits).toEqual([])
})

test('whoever wants none gets none, and a page with nothing to show does not fetch the file', async ({ site }) => {
  const fetched: string[] = []
  site.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await site.open(
    `${head(tag)}${film.replace('>', ' data-placeholder="none">')}<iframe width="1" height="1" data-consent="youtube" data-src="{tracker}/pixel.html"></iframe><template data-consent="youtube"><b>Block</b></template><img alt="" data-consent="youtube" data-src="{tracker}/a.gif">`,
  )
  await expect(site.banner()).toBeVisible()
  expect(fetched).toContain('/ui.js')
  expect(fetched).not.toContain('/placeholder.js')
})

test('what is hidden stays hidden until the page shows it; a tracking frame shows nothing', async ({ site }) => {
  await site.open(
    `${head(tag)}<video id="clip" hidden data-consent="youtube" data-src="{tracker}/clip.mp4"></video><iframe id="film" style="width: 1px; height: 1px" data-consent="youtube" data-src="{tracker}/film.html"></iframe>`,
  )
  await expect(inside(site)).toHaveCount(1)
  await expect(loadOnce(inside(site))).toBeHidden()
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
  await site.page.evaluate(() => document.getElementById('clip')?.removeAttribute('hidden'))
  await expect(loadOnce(site.page.locator('biscotte-placeholder'))).toBeVisible()
  await loadOnce(site.page.locator('biscotte-placeholder')).focus()
  await site.page.keyboard.press('Tab')
  await site.page.keyboard.press('Tab')
  expect(await site.page.frames()[1]?.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('a small frame shows one button, named and within its bounds', async ({ site }) => {
  await site.open(`${head(tag)}<iframe id="film" width="120" height="30" data-consent="youtube" data-src="{tracker}/film.html"></iframe>`)
  const button = inside(site).getByRole('button')
  await expect(button).toHaveCount(1)
  await expect(button).toHaveAccessibleName('YouTube Load once')
  const frame = site.page.frames()[1]
  const [scrolls, box] = [
    await frame?.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
    await button.evaluate((element) => element.getBoundingClientRect().toJSON()),
  ]
  expect(scrolls).toEqual([120, 30])
  expect(box.width).toBeLessThanOrEqual(120)
  expect(box.height).toBeGreaterThanOrEqual(24)
  await button.click()
  await site.world.reached(1)
})

test('an embed without a title has one while it waits', async ({ site }) => {
  await site.open(head(tag) + film.replace('title="Film"', ''))
  await expect(site.page.locator('#film')).toHaveAttribute('title', 'YouTube')
  await loadOnce(inside(site)).click()
  await site.world.reached(1)
  expect(await site.page.locator('#film').getAttribute('title')).toBe(null)
})

test('destroy takes the placeholders away, and what was held stays held', async ({ site }) => {
  await site.open(`${head(tag)}${film}<video data-consent="youtube" data-src="{tracker}/clip.mp4"></video>`)
  await expect(loadOnce(inside(site))).toBeVisible()
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(1)
  await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
  await expect(inside(site)).toHaveCount(0)
  await expect(site.page.locator('biscotte-placeholder')).toHaveCount(0)
  await expect(site.page.locator('video')).toBeVisible()
  expect(site.world.hits).toEqual([])
})

test('it wears the colours that the site has given the banner', async ({ site }) => {
  await site.open(`${head(tag, '<style>biscotte-ui { --biscotte-accent: rgb(1, 2, 3) }</style>')}${film}`)
  await expect(loadOnce(inside(site))).toHaveCSS('background-color', 'rgb(1, 2, 3)')
})

for (const [theme, border, accent] of [
  ['contrast', '2px', { light: 'rgb(0, 0, 0)', dark: 'rgb(255, 255, 255)' }],
  ['playful', '3px', { light: 'rgb(176, 18, 71)', dark: 'rgb(255, 184, 77)' }],
] as const) {
  test(`it has the ${theme} theme of the banner, in its scheme, and follows when the site changes that`, async ({ site }) => {
    await site.open(`${head(`${tag} data-theme="${theme}" data-scheme="dark"`)}${film}<video data-consent="youtube" data-src="{tracker}/clip.mp4"></video>`)
    for (const button of [loadOnce(inside(site)), loadOnce(site.page.locator('biscotte-placeholder'))]) {
      await expect(button).toHaveCSS('background-color', accent.dark)
      await expect(button).toHaveCSS('border-top-width', border)
      await expect(button).toHaveCSS('font-weight', '700')
    }
    await site.page.locator('biscotte-ui').evaluate((ui: HTMLElement) => ui.setAttribute('data-scheme', 'light'))
    for (const button of [loadOnce(inside(site)), loadOnce(site.page.locator('biscotte-placeholder'))])
      await expect(button).toHaveCSS('background-color', accent.light)
    expect(site.world.hits).toEqual([])
  })
}

test('it is light or dark as the page says it is', async ({ site }) => {
  await site.page.emulateMedia({ colorScheme: 'light' })
  await site.open(`${head(tag, '<style>:root { color-scheme: dark }</style>')}${film}`)
  await expect(loadOnce(inside(site))).toHaveCSS('background-color', 'rgb(240, 223, 200)')
})

test('each kind of embed has its own picture, and says what it is for', async ({ site }) => {
  const frame = (id: string) => `<iframe id="${id}" width="560" height="315" data-consent="${id}" data-src="{tracker}/x.html"></iframe>`
  await site.open(`${head('data-services="youtube soundcloud google-maps"')}${['youtube', 'soundcloud', 'google-maps'].map(frame).join('')}`)
  const drawn: (string | null)[] = []
  for (const [id, words] of [
    ['youtube', 'Plays videos from another site.'],
    ['soundcloud', 'Plays music or podcasts from another site.'],
    ['google-maps', 'Shows maps from another site.'],
  ] as const) {
    const inner = inside(site, `#${id}`)
    await expect(inner).toContainText(words)
    await expect(loadOnce(inner)).toHaveAccessibleName(/ Load once$/)
    drawn.push(await loadOnce(inner).locator('svg path').getAttribute('d'))
  }
  expect(new Set(drawn).size).toBe(3)
  expect(drawn).not.toContain(null)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing against WCAG 2.2 AA, ${scheme}`, async ({ site }) => {
    await site.page.emulateMedia({ colorScheme: scheme })
    await site.open(
      `${head(tag, '<title>Page</title>')}<main>${film}<video data-consent="youtube" width="480" height="270" data-src="{tracker}/clip.mp4"></video><iframe id="small" width="120" height="30" data-consent="hotjar" data-src="{tracker}/x.html"></iframe></main>`,
    )
    await expect(loadOnce(inside(site))).toBeVisible()
    await expect(loadOnce(site.page.locator('biscotte-placeholder'))).toBeVisible()
    await expect(inside(site, '#small').getByRole('button')).toBeVisible()
    await site.button('refuse-all').click()
    for (const frame of site.page.frames()) {
      await frame.evaluate(AxeBuilder.source)
      const found = await frame.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const { violations, passes } = await axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        return { violations: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), passes: passes.map(({ id }) => id) }
      })
      expect(found.violations).toEqual([])
      expect(found.passes).toContain('button-name')
    }
  })
}
