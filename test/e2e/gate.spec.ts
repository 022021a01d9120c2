import { expect, head, test } from './support/site.js'

const held = (query: string, attributes = '') => `<script type="text/plain" data-consent="analytics" ${attributes} src="{tracker}/${query}"></script>`
const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>(window.ran ||= []).push('${name}')</script>`

test('nothing leaves the page before the choice, each tag exactly once after a yes', async ({ site }) => {
  await site.open(`${head()}${held('a.js')}${inline('inline')}
    <img data-consent="analytics" data-src="{tracker}/pixel.gif" alt="">
    <iframe data-consent="analytics" data-src="{tracker}/frame.html"></iframe>
    <template data-consent="analytics"><script src="{tracker}/b.js"></script><img src="{tracker}/in-template.gif" alt=""></template>`)
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
  expect(await site.page.context().cookies()).toEqual([])
  expect(await site.page.evaluate(() => localStorage.length)).toBe(0)
  await site.button('accept-all').click()
  await site.world.reached(5)
  await expect.poll(() => site.ran()).toEqual(['a.js', 'inline', 'b.js'])
  expect([...site.world.hits].sort()).toEqual(['a.js', 'b.js', 'frame.html', 'in-template.gif', 'pixel.gif'].map((name) => `tracker.test/${name}`))
})

test('a refusal lets nothing pass, now and on the next page', async ({ site }) => {
  await site.open(`${head()}${held('a.js')}`)
  await site.button('refuse-all').click()
  await expect(site.banner()).toBeHidden()
  await site.page.reload()
  await site.happened('ready')
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'closed')
  expect(site.world.hits).toEqual([])
})

test('released scripts keep the order of the document, async ones wait for nobody', async ({ site }) => {
  await site.open(`${head()}
    ${inline('1')}${held('2.js?delay=300')}${held('3.js')}${inline('4')}${held('async.js', 'async')}
    ${held('deferred.js', 'defer')}${inline('module', 'data-type="module"')}${held('5.js?status=404')}${inline('6')}
    <script type="text/plain" data-consent="analytics">throw new Error('mine')</script>${inline('7')}`)
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['1', 'async.js', '2.js?delay=300', '3.js', '4', '6', '7', 'deferred.js', 'module'])
})

test('for a visitor who agreed before, the parser runs held scripts itself', async ({ site }) => {
  const page = (again: string) => `${head()}<script>window.ran = ['first']</script>${inline('inline')}${held('blocking.js?delay=200')}
    <script>ran.push('after blocking ${again}')</script>${held('deferred.js', 'defer')}
    <script type="text/plain" data-consent="analytics" id="writer">document.write('<b id="written">written</b>'); ran.push(document.currentScript.id + '|' + !!document.getElementById('written'))</script>
    <script type="text/plain" data-consent="analytics">addEventListener('DOMContentLoaded', () => ran.push('DOMContentLoaded'))</script><script>ran.push('end')</script>`
  await site.open(page('1'))
  await site.button('accept-all').click()
  await site.world.reached(2)
  await expect.poll(() => site.ran()).toContain('writer|false')
  await expect(site.page.locator('h1')).toHaveText('Site')
  expect(site.console.filter((text) => text.includes('document-write'))).toHaveLength(1)
  await site.open(page('2'))
  await expect
    .poll(() => site.ran())
    .toEqual(['first', 'inline', 'blocking.js?delay=200', 'after blocking 2', 'writer|true', 'end', 'deferred.js', 'DOMContentLoaded'])
  await expect(site.page.locator('#written')).toHaveText('written')
  expect(await site.page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => /ui\.js|locales/.test(entry.name)).length)).toBe(0)
})

test('an undecided visitor leaves async and deferred Biscotte no less tight', async ({ site }) => {
  for (const attributes of ['async', 'defer', 'type="module"']) {
    const hits = site.world.hits.length
    await site.open(
      `<!doctype html><html lang="en"><head><script src="/biscotte.js" ${attributes} data-services="google-analytics"></script></head><body>${inline('1')}${held('2.js?delay=100')}${inline('3')}`,
    )
    await expect(site.banner()).toBeVisible()
    expect(site.world.hits.length).toBe(hits)
    await site.button('accept-all').click()
    await expect.poll(() => site.ran()).toEqual(['1', '2.js?delay=100', '3'])
    await site.page.reload()
    await expect.poll(() => site.ran()).toEqual(['1', '2.js?delay=100', '3'])
    await site.forgetVisitor()
  }
})

test('what is added later is held and released like what was there', async ({ site }) => {
  await site.open(head())
  await site.button('accept-all').click()
  await site.page.evaluate(
    (address) => {
      const box = document.createElement('div')
      document.body.append(box)
      box.innerHTML = `<script type="text/plain" data-consent="analytics">(window.ran ||= []).push('inner inline')</script>
      <script type="text/plain" data-consent="analytics" src="${address}/inner.js"></script>
      <script type="text/plain" data-consent="analytics" async src="${address}/inner-async.js"></script>
      <script type="text/plain" data-consent="marketing" src="${address}/never.js"></script>
      <iframe data-consent="analytics" data-src="${address}/frame.html"></iframe>
      <template data-consent="analytics"><script>ran.push('template inline')</script></template>`
      const made = document.createElement('script')
      made.type = 'text/plain'
      made.dataset.consent = 'analytics'
      made.textContent = "ran.push('made')"
      document.body.append(made)
    },
    site.tracker('').slice(0, -1),
  )
  await expect.poll(async () => (await site.ran()).sort()).toEqual(['inner inline', 'inner-async.js', 'inner.js', 'made', 'template inline'])
  expect(site.world.hits.filter((hit) => hit.includes('never'))).toEqual([])
  expect(site.world.hits.length).toBe(3)
})
