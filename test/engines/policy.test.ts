import { accept, expect, refuse, test } from './visit.js'

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; img-src 'self' http://tracker.localhost:*; frame-src http://tracker.localhost:*; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

/** `more`: markup that an attacker could have brought in. */
const page = (more = '') => `<!doctype html><html lang="en"><head>
  <script nonce="abc">
    window.violations = []; window.said = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
    console.warn = console.error = (...all) => said.push(all.join(' '))</script>
  <script nonce="abc" src="/biscotte.js" data-services="google-analytics youtube"></script></head><body>
  <script nonce="abc" type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>
  <script nonce="abc" type="text/plain" data-consent="analytics">(window.ran ||= []).push('inline')</script>
  <template data-consent="analytics"><script nonce="abc">ran.push('template')</script></template>
  <iframe data-consent="youtube" data-src="{tracker}/frame.html"></iframe><img alt="" data-consent="analytics" data-src="{tracker}/pixel.gif">${more}`

const files = ['a.js', 'frame.html', 'pixel.gif'].map((name) => `tracker.localhost/${name}`)

test('the strictest policy is kept over the whole journey: ask, accept, return, withdraw', async ({ visit }) => {
  await visit.open(page(), { headers })
  await visit.shows('banner')
  expect(await visit.hits()).toEqual([])
  // Styled, that is.
  const minHeight = `getComputedStyle(document.querySelector('biscotte-ui').shadowRoot.querySelector('${refuse}')).minHeight`
  expect(await visit.evaluate(minHeight)).toMatch(/^[1-9]/)
  await visit.click(accept)
  await expect.poll(() => visit.ran()).toEqual(['a.js', 'inline', 'template'])
  await expect.poll(() => visit.hits()).toEqual(files)
  expect(await visit.evaluate('violations')).toEqual([])
  await visit.reload()
  await expect.poll(() => visit.ran()).toEqual(['a.js', 'inline', 'template'])
  await expect.poll(() => visit.hits()).toEqual(files.flatMap((file) => [file, file]))
  await visit.click('[part="launcher"]')
  await visit.shows('preferences')
  expect(await visit.evaluate('violations')).toEqual([])
  await visit.reloads(() => visit.click(refuse))
  await visit.verdict('refused')
  expect(await visit.hits()).toHaveLength(files.length * 2)
  expect(await visit.evaluate('violations')).toEqual([])
  // The page would have been told.
  await visit.evaluate(`void document.body.append(Object.assign(document.createElement('img'), { src: '${visit.url('/forbidden.gif', 'other.localhost')}' }))`)
  await expect.poll(() => visit.evaluate('violations')).toEqual([expect.stringContaining('img-src')])
})

test('on a page with a nonce, a held script without it is not let run, and it is said', async ({ visit }) => {
  const injected = `<script type="text/plain" data-consent="analytics">(window.ran ||= []).push('injected')</script>
    <script nonce="wrong" type="text/plain" data-consent="analytics" src="{tracker}/injected.js"></script>`
  const told = `said.filter((text) => text.startsWith('[biscotte] nonce:')).length`
  await visit.open(page(injected), { headers })
  await visit.click(accept)
  for (const visits of [1, 2]) {
    await expect.poll(() => visit.evaluate(told)).toBe(2)
    await expect.poll(() => visit.ran()).toEqual(['a.js', 'inline', 'template'])
    await expect.poll(() => visit.hits()).toEqual(files.flatMap((file) => Array(visits).fill(file)))
    expect(await visit.evaluate('violations')).toEqual([])
    if (visits === 1) await visit.reload()
  }
})
