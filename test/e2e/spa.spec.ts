import { expect, head, test } from './support/site.js'

test('a router that swaps the body keeps the banner, the holding and the releasing', async ({ site }) => {
  await site.open(head())
  await expect(site.banner()).toBeVisible()
  const go = (name: string) =>
    site.page.evaluate(
      ([address, route]) => {
        const body = document.createElement('body')
        body.innerHTML = `<h1>${route}</h1><script type="text/plain" data-consent="analytics" src="${address}/${route}.js"></script><iframe data-consent="analytics" data-src="${address}/${route}.html"></iframe>`
        document.body.replaceWith(body)
        history.pushState(null, '', `/${route}`)
      },
      [site.tracker('').slice(0, -1), name],
    )
  await go('one')
  await expect(site.banner()).toBeVisible()
  await go('two')
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
  await site.button('accept-all').click()
  await site.world.reached(2)
  await go('three')
  await site.world.reached(4)
  expect([...site.world.hits].sort()).toEqual(['three.html', 'three.js', 'two.html', 'two.js'].map((name) => `tracker.test/${name}`))
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  await expect(site.page.locator('biscotte-ui')).toHaveAttribute('data-state', 'preferences')
})

test('a page that takes the banner out gets it back once, and nothing is granted', async ({ site }) => {
  await site.open(`${head()}<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>`)
  const remove = () => site.page.evaluate(() => document.querySelector('biscotte-ui')?.remove())
  await expect(site.banner()).toBeVisible()
  await remove()
  await site.page.evaluate(() => document.body.append('changed'))
  await expect(site.banner()).toBeVisible()
  await remove()
  await site.page.evaluate(() => document.body.append('changed'))
  await site.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(await site.page.locator('biscotte-ui').count()).toBe(0)
  expect(site.world.hits).toEqual([])
})

test('destroyed, it leaves the page as it found it, and what was held stays held', async ({ site }) => {
  await site.open(`${head()}<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script>`)
  await expect(site.banner()).toBeVisible()
  await site.page.evaluate(() => (window as unknown as { biscotte: { destroy(): void } }).biscotte.destroy())
  await expect(site.page.locator('biscotte-ui')).toHaveCount(0)
  expect(await site.page.evaluate(() => document.documentElement.hasAttribute('data-biscotte'))).toBe(false)
  await site.page.evaluate(() => document.body.append(document.createElement('p')))
  expect(site.world.hits).toEqual([])
})

test('whenAllowed resolves once the visitor has granted it', async ({ site }) => {
  await site.open(head())
  const allowed = site.page.evaluate(async () => {
    await (window as unknown as { biscotte: { whenAllowed(id: string): Promise<void> } }).biscotte.whenAllowed('google-analytics')
    return document.documentElement.dataset.biscotte
  })
  await site.button('accept-all').click()
  expect(await allowed).toBe('accepted')
})
