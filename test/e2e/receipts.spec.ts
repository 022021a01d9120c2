import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Receipt } from '../../src/core/receipt.js'
import { expect, head, test } from './support/site.js'

const page = head('data-services="google-analytics hotjar" data-policy-version="V1" data-receipts="/receipts"')
type Api = { biscotte: { acceptAll(): void; refuseAll(): void; choose(choices: object): void } }

/** A receiver that fails every other request: before it has taken the receipt, or after. */
async function receiver(site: { page: import('playwright/test').Page }) {
  const taken: Receipt[] = []
  let count = 0
  await site.page.context().route('**/receipts', async (route) => {
    const receipt = route.request().postDataJSON() as Receipt
    const failure = ['none', 'before', 'none', 'after'][count++ % 4]
    if (failure === 'before') return route.abort()
    const isKnown = taken.some(({ id }) => id === receipt.id)
    if (!isKnown) taken.push(receipt)
    return failure === 'after' ? route.fulfill({ status: 502 }) : route.fulfill({ status: isKnown ? 409 : 201 })
  })
  return taken
}

test('each answer’s receipt arrives once, though half of the requests fail', async ({ site }) => {
  const taken = await receiver(site)
  await site.open(page)
  await site.button('accept-all').click()
  await site.page.evaluate(() => {
    const { biscotte } = window as unknown as Api
    biscotte.choose({ hotjar: false })
    biscotte.acceptAll()
    biscotte.refuseAll()
  })
  await expect.poll(() => taken.length, { timeout: 20_000 }).toBe(4)
  await expect.poll(() => site.page.evaluate(() => localStorage.getItem('biscotte.receipts')), { timeout: 20_000 }).toBeNull()
  expect(taken.map(({ event, means }) => `${event} ${means}`).sort()).toEqual(['accepted api', 'accepted banner', 'chose api', 'refused api'])
  expect(new Set(taken.map(({ id }) => id)).size).toBe(4)
  expect(taken.every(({ shown }) => shown === undefined || shown === taken[0]?.shown)).toBe(true)
})

test('what nobody took on one page is sent from the next', async ({ site }) => {
  await site.page.context().route('**/receipts', (route) => route.abort())
  await site.open(page)
  await Promise.all([site.page.waitForRequest('**/receipts'), site.button('refuse-all').click()])
  await site.page.context().unroute('**/receipts')
  const taken = await receiver(site)
  await expect
    .poll(async () => {
      await site.page.reload()
      // One that was sent as its page was left is sent again by the next, which has not heard that it arrived.
      return [...new Map(taken.map((receipt) => [receipt.id, receipt])).values()].map(({ event, policy, page: address }) => [
        event,
        policy.version,
        new URL(address).pathname,
      ])
    })
    .toEqual([['refused', 'V1', '/']])
})

test('nothing is sent before the visitor answers, nor ever where no receiver is named', async ({ site }) => {
  const taken = await receiver(site)
  await site.open(page)
  await expect(site.banner()).toBeVisible()
  await site.open(head('data-services="google-analytics"'))
  await site.button('accept-all').click()
  await site.happened('change')
  await site.page.reload()
  await site.happened('ready')
  expect(taken).toEqual([])
  expect(await site.page.evaluate(() => localStorage.getItem('biscotte.receipts'))).toBeNull()
})

test('the answer is kept, and the page goes on, where the file that sends receipts is not there', async ({ site }) => {
  site.world.withhold('receipts.js')
  await site.open(page)
  await site.button('accept-all').click()
  await expect(site.page.locator('html')).toHaveAttribute('data-biscotte', 'accepted')
  await expect.poll(() => site.console.some((text) => text.startsWith('[biscotte] receipts-missing'))).toBe(true)
})

test('the visitor reads and takes along the very receipt that was sent, on later pages too, and no more once it is forgotten', async ({ site }) => {
  const taken = await receiver(site)
  await site.open(page)
  await site.button('accept-all').click()
  await expect.poll(() => taken.length).toBe(1)
  // Other words since: the proof is of those that were shown.
  await site.open(page.replace('<script', '<script data-texts=\'{"en":{"title":"Biscuits?"}}\''))
  await site.page.locator('biscotte-ui [part="launcher"]').click()
  const shown = site.page.locator('biscotte-ui [data-receipt]')
  await shown.locator('summary').click()
  expect(JSON.parse((await shown.locator('pre').textContent()) ?? '')).toEqual(taken[0])
  const [download] = await Promise.all([site.page.waitForEvent('download'), site.page.locator('biscotte-ui [data-action="download"]').click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(taken[0])
  expect(taken[0]?.choices).toMatchObject({ hotjar: true })
  await site.page.evaluate(() => (window as unknown as { biscotte: { forget(): void } }).biscotte.forget())
  await expect.poll(() => site.page.evaluate(() => localStorage.getItem('biscotte.receipt'))).toBeNull()
})

test('what still waits is sent as the page is left, and is kept once: half of the requests fail, none is lost and none doubled', async ({ site }) => {
  // A server of its own: what a page sends as it is left reaches no handler of the browser's driver.
  const [kept, said]: [Receipt[], number[]] = [[], []]
  let heard = () => {}
  const server = createServer((request, response) => {
    const allow = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, idempotency-key' }
    if (request.method === 'OPTIONS') return void response.writeHead(204, allow).end()
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const receipt = JSON.parse(body) as Receipt
      const isKnown = kept.some(({ id }) => id === receipt.id)
      const status = said.length % 2 === 0 ? 503 : isKnown ? 409 : 201
      if (status === 201) kept.push(receipt)
      said.push(status)
      response.writeHead(status, allow).end()
      heard()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      heard = () => said.length >= count && resolve()
      heard()
    })
  const address = `http://receiver.test:${(server.address() as AddressInfo).port}/receipts`
  try {
    await site.page.clock.install()
    await site.open(page.replace('/receipts', address))
    await expect(site.button('accept-all')).toBeVisible()
    // The time to try again never comes on this page.
    await site.page.clock.pauseAt(Date.now() + 60_000)
    await site.button('accept-all').click()
    await until(1)
    await expect.poll(() => site.page.evaluate(() => JSON.parse(localStorage.getItem('biscotte.receipts') ?? '[]')[0]?.tries)).toBe(1)
    await site.page.goto('about:blank')
    await until(2)
    expect(said).toEqual([503, 201])
    await site.page.clock.resume()
    await site.open(page.replace('/receipts', address))
    await until(4)
    await expect.poll(() => site.page.evaluate(() => localStorage.getItem('biscotte.receipts'))).toBeNull()
    expect(said).toEqual([503, 201, 503, 409])
    expect(kept.map(({ event, means }) => [event, means])).toEqual([['accepted', 'banner']])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
