import { head, test } from './support/site.js'
test('x', async ({ site }) => {
  await site.open(`${head('data-services="youtube hotjar"')}<iframe id="film" title="Film" width="480" height="270" data-consent="youtube" data-src="{tracker}/film.html"></iframe><iframe id="film2" title="Film" width="480" height="270" data-consent="youtube" data-src="{tracker}/film.html"></iframe>`)
  await site.button('refuse-all').click()
  site.page.on('console', (m) => console.log('C', m.text()))
  const b = site.page.frameLocator('#film').locator('biscotte-placeholder').getByRole('button', { name: 'Always' })
  await b.waitFor()
  await site.page.evaluate(() => { for (const n of ['focus', 'blur']) for (const id of ['film', 'film2']) document.getElementById(id)!.addEventListener(n, (e) => console.log(n, id, new Error().stack)) ; const f = HTMLElement.prototype.focus; HTMLElement.prototype.focus = function() { console.log('FOC', this.outerHTML.slice(0,50), new Error().stack); f.call(this) } })
  await b.click()
  await site.world.reached(2)
  await site.page.waitForTimeout(500)
  console.log(await site.page.evaluate(() => document.activeElement?.outerHTML))
})
