import { expect, head, test } from './support/site.js'

const code = (url: string) =>
  `<script>addEventListener('load', () => { new Image().src = '${url}'; fetch('${url}?fetch', { mode: 'no-cors' }).catch(() => (window.refused = true)) })</script>`

test('third parties that nobody knows pass by default, and are named with debug', async ({ site }) => {
  await site.open(head('data-services="google-analytics" data-debug') + code('{tracker}/x.gif'))
  await site.world.reached(2)
  await expect.poll(() => site.console.filter((text) => text.startsWith('[biscotte] unknown-host: tracker.test')).length).toBe(1)
})

test('held by option, they stay held after a yes to everything else; what the site declares as its own passes', async ({ site }) => {
  const config = JSON.stringify({ unknown: 'hold', services: ['google-analytics', { id: 'own-cdn', category: 'essential', urls: ['static.test'] }] })
  await site.open(
    `<!doctype html><html lang="en"><head><script type="application/json" data-biscotte-config>${config}</script><script src="/biscotte.js"></script></head><body>` +
      code('{tracker}/x.gif') +
      code(`http://static.test:${site.world.port}/own.gif`).replace('refused', 'never'),
  )
  await site.world.reached(2)
  await site.button('accept-all').click()
  await site.page.waitForFunction('window.refused')
  expect([...site.world.hits].sort()).toEqual(['static.test/own.gif', 'static.test/own.gif?fetch'])
})

test('a frame of the site that has Biscotte too does not ask again, and follows the answer', async ({ site }) => {
  const held = '<script type="text/plain" data-consent="analytics" src="{tracker}/NAME.js"></script>'
  site.world.put('/inner', { html: (head() + held.replace('NAME', 'inner')).replace('{tracker}', site.tracker('').slice(0, -1)) })
  await site.open(`${head()}<iframe src="/inner" title="inner"></iframe>${held.replace('NAME', 'outer')}`)
  await expect(site.banner()).toBeVisible()
  const inner = site.page.frameLocator('iframe')
  await expect(inner.locator('html')).toHaveAttribute('data-biscotte', 'undecided')
  await expect(inner.locator('biscotte-ui [part="banner"]')).toHaveCount(0)
  await site.button('accept-all').click()
  await site.world.reached(2)
  expect([...site.world.hits].sort()).toEqual(['tracker.test/inner.js', 'tracker.test/outer.js'])
})
