import { expect, test } from './support/site.js'

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; img-src http://tracker.test:*; frame-src http://tracker.test:*; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

const page = (
  tag = '<script nonce="abc" src="/biscotte.js" data-services="google-analytics youtube"></script>',
) => `<!doctype html><html lang="en"><head>${tag}</head><body>
  <script nonce="abc" type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>
  <script nonce="abc" type="text/plain" data-consent="analytics">(window.ran ||= []).push('inline')</script>
  <template data-consent="analytics"><script nonce="abc">ran.push('template')</script></template>
  <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('injected')</script>
  <script nonce="wrong" type="text/plain" data-consent="analytics" src="{tracker}/injected.js"></script>
  <iframe data-consent="youtube" data-src="{tracker}/frame.html"></iframe>`

const violations = (page: import('playwright/test').Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations)

test('the strictest policy is kept over the whole journey: ask, accept, return, withdraw', async ({ site }) => {
  await site.open(page(), { headers: strict })
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
  const button = site.button('refuse-all')
  expect(await button.evaluate((element) => getComputedStyle(element).minHeight)).not.toBe('0px')
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js', 'inline', 'template'])
  expect(await violations(site.page)).toEqual([])
  await site.page.reload()
  await expect.poll(() => site.ran()).toEqual(['a.js', 'inline', 'template'])
  await site.world.reached(4)
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  await site.page.waitForFunction(() => document.querySelector('biscotte-ui')?.getAttribute('data-state') === 'preferences')
  const reloaded = site.page.waitForEvent('load')
  await site.button('refuse-all').click()
  await reloaded
  await site.happened('ready')
  expect(site.world.hits).toHaveLength(4)
  expect(await violations(site.page)).toEqual([])
})

test('on a page with a nonce, a held script without it is not let run, and it is said', async ({ site }) => {
  await site.open(page(), { headers: strict })
  await site.button('accept-all').click()
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] nonce:')).length).toBe(2)
  expect((await site.ran()).filter((name) => name.startsWith('injected'))).toEqual([])
  expect(site.world.hits.filter((hit) => hit.includes('injected'))).toEqual([])
})

test('a policy of self alone, without any inline allowance, is enough', async ({ site }) => {
  await site.open(
    `<!doctype html><html lang="fr"><head><script src="/biscotte.js" data-services="google-analytics"></script></head><body><script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>`,
    { headers: { 'content-security-policy': "default-src 'self'; script-src 'self' http://tracker.test:*" } },
  )
  await expect(site.button('accept-all')).toHaveText('Tout accepter')
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js'])
  expect(await violations(site.page)).toEqual([])
})

test('inlined under a nonce, with the address of the UI named, it works the same', async ({ site }) => {
  const { readFile } = await import('node:fs/promises')
  const code = await readFile(new URL('../../dist/biscotte.js', import.meta.url), 'utf8')
  await site.open(page(`<base href="/elsewhere/"><script nonce="abc" data-services="google-analytics youtube" data-ui="/ui.js">${code}</script>`), {
    headers: { 'content-security-policy': strict['content-security-policy'].replace("base-uri 'none'", "base-uri 'self'") },
  })
  await site.button('accept-all').click()
  await expect.poll(() => site.ran()).toEqual(['a.js', 'inline', 'template'])
})
