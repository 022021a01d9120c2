import { accept, expect, head, held, inline, refuse, test } from './visit.js'

const kinds: Readonly<Record<string, string>> = {
  'script.js': held('script.js'),
  'async.js': held('async.js', 'async'),
  'deferred.js': held('deferred.js', 'defer'),
  'module.mjs': held('module.mjs', 'data-type="module"'),
  'frame.html': '<iframe data-consent="analytics" data-src="URL"></iframe>',
  'img.gif': '<img alt="" data-consent="analytics" data-src="URL">',
  'srcset.gif': '<img alt="" data-consent="analytics" data-srcset="URL 1x">',
  'picture.gif': '<picture data-consent="analytics"><source data-srcset="URL"><img alt=""></picture>',
  'embed.html': '<embed data-consent="analytics" type="text/html" data-src="URL">',
  'object.html': '<object data-consent="analytics" type="text/html" data-data="URL"></object>',
  'style.css': '<link data-consent="analytics" rel="stylesheet" data-href="URL">',
  'preload.css': '<link data-consent="analytics" rel="preload" as="style" data-href="URL">',
  'input.gif': '<input type="image" alt="" data-consent="analytics" data-src="URL">',
  'svg.gif': '<svg width="9" height="9"><image data-consent="analytics" data-href="URL" width="9" height="9"></image></svg>',
  'srcdoc.gif': `<iframe data-consent="analytics" data-srcdoc="<img src='URL'>"></iframe>`,
  'in-template.gif': '<template data-consent="analytics"><img alt="" data-consent="analytics" data-src="URL"></template>',
  'in-template.js': `<template data-consent="analytics">${held('in-template.js')}</template>`,
  'in-template.html': '<template data-consent="analytics"><iframe src="URL"></iframe></template>',
}
const all = Object.keys(kinds)
  .map((name) => `tracker.localhost/${name}`)
  .sort()
const everything =
  head() +
  Object.entries(kinds)
    .map(([name, html]) => html.replace('URL', `{tracker}/${name}`))
    .join('\n')

test('nothing leaves the page before the choice, nor after a no; each kind of element loads once after a yes', async ({ visit }) => {
  await visit.open(everything)
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  expect(await visit.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0])
  await visit.click(refuse)
  await visit.verdict('refused')
  await visit.reload()
  await visit.verdict('refused')
  expect(await visit.hits()).toEqual([])
  await visit.becomeAnother()
  await visit.open(everything)
  await visit.click(accept)
  await expect.poll(() => visit.hits()).toEqual(all)
  expect(await visit.hits()).toEqual(all)
})

// Firefox's preload scanner fetches what stands with its address in a template of the page's own HTML; frames it does not.
test('what stands in a template lives once after a yes, and does not run before', async ({ visit }) => {
  const page = `${head()}<template data-consent="analytics"><script src="{tracker}/a.js"></script><script>ran.push('inline')</script>
    <p id="text">text</p><img alt="" src="{tracker}/pixel.gif"><iframe src="{tracker}/frame.html"></iframe></template>`
  const seen = `!!document.getElementById('text')`
  await visit.open(page)
  await visit.shows('banner')
  expect([await visit.ran(), await visit.evaluate(seen)]).toEqual([[], false])
  expect(await visit.hits()).not.toContain('tracker.localhost/frame.html')
  await visit.click(accept)
  for (const visits of [1, 2]) {
    await expect.poll(() => visit.ran()).toEqual(['a.js', 'inline'])
    expect(await visit.evaluate(seen)).toBe(true)
    await expect.poll(async () => (await visit.hits()).filter((hit) => hit.includes('frame'))).toHaveLength(visits)
    await expect.poll(() => visit.hits()).toContain('tracker.localhost/pixel.gif')
    if (visits === 1) await visit.reload()
  }
})

test('what plays media asks for it after a yes, and not before', async ({ visit }) => {
  await visit.open(`${head()}<video data-consent="analytics" data-src="{tracker}/video.mp4" preload="auto" muted></video>
    <audio data-consent="analytics" preload="auto"><source data-src="{tracker}/audio.mp3"></audio>
    <video data-consent="analytics" data-poster="{tracker}/poster.gif"></video>
    <video data-consent="analytics" crossorigin><track default data-src="{tracker}/track.vtt"></video>
    <script>document.querySelector('track').track.mode = 'showing'</script>`)
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  await visit.click(accept)
  // How often is the player's own affair.
  const files = ['audio.mp3', 'poster.gif', 'track.vtt', 'video.mp4'].map((name) => `tracker.localhost/${name}`)
  await expect.poll(async () => [...new Set(await visit.hits())]).toEqual(files)
})

test('released scripts keep the order of the document; async ones wait for nobody', async ({ visit }) => {
  await visit.open(`${head()}
    ${inline('1')}${held('2.js?wait=slow')}${held('3.js')}${inline('4')}${held('async.js', 'async')}
    ${held('deferred.js', 'defer')}${inline('module', 'data-type="module"')}${held('5.js?status=404')}${inline('6')}
    <script type="text/plain" data-consent="analytics">throw new Error('mine')</script>${inline('7')}`)
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['1', 'async.js'])
  visit.letGo('slow')
  const order = ['1', 'async.js', '2.js?wait=slow', '3.js', '4', '6', '7', 'deferred.js', 'module']
  await expect.poll(() => visit.ran()).toEqual(order)
  expect(await visit.hits()).toHaveLength(5)
  expect(await visit.ran()).toEqual(order)
})

test('scripts that come late are given the events that have passed, once', async ({ visit }) => {
  const late = (name: string) => `<script type="text/plain" data-consent="analytics">
    document.addEventListener('DOMContentLoaded', (event) => ran.push('${name} DOMContentLoaded ' + (event.target === document)))
    addEventListener('load', () => ran.push('${name} load'))
    document.addEventListener('readystatechange', { handleEvent: () => ran.push('${name} readystatechange') })
    ran.push('${name} ' + (document.currentScript.textContent.length > 0))</script>`
  await visit.open(
    `${head()}<script>window.ran = []; document.addEventListener('DOMContentLoaded', () => ran.push('page'))</script>${late('1')}${held('2.js')}${late('3')}`,
  )
  await visit.click(accept)
  const passed = ['1 DOMContentLoaded true', '1 readystatechange', '3 DOMContentLoaded true', '3 readystatechange', '1 load', '3 load']
  await expect.poll(() => visit.ran()).toEqual(['page', '1 true', '2.js', '3 true', ...passed])
})

test('modules that come late are given the events that have passed too; what the page adds meanwhile is its own affair', async ({ visit }) => {
  const code = (name: string) =>
    `document.addEventListener('DOMContentLoaded', () => ran.push('${name} DOMContentLoaded')); addEventListener('load', () => ran.push('${name} load')); ran.push('${name}')`
  const external = (name: string, more = '') =>
    `<script type="text/plain" data-type="module" data-consent="analytics" ${more} src="{tracker}/${name}.mjs?code=${encodeURIComponent(code(name))}"></script>`
  // Adds listeners all the time, from a timer, a promise and an event's listener.
  const page = `window.ran = []; window.added = 0; const mine = (from) => { addEventListener('load', () => ran.push(from)); document.addEventListener('DOMContentLoaded', () => ran.push(from)); added++ }
    addEventListener('load', () => { document.addEventListener('tick', () => mine('listener')); setInterval(() => { mine('timer'); Promise.resolve().then(() => mine('promise')); document.dispatchEvent(new Event('tick')) }, 1) })`
  await visit.open(`${head()}<script src="{tracker}/page.js?code=${encodeURIComponent(page)}"></script>${external('first')}
    <script type="text/plain" data-type="module" data-consent="analytics">${code('inline')}</script>${external('second', 'async')}`)
  await visit.click(accept)
  const names = ['first', 'inline', 'second']
  const all = names.flatMap((name) => [name, `${name} DOMContentLoaded`, `${name} load`]).sort()
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(all)
  const before = await visit.evaluate<number>('added')
  await expect.poll(() => visit.evaluate<number>('added')).toBeGreaterThan(before + 100)
  expect((await visit.ran()).sort()).toEqual(all)
})

test('markup that is added later, by whatever route, is held and released once', async ({ visit }) => {
  const added = `const base = '{tracker}', kind = 'type="text/plain" data-consent="analytics"'
    const markup = (name) => \`<script \${kind}>ran.push('\${name} inline')<\\/script><script \${kind} src="\${base}/\${name}.js"><\\/script>
      <script \${kind} async src="\${base}/\${name}-async.js"><\\/script><script data-type="module" \${kind}>ran.push('\${name} module')<\\/script>
      <script type="text/plain" data-consent="nobody" src="\${base}/never.js"><\\/script>
      <template data-consent="analytics"><script>ran.push('\${name} template')<\\/script></template>\`
    const box = () => document.body.appendChild(document.createElement('div'))
    function add() {
      box().innerHTML = markup('innerHTML')
      box().insertAdjacentHTML('beforeend', markup('adjacent'))
      box().append(document.createRange().createContextualFragment(markup('range')))
      const made = document.createElement('script')
      made.setAttribute('type', 'text/plain')
      made.dataset.consent = 'analytics'
      made.textContent = "ran.push('made ' + (document.currentScript === window.made))"
      box().append(window.made = made)
      const external = document.createElement('script')
      Object.assign(external, { type: 'text/plain', src: base + '/made.js', onload: () => ran.push('made.js onload') })
      external.dataset.consent = 'analytics'
      box().append(external)
    }`
  const routes = ['innerHTML', 'adjacent', 'range']
  const files = [...routes.flatMap((route) => [`${route}-async.js`, `${route}.js`]), 'made.js'].sort()
  const ran = [...files, ...routes.flatMap((route) => ['inline', 'module', 'template'].map((kind) => `${route} ${kind}`)), 'made true', 'made.js onload'].sort()

  await visit.open(`${head()}<script>window.ran = []; ${added}</script>`)
  await visit.evaluate('void add()')
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  expect(await visit.ran()).toEqual([])
  await visit.click(accept)
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(ran)
  await visit.reload()
  await visit.verdict('accepted')
  await visit.evaluate('void add()')
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(ran)
  expect((await visit.hits()).filter((_, index) => index % 2 === 0)).toEqual(files.map((name) => `tracker.localhost/${name}`))
  expect(await visit.hits()).toHaveLength(files.length * 2)
})

test('scripts in templates that page code clones are held and released once', async ({ visit }) => {
  const cloning = `const kind = 'type="text/plain" data-consent="analytics"'
    function add() {
      const made = document.createElement('template')
      made.innerHTML = \`<script \${kind}>ran.push('clone inline')<\\/script><script \${kind} src="{tracker}/clone.js"><\\/script>\`
      document.body.append(made.content.cloneNode(true))
      document.body.append(document.importNode(document.getElementById('parsed').content, true))
    }`
  await visit.open(
    `${head()}<template id="parsed">${inline('parsed clone inline')}${held('parsed-clone.js')}</template><script>window.ran = []; ${cloning}</script>`,
  )
  await visit.evaluate('void add()')
  await visit.click(accept)
  const ran = ['clone inline', 'clone.js', 'parsed clone inline', 'parsed-clone.js']
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(ran)
  expect(await visit.hits()).toHaveLength(2)
})

test('what stands in a shadow tree is held and released too, declarative or attached', async ({ visit }) => {
  const inside = (name: string) => `${held(`${name}.js`)}<img alt="" data-consent="analytics" data-src="{tracker}/${name}.gif">`
  const files = ['attached.gif', 'attached.js', 'declarative.gif', 'declarative.js'].map((name) => `tracker.localhost/${name}`)
  await visit.open(`${head()}<div><template shadowrootmode="open">${inside('declarative')}</template></div>
    <p id="host"></p><template id="content">${inside('attached')}</template>
    <script>document.getElementById('host').attachShadow({ mode: 'open' }).append(document.getElementById('content').content)</script>`)
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  await visit.click(accept)
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(['attached.js', 'declarative.js'])
  await expect.poll(() => visit.hits()).toEqual(files)
  await visit.reload()
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(['attached.js', 'declarative.js'])
  await expect.poll(() => visit.hits()).toEqual(files.flatMap((file) => [file, file]))
})
