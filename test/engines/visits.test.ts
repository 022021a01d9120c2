import { accept, expect, head, held, inline, refuse, test } from './visit.js'

test('for a visitor who agreed before, the parser runs held scripts itself, and no UI is fetched', async ({ visit }) => {
  const page = `${head()}<script>window.ran = ['first']</script>${inline('inline')}${held('blocking.js?delay=300')}
    <script>ran.push('after blocking')</script>${held('deferred.js', 'defer')}
    <script type="text/plain" data-consent="analytics" id="writer">
      document.write('<b id="written">written</b>'); ran.push(document.currentScript.id + '|' + !!document.getElementById('written'))</script>
    <script type="text/plain" data-consent="analytics">addEventListener('DOMContentLoaded', () => ran.push('DOMContentLoaded'))</script><script>ran.push('end')</script>`
  await visit.open(page)
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toContain('writer|false')
  expect(await visit.evaluate('document.querySelector("h1").textContent')).toBe('Site')
  await expect.poll(() => visit.ran()).toContain('deferred.js')
  await visit.open(page)
  await expect
    .poll(() => visit.ran())
    .toEqual(['first', 'inline', 'blocking.js?delay=300', 'after blocking', 'writer|true', 'end', 'deferred.js', 'DOMContentLoaded'])
  expect(await visit.evaluate('document.getElementById("written").textContent')).toBe('written')
  const requested = `performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)`
  expect(await visit.evaluate(requested)).toContain('/biscotte.js')
  expect(await visit.evaluate<string[]>(requested)).not.toContainEqual(expect.stringMatching(/ui\.js|locales|chunks/))
})

test('for a visitor who agreed before, what page code puts at the end of a page that is still parsed runs too, once', async ({ visit }) => {
  const own = (name: string) => `<script type="text/plain" data-consent="analytics">ran.push('${name}')<\\/script>`
  const page = `${head()}<script>window.ran = []</script>${inline('parsed')}<script>document.body.insertAdjacentHTML('beforeend',
      '${own('inserted').replaceAll("'", "\\'")}' + '<script type="text/plain" data-consent="analytics" data-type="module" src="{tracker}/inserted.mjs"><\\/script>')</script>${inline('last')}`
  await visit.open(page)
  await visit.click(accept)
  const ran = ['inserted', 'last', 'parsed']
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(ran)
  await expect.poll(() => visit.hits()).toEqual(['tracker.localhost/inserted.mjs'])
  await visit.reload()
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(ran)
  await expect.poll(() => visit.hits()).toEqual(['tracker.localhost/inserted.mjs', 'tracker.localhost/inserted.mjs'])
  expect((await visit.ran()).sort()).toEqual(ran)
})

for (const attributes of ['async', 'defer', 'type="module"']) {
  test(`loaded with ${attributes}, it holds as tightly, and releases in order, at once and on return`, async ({ visit }) => {
    await visit.open(
      `<!doctype html><html lang="en"><head><script src="/biscotte.js" ${attributes} data-services="google-analytics"></script></head><body>${inline('1')}${held('2.js?delay=100')}${inline('3')}`,
    )
    await visit.shows('banner')
    expect(await visit.hits()).toEqual([])
    await visit.click(accept)
    await expect.poll(() => visit.ran()).toEqual(['1', '2.js?delay=100', '3'])
    await visit.reload()
    await expect.poll(() => visit.ran()).toEqual(['1', '2.js?delay=100', '3'])
    expect(await visit.hits()).toHaveLength(2)
  })
}

test('losing the cookie or its mirror is not losing the answer, yes or no', async ({ visit }) => {
  const losses = [`void (document.cookie = 'biscotte=; path=/; max-age=0')`, `localStorage.clear()`]
  const page = `${head()}${held('a.js')}`
  await visit.open(page)
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
  expect(await visit.evaluate('[/biscotte=/.test(document.cookie), Object.keys(localStorage)]')).toEqual([true, ['biscotte']])
  for (const loss of losses) {
    await visit.open(page)
    await visit.evaluate(loss)
    await visit.reload()
    await expect.poll(() => visit.ran()).toEqual(['a.js'])
    // Answered anew, so that both copies are there again.
    await visit.evaluate('biscotte.acceptAll()')
    await expect.poll(() => visit.evaluate('[/biscotte=/.test(document.cookie), Object.keys(localStorage)]')).toEqual([true, ['biscotte']])
  }
  const count = (await visit.hits()).length
  await visit.becomeAnother()
  await visit.open(page)
  await visit.click(refuse)
  for (const loss of losses) {
    await visit.verdict('refused')
    await visit.evaluate(loss)
    await visit.reload()
    await visit.verdict('refused')
    expect(await visit.evaluate('document.querySelector("biscotte-ui")?.dataset.state')).not.toBe('banner')
    await visit.evaluate('biscotte.refuseAll()')
  }
  expect(await visit.hits()).toHaveLength(count)
})

test('works from another origin, from a deep page and with a base element', async ({ visit }) => {
  await visit.open(
    `<!doctype html><html lang="en"><head><base href="${visit.url('/nowhere/', 'elsewhere.localhost')}"><script src="${visit.url('/vendor/biscotte.js', 'cdn.localhost')}" data-services="google-analytics"></script></head><body>${held('a.js')}`,
    { path: '/a/deep/page.html' },
  )
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['a.js'])
})

test('works in a browser that has no cookie store, scheduler, popover nor idle callbacks', async ({ visit }) => {
  const older = `<script>
    for (const name of ['cookieStore', 'scheduler', 'requestIdleCallback', 'navigation', 'trustedTypes']) {
      for (let owner = window; owner; owner = Object.getPrototypeOf(owner)) delete owner[name]
    }
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name]
    delete Document.prototype.startViewTransition</script>`
  await visit.open(
    `${head('data-services="google-analytics hotjar" data-reload="false"', older)}${held('a.js')}<script type="text/plain" data-consent="marketing">document.cookie = '_hjSession_1=1; path=/'; (window.ran ||= []).push('hotjar')</script>`,
  )
  expect(await visit.evaluate(`['cookieStore', 'scheduler'].some((name) => name in window) || 'popover' in HTMLElement.prototype`)).toBe(false)
  await visit.click('button[data-action="preferences"]')
  await visit.shows('preferences')
  await visit.click(accept)
  await expect.poll(async () => (await visit.ran()).sort()).toEqual(['a.js', 'hotjar'])
  await visit.evaluate('biscotte.choose({ marketing: false })')
  await visit.evaluate(`void (document.cookie = '_hjSession_1=1; path=/')`)
  await expect.poll(() => visit.evaluate('document.cookie')).not.toContain('_hj')
})
