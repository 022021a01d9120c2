import type { Page } from 'playwright/test'
import { expect, head, test } from './support/site.js'

const held = `<script type="text/plain" data-consent="analytics" src="{tracker}/a.js"></script><script type="text/plain" data-consent="marketing" src="{tracker}/m.js"></script>`
const services = 'data-services="google-analytics meta-pixel"'
const signal = (page: Page) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }))
const launcher = (page: Page) => page.locator('biscotte-ui [part="launcher"]')

test('opt-out runs everything at once and asks nobody; a no stops it, and stays', async ({ site }) => {
  await site.open(`${head(`${services} data-regime="opt-out"`)}${held}`)
  await site.world.reached(2)
  await expect(launcher(site.page)).toBeVisible()
  await expect(site.banner()).toHaveCount(0)
  expect(await site.page.context().cookies()).toEqual([])
  await launcher(site.page).click()
  await expect(site.page.locator('biscotte-ui input[name="google-analytics"]')).toBeChecked()
  await expect(site.page.locator('biscotte-ui [part="preferences"]')).toContainText('They are on unless you refuse')
  await Promise.all([site.page.waitForEvent('load'), site.button('refuse-all').click()])
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  expect(site.world.hits).toHaveLength(2)
})

test('notice runs everything, and says so until it is answered', async ({ site }) => {
  await site.open(`${head(`${services} data-regime="notice"`)}${held}`)
  await site.world.reached(2)
  await expect(site.banner()).toContainText('They are on unless you refuse')
  await site.button('accept-all').click()
  await site.page.reload()
  await site.happened('ready')
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
  await expect(site.banner()).toHaveCount(0)
})

test('none runs everything and shows nothing', async ({ site }) => {
  await site.open(`${head(`${services} data-regime="none"`)}${held}`)
  await site.world.reached(2)
  await expect(launcher(site.page)).toBeHidden()
})

test('a rule that nobody knows is opt-in', async ({ site }) => {
  await site.open(`${head(`${services} data-regime="optout"`)}${held}`)
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
})

test('the country in the page’s own meta element says the rule', async ({ site }) => {
  const page = (country: string) => head(`${services} data-country="meta"`, `<meta name="biscotte-country" content="${country}">`) + held
  await site.open(page('US-CA'))
  await site.world.reached(2)
  await expect(site.banner()).toHaveCount(0)
  await site.open(page('FR'))
  await expect(site.banner()).toBeVisible()
  await site.open(page(''))
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toHaveLength(2)
})

test('Cloudflare’s trace of the same origin says the country, and no other host is asked', async ({ site }) => {
  const page = `${head(`${services} data-country="cloudflare"`)}${held}`
  site.world.put('/cdn-cgi/trace', { html: 'fl=1\nip=127.0.0.1\nloc=US\ntls=TLSv1.3\n' })
  await site.open(page)
  await site.world.reached(2)
  site.world.put('/cdn-cgi/trace', { html: 'fl=1\nloc=DE\n' })
  await site.open(page)
  await expect(site.banner()).toBeVisible()
  site.world.put('/cdn-cgi/trace', { html: '<h1>Just a moment…</h1>' })
  await site.open(page)
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits.map((hit) => hit.split('/')[1])).toEqual(['a.js', 'm.js'])
})

test('a country that is never told, or a table that cannot be had, is opt-in; who has answered waits for neither', async ({ site }) => {
  const waiting = head(`${services}`, '').replace('<script src', '<script>biscotteConfig = { country: () => new Promise(() => {}) }</script><script src')
  await site.open(waiting + held)
  await expect(site.banner()).toBeVisible()
  site.world.withhold('regions.js')
  await site.open(`${head(`${services} data-country="US"`)}${held}`)
  await expect(site.banner()).toBeVisible()
  expect(site.world.hits).toEqual([])
  await site.button('accept-all').click()
  await site.world.reached(2)
  await site.open(waiting + held)
  await site.world.reached(4)
})

test('R-US3, R-US5: an opt-out signal turns off what is sold before anything runs, and is shown', async ({ site }) => {
  await signal(site.page)
  await site.open(`${head(`${services} data-regime="opt-out"`)}${held}`)
  await site.world.reached(1)
  await expect(launcher(site.page)).toHaveText('Opt-out request honoured')
  await launcher(site.page).click()
  await expect(site.page.locator('biscotte-ui [part="preferences"]')).toContainText('Your browser asks sites not to sell or share your data.')
  await expect(site.page.locator('biscotte-ui input[name="meta-pixel"]')).not.toBeChecked()
  expect(site.world.hits.map((hit) => hit.split('/')[1])).toEqual(['a.js'])
  expect(await site.page.context().cookies()).toEqual([])
})

test('a yes given in spite of the signal counts, a yes from before it does not', async ({ site }) => {
  const page = `${head(services)}${held}`
  await site.open(page)
  await site.button('accept-all').click()
  await site.world.reached(2)
  await signal(site.page)
  await site.open(page)
  await site.world.reached(3)
  await launcher(site.page).click()
  await expect(site.page.locator('biscotte-ui [part="preferences"]')).toContainText('is off until you choose again')
  await site.button('accept-all').click()
  await site.world.reached(4)
  await site.open(page)
  await site.world.reached(6)
  expect(site.world.hits.map((hit) => hit.split('/')[1])).toEqual(['a.js', 'm.js', 'a.js', 'm.js', 'a.js', 'm.js'])
})

test('R-L18, R-UK1: exempt audience measurement runs where the law knows it, with a switch to object', async ({ site }) => {
  const config = { services: [{ id: 'counter', name: 'Counter', category: 'analytics', exempt: 'statistics' }, 'meta-pixel'], country: 'FR' }
  const tag = `<script>biscotteConfig = ${JSON.stringify(config)}</script><script src="/biscotte.js"></script>`
  const page = `<!doctype html><html lang="en"><head>${tag}</head><body><h1>Site</h1><script type="text/plain" data-consent="counter" src="{tracker}/c.js"></script>`
  await site.open(page)
  await site.world.reached(1)
  await expect(site.banner()).not.toContainText('Audience measurement')
  await site.button('preferences').click()
  await expect(site.page.locator('biscotte-ui [part="preferences"]')).toContainText('Switch it off to object.')
  const counter = site.page.locator('biscotte-ui input[name="counter"]')
  await site.page.locator('biscotte-ui fieldset[part="category"]', { hasText: 'Counter' }).locator('summary').first().click()
  await expect(counter).toBeChecked()
  await counter.uncheck()
  await Promise.all([site.page.waitForEvent('load'), site.button('save').click()])
  await site.happened('ready')
  expect(site.world.hits).toHaveLength(1)
})
