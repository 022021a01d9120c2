import { expect, head, type Site, test } from './support/site.js'

/** One line a kind: how it is held. `URL` is its address, one for every row and place. */
const kinds: Readonly<Record<string, string>> = {
  'script.js': '<script type="text/plain" HELD src="URL"></script>',
  'async.js': '<script type="text/plain" HELD async src="URL"></script>',
  'defer.js': '<script type="text/plain" HELD defer src="URL"></script>',
  'module.js': '<script type="text/plain" HELD data-type="module" src="URL"></script>',
  'inline.gif': `<script type="text/plain" HELD>new Image().src = 'URL'</script>`,
  'inline-module.gif': `<script type="text/plain" HELD data-type="module">new Image().src = 'URL'</script>`,
  'svg-script.js': '<svg><script type="text/plain" HELD data-href="URL"></script></svg>',
  'svg-inline.gif': `<svg><script type="text/plain" HELD>new Image().src = 'URL'</script></svg>`,
  'frame.html': '<iframe HELD data-src="URL"></iframe>',
  'srcdoc.gif': `<iframe HELD data-srcdoc="<img src='URL'>"></iframe>`,
  'img.gif': '<img alt="" HELD data-src="URL">',
  'srcset.gif': '<img alt="" HELD data-srcset="URL 1x">',
  'picture.gif': '<picture HELD><source data-srcset="URL"><img alt=""></picture>',
  'video.mp4': '<video HELD data-src="URL" preload="auto"></video>',
  'source.mp4': '<video HELD preload="auto"><source data-src="URL"></video>',
  'audio.mp3': '<audio HELD data-src="URL" preload="auto"></audio>',
  'poster.gif': '<video HELD data-poster="URL"></video>',
  'track.vtt': '<video HELD crossorigin><track default data-src="URL"></video>',
  'embed.html': '<embed HELD type="text/html" data-src="URL">',
  'object.html': '<object HELD type="text/html" data-data="URL"></object>',
  'style.css': '<link HELD rel="stylesheet" data-href="URL">',
  'preload.css': '<link HELD rel="preload" as="style" data-href="URL">',
  'input.gif': '<input type="image" alt="" HELD data-src="URL">',
  'svg.gif': '<svg width="9" height="9"><image HELD data-href="URL" width="9" height="9"></image></svg>',
  'block.gif': '<template HELD><p>text</p><img alt="" src="URL"></template>',
  'block.js': '<template HELD><script src="URL"></script></template>',
}

const all = (place: string) =>
  Object.entries(kinds)
    .map(([name, html]) => html.replace('HELD', 'data-consent="analytics"').replace('URL', `{tracker}/${place}-${name}`))
    .join('\n')

/** Where markup can come from. Frames and media in a tree of their own count like any other. */
const places: Readonly<Record<string, (html: string) => string>> = {
  static: (html) => html,
  late: (html) => `<div id="late"></div><script>addEventListener('load', () => { document.getElementById('late').innerHTML = ${quote(html)} })</script>`,
  made: (html) => `<script>addEventListener('load', () => document.body.append(document.createRange().createContextualFragment(${quote(html)})))</script>`,
  nested: (html) => `<section><div><template shadowrootmode="open">${html}</template></div></section>`,
  template: (html) => `<template data-consent="analytics">${html}</template>`,
}

const quote = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/')

const expected = (place: string) =>
  Object.keys(kinds)
    .map((name) => `tracker.test/${place}-${name}`)
    .sort()

/** A request of the page's own to the third party: when it has arrived, so has whatever was sent before it. */
async function settle(site: Site): Promise<void> {
  const before = site.world.hits.length
  await site.page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => undefined), site.tracker('sentinel'))
  await site.world.reached(before + 1)
}

const hits = (site: Site) => site.world.hits.filter((hit) => !hit.endsWith('sentinel'))

for (const [place, wrap] of Object.entries(places)) {
  test(`everything held, ${place}: nothing before the choice, nothing after a no, all after a yes and on return, nothing after withdrawal`, async ({
    site,
  }) => {
    const page = head('data-services="google-analytics" data-guard="off"') + wrap(all(place))
    await site.open(page)
    await expect(site.banner()).toBeVisible()
    await settle(site)
    expect(hits(site)).toEqual([])

    await site.button('refuse-all').click()
    await settle(site)
    await site.page.reload()
    await settle(site)
    expect(hits(site)).toEqual([])

    await site.page.locator('biscotte-ui [part="launcher"]').click()
    await site.button('accept-all').click()
    await expect.poll(() => [...new Set(hits(site))].sort()).toEqual(expected(place))
    // Media may be asked for in parts; everything else comes once, now and on the next page.
    const counted = () => hits(site).filter((hit) => !/mp[34]$/.test(hit))
    const once = expected(place).filter((hit) => !/mp[34]$/.test(hit))
    expect(counted().sort()).toEqual(once)
    await site.page.reload()
    const twice = [...once, ...once].sort()
    await expect.poll(() => counted().sort()).toEqual(twice)
    await settle(site)
    expect(counted().sort()).toEqual(twice)

    await site.page.locator('biscotte-ui [part="launcher"]').click()
    const reloaded = site.page.waitForEvent('load')
    await site.button('refuse-all').click()
    await reloaded
    const before = hits(site).length
    await settle(site)
    expect(hits(site).length).toBe(before)
  })
}
